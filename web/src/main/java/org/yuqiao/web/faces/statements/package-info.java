/** Bank statements: a file looked at and imported, the list of statements, the lines of one. */
package org.yuqiao.web.faces.statements;
