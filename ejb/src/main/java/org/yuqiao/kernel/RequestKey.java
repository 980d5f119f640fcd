package org.yuqiao.kernel;

import java.util.regex.Pattern;

/**
 * The key a client makes for one change (幂等键), so that sending it again changes nothing more.
 *
 * @param value 1 to 100 visible ASCII characters, unique per client
 * @param bodyHash a digest of what was asked: same key with another digest is a conflict
 */
public record RequestKey(String value, String bodyHash) {

  private static final Pattern FORM = Pattern.compile("[!-~]{1,100}");

  public RequestKey {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a request key");
    }
  }

  public static boolean isWellFormed(String value) {
    return value != null && FORM.matcher(value).matches();
  }
}
