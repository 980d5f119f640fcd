/** The verb of guarantees. */
package org.yuqiao.web.rest.guarantee;
