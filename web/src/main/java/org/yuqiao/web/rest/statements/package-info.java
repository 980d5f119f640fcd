/** Bank statements: imported, listed, read line by line. */
package org.yuqiao.web.rest.statements;
