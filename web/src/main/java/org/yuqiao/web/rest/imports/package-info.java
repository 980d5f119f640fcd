/** Past cases from a spreadsheet. */
package org.yuqiao.web.rest.imports;
