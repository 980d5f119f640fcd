/** The verbs of the fee, and fees tried out. */
package org.yuqiao.web.rest.fee;
