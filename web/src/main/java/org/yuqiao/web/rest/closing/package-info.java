/** The close of days, months and years. */
package org.yuqiao.web.rest.closing;
