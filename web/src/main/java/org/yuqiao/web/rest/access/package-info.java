/** Users. */
package org.yuqiao.web.rest.access;
