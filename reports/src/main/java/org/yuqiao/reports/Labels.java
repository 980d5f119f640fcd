package org.yuqiao.reports;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.yuqiao.kernel.BusinessTime;

/** The words of the prints in one language: English where asked for, else Chinese. */
record Labels(Locale locale, ResourceBundle bundle) {

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  static Labels of(Locale asked) {
    boolean english = Locale.ENGLISH.getLanguage().equals(asked.getLanguage());
    var locale = english ? Locale.ENGLISH : Locale.CHINESE;
    return new Labels(
        locale,
        ResourceBundle.getBundle(
            "org.yuqiao.reports.labels", locale, Labels.class.getClassLoader()));
  }

  boolean isEnglish() {
    return locale.equals(Locale.ENGLISH);
  }

  String get(String key) {
    return bundle.getString(key);
  }

  /** A sentence with its gaps filled; numbers as they are, without separators. */
  String say(String key, Object... values) {
    Object[] texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(get(key), locale).format(texts);
  }

  String day(LocalDate date) {
    return date.toString();
  }

  String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
  }

  String month(YearMonth month) {
    return say("month", month.getYear(), month.getMonthValue());
  }

  /** A moment on the fund's wall clock, to the second. */
  String second(Instant instant) {
    return SECOND.format(BusinessTime.momentOf(instant));
  }

  /** A moment on the fund's wall clock, to the minute. */
  String minute(Instant instant) {
    return MINUTE.format(BusinessTime.momentOf(instant));
  }
}
