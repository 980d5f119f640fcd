/** The API of bank lines against the books, and of bank reconciliation. */
package org.yuqiao.web.rest.reconciliation;
