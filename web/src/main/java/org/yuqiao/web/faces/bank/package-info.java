/** The page of a partner bank's officer: only that bank's cases, made for the phone. */
package org.yuqiao.web.faces.bank;
