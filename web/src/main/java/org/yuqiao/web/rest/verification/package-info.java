/** The check of the whole record. */
package org.yuqiao.web.rest.verification;
