/** The prints over HTTP: approval sheet of a case, register of a period. Reads only. */
package org.yuqiao.web.rest.prints;
