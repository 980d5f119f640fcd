/** The verbs of agreement, pay-out and return. */
package org.yuqiao.web.rest.loan;
