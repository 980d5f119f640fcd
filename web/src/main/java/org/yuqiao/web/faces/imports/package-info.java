/** The import of past cases: a dry run first, then all or none, or the good rows only. */
package org.yuqiao.web.faces.imports;
