/** Due dates and the working calendar. */
package org.yuqiao.web.rest.calendar;
