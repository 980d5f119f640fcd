package org.yuqiao.audit.model;

/**
 * A fact ready for the record.
 *
 * @param kind the fact's name
 * @param payload its content as JSON text, hashed exactly as stored
 * @param wording the sentence the record keeps, in Chinese, one line
 */
public record FactText(String kind, String payload, String wording) {

  private static final int LONGEST_WORDING = 1000;

  public FactText {
    wording = wording.replaceAll("\\s+", " ");
    if (wording.length() > LONGEST_WORDING) {
      wording = wording.substring(0, wholeCharacters(wording));
    }
  }

  /** Where to cut without leaving half of a character outside the basic plane. */
  private static int wholeCharacters(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST_WORDING - 1))
        ? LONGEST_WORDING - 1
        : LONGEST_WORDING;
  }
}
