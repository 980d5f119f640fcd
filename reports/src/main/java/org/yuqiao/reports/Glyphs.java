package org.yuqiao.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Which characters the prints' font can show. One that it cannot is named, never left out. */
final class Glyphs {

  private static final String REGULAR = "fonts/YuqiaoSansSC-Regular.ttf";

  private Glyphs() {}

  /** The font is read once, and only when a text is first printed. */
  private static final class Holder {
    private static final Font FONT = load();
  }

  /** The text with 〓 and the code point in place of each character the font lacks. */
  static String visible(String text) {
    if (text == null || Holder.FONT.canDisplayUpTo(text) < 0) {
      return text;
    }
    var shown = new StringBuilder();
    text.codePoints().forEach(code -> append(shown, code));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int code) {
    if (Holder.FONT.canDisplay(code) || Character.isWhitespace(code)) {
      shown.appendCodePoint(code);
    } else {
      shown.append("〓（U+%04X）".formatted(code));
    }
  }

  private static Font load() {
    try (InputStream file = Glyphs.class.getResourceAsStream(REGULAR)) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the prints' font is broken", e);
    }
  }
}
