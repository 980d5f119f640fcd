package org.yuqiao.calendar.model;

/**
 * One row of a notice file, as text.
 *
 * @param number the row's number below the header, from 1
 * @param kind {@code off} for a day off, {@code work} for a make-up working day
 */
public record NoticeRow(
    int number, String date, String kind, String name, String notice, String issued) {}
