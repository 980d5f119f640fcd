package org.yuqiao.kernel;

/**
 * Amounts in Chinese capitals (大写金额) by the rules for filling in bills: 支付结算办法 annex 1,
 * 正确填写票据和结算凭证的基本规定: runs of zeros are read once, an amount without fen ends in 整.
 */
final class ChineseCapitals {

  private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final String[] GROUPS = {"", "万", "亿", "万亿"};

  private ChineseCapitals() {}

  static String of(Money money) {
    if (money.isZero()) {
      return "零元整";
    }
    long fen = Math.abs(money.fen());
    String text = whole(fen / 100) + fraction((int) (fen % 100), fen >= 100);
    return money.fen() < 0 ? "负" + text : text;
  }

  private static String whole(long yuan) {
    if (yuan == 0) {
      return "";
    }
    var text = new StringBuilder();
    boolean zeroPending = false;
    for (int group = GROUPS.length - 1; group >= 0; group--) {
      int four = (int) (yuan / power(10_000, group) % 10_000);
      if (four == 0) {
        zeroPending = !text.isEmpty();
        continue;
      }
      if (!text.isEmpty() && (zeroPending || four < 1000)) {
        text.append(DIGITS[0]);
      }
      text.append(fourDigits(four)).append(GROUPS[group]);
      zeroPending = false;
    }
    return text.append("元").toString();
  }

  private static String fourDigits(int four) {
    var text = new StringBuilder();
    boolean zeroPending = false;
    for (int place = 3; place >= 0; place--) {
      int digit = four / (int) power(10, place) % 10;
      if (digit == 0) {
        zeroPending = !text.isEmpty();
        continue;
      }
      if (zeroPending) {
        text.append(DIGITS[0]);
      }
      text.append(DIGITS[digit]).append(PLACES[place]);
      zeroPending = false;
    }
    return text.toString();
  }

  private static String fraction(int fen, boolean afterYuan) {
    int jiao = fen / 10;
    int rest = fen % 10;
    if (fen == 0) {
      return "整";
    }
    var text = new StringBuilder();
    if (jiao > 0) {
      text.append(DIGITS[jiao]).append("角");
    } else if (afterYuan) {
      text.append(DIGITS[0]);
    }
    return rest > 0 ? text.append(DIGITS[rest]).append("分").toString() : text + "整";
  }

  private static long power(long base, int exponent) {
    long result = 1;
    for (int i = 0; i < exponent; i++) {
      result *= base;
    }
    return result;
  }
}
