package org.yuqiao.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Whether a file is in an encoding, and its text where it is. */
public final class Encoding {

  private static final char MARK = '\ufeff';

  private Encoding() {}

  /** Whether every byte of a file makes sense in an encoding. */
  public static boolean fits(SheetFile.Content content, Charset charset) throws IOException {
    try (var text = text(content, charset)) {
      text.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The text from its first character, the mark passed over; what is not in it is an error. */
  static Reader text(SheetFile.Content content, Charset charset) throws IOException {
    var text = new BufferedReader(new InputStreamReader(content.open(), charset.newDecoder()));
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    return text;
  }
}
