package org.yuqiao.kernel;

import java.util.Locale;

/**
 * A coded value with its names, as views hand it to pages, prints and the API.
 *
 * @param code stable, for machines
 */
public record Label(String code, String zh, String en) {

  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? en : zh;
  }
}
