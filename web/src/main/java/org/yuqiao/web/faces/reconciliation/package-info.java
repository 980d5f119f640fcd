/** The page on which bank lines and entries are put together, and the bank reconciliation. */
package org.yuqiao.web.faces.reconciliation;
