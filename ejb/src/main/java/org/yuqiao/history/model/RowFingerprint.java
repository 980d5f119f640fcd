package org.yuqiao.history.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * By what a row is known again: the SM3 digest of everything it says, each entry as its length in
 * UTF-8 bytes, a colon, its text and a line feed. The same row from CSV and XLSX has the same.
 */
public final class RowFingerprint {

  private static final String FORM = "yuqiao-history-1";

  private RowFingerprint() {}

  /** The fingerprint of a row that could be read, in lower-case hex. */
  public static String of(HistoryCase row) {
    var digest = new SM3Digest();
    update(digest, FORM);
    row.entries().forEach(entry -> update(digest, String.valueOf(entry)));
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return HexFormat.of().formatHex(hash);
  }

  private static void update(SM3Digest digest, String entry) {
    byte[] text = entry.getBytes(StandardCharsets.UTF_8);
    byte[] whole = (text.length + ":" + entry + "\n").getBytes(StandardCharsets.UTF_8);
    digest.update(whole, 0, whole.length);
  }
}
