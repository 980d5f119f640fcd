package org.yuqiao.calendar.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice changed the working days of a year. Fired in the transaction that loads the notice, so
 * that due dates move with it or not at all; observers there already read the new calendar.
 *
 * @param year the year
 * @param notice the document number
 * @param version the version of the year now in force
 * @param nowOff days that counted as working days and are off
 * @param nowWorking days that counted as off and are working days
 * @param by who loaded it
 */
public record CalendarChanged(
    int year,
    String notice,
    int version,
    List<LocalDate> nowOff,
    List<LocalDate> nowWorking,
    String by) {}
