/** The fund and its books. */
package org.yuqiao.web.rest.fund;
