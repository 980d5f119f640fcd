package org.yuqiao.calendar.boundary;

/**
 * A notice changed the working days of a year. Fired in the transaction that loads the notice, so
 * that due dates move with it or not at all; observers there already read the new calendar.
 *
 * @param year the year
 */
public record CalendarChanged(int year) {}
