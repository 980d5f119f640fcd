/** The verb that closes a case. */
package org.yuqiao.web.rest.closure;
