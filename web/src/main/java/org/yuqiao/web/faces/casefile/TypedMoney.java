package org.yuqiao.web.faces.casefile;

import org.yuqiao.kernel.Money;

/** Amounts as people type them: thousands separators and blanks are read over, nothing else. */
public final class TypedMoney {

  private TypedMoney() {}

  /** The amount, or null where nothing or no amount was typed. */
  public static Money read(String typed) {
    String bare = bare(typed);
    try {
      return bare.isEmpty() ? null : Money.parseYuan(bare);
    } catch (IllegalArgumentException | ArithmeticException e) {
      return null;
    }
  }

  /** True where something was typed that is no amount with at most two places. */
  public static boolean isMalformed(String typed) {
    return !bare(typed).isEmpty() && read(typed) == null;
  }

  /** The amount in Chinese capitals, or null where it is none. */
  public static String capitals(String typed) {
    var amount = read(typed);
    return amount == null || !amount.isPositive() ? null : amount.inCapitals();
  }

  private static String bare(String typed) {
    return typed == null ? "" : typed.replaceAll("[,，\\s元¥￥]", "");
  }
}
