/** Approval sheet and register. */
package org.yuqiao.web.rest.prints;
