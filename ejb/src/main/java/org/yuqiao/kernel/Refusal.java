package org.yuqiao.kernel;

import java.util.Locale;

/**
 * Why an act was not done: a value, not an exception.
 *
 * @param code stable, kebab-case, for machines; documented in the API
 * @param clause the id of the clause in docs/policy that says so
 * @param field the input at fault in the API's spelling, or null where the act as a whole is
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 */
public record Refusal(String code, String clause, String field, String zh, String en) {

  public String message(Locale locale) {
    return "en".equals(locale.getLanguage()) ? en : zh;
  }
}
