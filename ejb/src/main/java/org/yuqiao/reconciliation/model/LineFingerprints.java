package org.yuqiao.reconciliation.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * By what the lines of a statement are known again: account, day, direction, amount, reference,
 * counterparty and text, and which of the equal lines of that day it is. A line handed in again has
 * the fingerprint it had, with or without a reference; of two payments that are alike in all of
 * this, the second is the second one in every statement that has both.
 */
public final class LineFingerprints {

  private static final String FORM = "yuqiao-bank-line-1";

  private LineFingerprints() {}

  /** A line with what it is known by. */
  public record Known(ReadLine line, int occurrence, String fingerprint) {}

  /** The lines in their order. */
  public static List<Known> of(String fundAccount, List<ReadLine> lines) {
    Map<String, Integer> seen = new HashMap<>();
    var known = new ArrayList<Known>(lines.size());
    for (ReadLine line : lines) {
      String alike = alike(fundAccount, line);
      int occurrence = seen.merge(alike, 1, Integer::sum);
      known.add(new Known(line, occurrence, digest(alike + occurrence)));
    }
    return known;
  }

  private static String alike(String fundAccount, ReadLine line) {
    var text = new StringBuilder(FORM);
    for (String entry :
        new String[] {
          fundAccount,
          line.bookedOn().toString(),
          line.inward() ? "in" : "out",
          line.amount().yuan(),
          plain(line.reference()),
          plain(line.counterpartyName()),
          plain(line.counterpartyAccount()),
          plain(line.text())
        }) {
      text.append(entry.length()).append(':').append(entry).append('\n');
    }
    return text.toString();
  }

  /** Width and blanks differ between a bank's formats of one line. */
  static String plain(String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  private static String digest(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var digest = new SM3Digest();
    digest.update(bytes, 0, bytes.length);
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return HexFormat.of().formatHex(hash);
  }
}
