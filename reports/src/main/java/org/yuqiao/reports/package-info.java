/**
 * The fund's prints: 转贷业务审批表 for one case and 转贷资金台账 for a period, as PDF and XLSX.
 *
 * <p>{@link org.yuqiao.reports.Prints} is the catalogue; what a print says is a record in {@code
 * model}, filled from boundary queries. The templates lie in {@code src/main/jrxml}, are compiled
 * by the build and see nothing but those records: no query, no expression of a user. Prints are
 * evidence, so an amount is printed as the books hold it and a stage that has not come says so.
 * Reads only; out of scope: deciding, computing or storing anything.
 */
package org.yuqiao.reports;
