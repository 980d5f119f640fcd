package org.yuqiao.web.rest.http;

/**
 * Looks through the escapes of a JSON text for what is no character: NUL, which no database keeps,
 * and half of a surrogate pair, which would be read back as something else than was recorded.
 */
final class Escapes {

  private static final int DIGITS = 4;
  private static final int LENGTH = 6;

  private Escapes() {}

  static boolean areCharacters(byte[] json) {
    int at = 0;
    while (at < json.length) {
      if (json[at] != '\\') {
        at++;
      } else if (at + 1 < json.length && json[at + 1] == 'u') {
        int unit = unit(json, at);
        boolean first =
            unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE;
        boolean paired = first && isLow(unit(json, at + LENGTH));
        if (unit == 0 || isLow(unit) || first && !paired) {
          return false;
        }
        at += paired ? 2 * LENGTH : LENGTH;
      } else {
        at += 2;
      }
    }
    return true;
  }

  private static boolean isLow(int unit) {
    return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
  }

  /** The code unit of an escape, or -1 where there is none. */
  private static int unit(byte[] json, int at) {
    if (at + LENGTH > json.length || json[at] != '\\' || json[at + 1] != 'u') {
      return -1;
    }
    int unit = 0;
    for (int i = at + LENGTH - DIGITS; i < at + LENGTH; i++) {
      int digit = Character.digit(json[i], 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit << DIGITS | digit;
    }
    return unit;
  }
}
