/** Editions and clauses. */
package org.yuqiao.web.rest.policy;
