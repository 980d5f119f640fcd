package org.yuqiao.web.rest.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts that are sent as bodies. */
public final class Texts {

  private Texts() {}

  /** A text in UTF-8, with or without a byte order mark; anything else is refused. */
  public static String utf8(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Declined.malformed(null, "内容不是UTF-8文字。", "The body is no UTF-8 text.");
    }
  }
}
