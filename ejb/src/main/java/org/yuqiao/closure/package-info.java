/**
 * The end (办结归档): a case is filed when its books are even and its papers complete.
 *
 * <p>Boundary verbs: {@code CloseCase}. Clauses: C-7.
 */
package org.yuqiao.closure;
