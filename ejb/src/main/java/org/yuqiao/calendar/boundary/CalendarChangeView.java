package org.yuqiao.calendar.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * What loading a notice changed.
 *
 * @param version the version of the year now in force
 * @param replaced whether another notice was in force before
 * @param nowOff days that counted as working days and are off
 * @param nowWorking days that counted as off and are working days
 */
public record CalendarChangeView(
    int year,
    String notice,
    int version,
    boolean replaced,
    List<LocalDate> nowOff,
    List<LocalDate> nowWorking) {}
