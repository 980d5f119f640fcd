/**
 * Which days are working days, by the State Council's notices as data with their document numbers,
 * and how a term of working days is counted.
 *
 * <p>Aggregate root: {@code CalendarYear}. Boundary verbs: {@code LoadCalendarNotice}; reads:
 * {@code CalendarQueries}. Clauses: T-1, T-2, T-3. Out of scope: moving the due dates of open
 * cases, which happens where the cases are, on {@code CalendarChanged}.
 */
package org.yuqiao.calendar;
