package org.yuqiao.kernel;

import java.util.regex.Pattern;

/**
 * The number of a bridge-loan case (转贷业务编号): {@code ZD}, the year of application, a serial number
 * of six digits or more, for example {@code ZD2026-000123}.
 */
public record CaseNumber(String value) {

  private static final Pattern FORM = Pattern.compile("ZD\\d{4}-\\d{6,9}");

  public CaseNumber {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a case number: " + value);
    }
  }

  /** The number of the n-th case ever, applied for in a year. */
  public static CaseNumber of(int year, long serial) {
    return new CaseNumber("ZD%04d-%06d".formatted(year, serial));
  }

  public static boolean isWellFormed(String value) {
    return value != null && FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
