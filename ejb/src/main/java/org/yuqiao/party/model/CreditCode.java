package org.yuqiao.party.model;

import java.util.Optional;
import org.yuqiao.kernel.Rule;

/**
 * The unified social credit code (统一社会信用代码) of GB 32100—2015: 18 characters of an alphabet without
 * I, O, S, V and Z, of which the third to eighth are digits and the last checks the others modulo
 * 31.
 */
public final class CreditCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String FORM = "[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}";
  private static final String FIELD = "creditCode";

  private CreditCode() {}

  /** What is wrong with a code; empty where nothing is. */
  public static Optional<Rule.Text> problem(String code) {
    if (code == null || !code.matches(FORM)) {
      return Optional.of(
          new Rule.Text(
              FIELD,
              "统一社会信用代码应为18位数字或大写字母（不含I、O、S、V、Z），第3至8位为行政区划数字。",
              "A unified social credit code has 18 digits or capitals (without I, O, S, V, Z);"
                  + " its third to eighth are digits."));
    }
    if (code.charAt(17) != checkCharacter(code)) {
      return Optional.of(
          new Rule.Text(
              FIELD,
              "统一社会信用代码校验位错误，请与营业执照核对。",
              "The check character of the unified social credit code is wrong; compare it with the"
                  + " licence."));
    }
    return Optional.empty();
  }

  public static boolean isValid(String code) {
    return problem(code).isEmpty();
  }

  /** The check character that the first seventeen characters demand. */
  public static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int place = 0; place < 17; place++) {
      sum += ALPHABET.indexOf(code.charAt(place)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
