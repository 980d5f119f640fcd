/** Partner banks and the white list of accounts. */
package org.yuqiao.web.rest.party;
