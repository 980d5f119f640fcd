/**
 * Past cases from a clerk's spreadsheet (历史数据导入): a row becomes a case with all its facts, books
 * and record, dated as in the file.
 *
 * <p>Aggregate root: {@code ImportedRow}, which remembers what was taken so that the same row adds
 * nothing twice. Boundary verbs: {@code ImportCases}, {@code ImportJobs}; reads: {@code
 * ImportTemplate}. Clauses: P6-1, P6-3, L-1 to L-4, L-6, T-2, T-3, C-3, D-1, D-2. Out of scope: new
 * cases, which come by the form.
 */
package org.yuqiao.history;
