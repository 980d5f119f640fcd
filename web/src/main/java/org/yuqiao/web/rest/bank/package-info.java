/** The verbs of the partner bank. */
package org.yuqiao.web.rest.bank;
