/** The verbs after an overdue case. */
package org.yuqiao.web.rest.recovery;
