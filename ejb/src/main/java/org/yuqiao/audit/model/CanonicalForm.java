package org.yuqiao.audit.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * The bytes that a record's hash is taken over, each version pinned by a test vector: each field as
 * its length in UTF-8 bytes, a colon, its text and a line feed, so that no two records share a
 * form. Version 2 takes in each ledger line's subsidiary and reference; records of version 1 stay
 * as they are.
 *
 * <p>Order: name of the form, subject, sequence, kind, business date, instant, user name, name,
 * wording, payload, previous hash, then the ledger lines the fact made, by line number. The hash is
 * SM3 (GB/T 32905—2016).
 */
public final class CanonicalForm {

  public static final int CURRENT = 2;

  private static final String NAME = "yuqiao-audit-";

  private CanonicalForm() {}

  /**
   * The hash a record should carry, in lower-case hex.
   *
   * @param ledgerLines the canonical text of the lines under the record's subject and sequence
   * @throws IllegalArgumentException if the record names a form this version does not know
   */
  public static String hash(AuditRecord record, List<String> ledgerLines) {
    if (record.form() < 1 || record.form() > CURRENT) {
      throw new IllegalArgumentException("unknown canonical form " + record.form());
    }
    var digest = new SM3Digest();
    Stream.concat(fields(record), ledgerLines.stream()).forEach(field -> update(digest, field));
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return HexFormat.of().formatHex(hash);
  }

  private static Stream<String> fields(AuditRecord record) {
    return Stream.of(
        NAME + record.form(),
        record.subject(),
        Long.toString(record.seq()),
        record.kind(),
        record.businessDate().toString(),
        record.recordedAt().toString(),
        record.actor(),
        record.actorName(),
        record.wording(),
        record.payload(),
        record.previousHash());
  }

  private static void update(SM3Digest digest, String field) {
    byte[] text = field.getBytes(StandardCharsets.UTF_8);
    byte[] length = (text.length + ":").getBytes(StandardCharsets.US_ASCII);
    digest.update(length, 0, length.length);
    digest.update(text, 0, text.length);
    digest.update((byte) '\n');
  }
}
