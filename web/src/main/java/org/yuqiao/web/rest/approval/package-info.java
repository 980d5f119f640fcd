/** The verbs of review and decision. */
package org.yuqiao.web.rest.approval;
