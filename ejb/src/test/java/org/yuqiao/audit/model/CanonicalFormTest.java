package org.yuqiao.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.JournalLine;
import org.yuqiao.ledger.model.Posting;

/**
 * Pins the versions of the form that the record's hashes are taken over. If a test here fails, the
 * form has changed: hashes already in databases would no longer verify. Make another version
 * instead.
 */
class CanonicalFormTest {

  /** Written out by hand, byte lengths counted in UTF-8. */
  private static final String BYTES_1 =
      "14:yuqiao-audit-1\n"
          + "13:ZD2026-000001\n"
          + "1:1\n"
          + "10:FundsDrawn\n"
          + "10:2026-09-24\n"
          + "27:2026-09-24T02:03:04.500001Z\n"
          + "8:releaser\n"
          + "9:放款员\n"
          + "12:放款100元\n"
          + "19:{\"amount\":\"100.00\"}\n"
          + "64:0000000000000000000000000000000000000000000000000000000000000000\n"
          + "25:1|1101|10000|0|2026-09-24\n"
          + "25:2|1001|0|10000|2026-09-24\n";

  private static final String HASH_1 =
      "27c7b3f97bd02c2e3753d9efae2d9a5e925ea283af8f5c278a8ab134ee66f63c";

  private static final String BYTES_2 =
      BYTES_1
          .replace("yuqiao-audit-1", "yuqiao-audit-2")
          .replace("25:1|1101|10000|0|2026-09-24", "34:1|1101||10000|0|2026-09-24|流水1")
          .replace("25:2|1001|0|10000|2026-09-24", "38:2|1001|ZH01|0|10000|2026-09-24|流水1");

  private static final String HASH_2 =
      "7204be80b887414a56e3caf1d8aaa45a609f4e96ec239d20d439440733b371c4";

  /** GB/T 32905—2016, annex A.1: the digest of "abc". */
  private static final String SM3_OF_ABC =
      "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

  private static final Stamp STAMP =
      new Stamp(
          new Actor("releaser", "放款员", Set.of(), null),
          LocalDate.of(2026, 9, 24),
          Instant.parse("2026-09-24T02:03:04.500001999Z"));

  @Test
  void the_digest_is_sm3_as_the_standard_has_it() {
    assertThat(sm3("abc")).isEqualTo(SM3_OF_ABC);
  }

  @Test
  void version_1_hashes_these_bytes() throws Exception {
    var record = inForm(record("放款100元"), 1);
    assertThat(sm3(BYTES_1)).isEqualTo(HASH_1);
    assertThat(CanonicalForm.hash(record, lines(1))).isEqualTo(HASH_1);
  }

  @Test
  void version_2_hashes_these_bytes() {
    var record = record("放款100元");
    assertThat(sm3(BYTES_2)).isEqualTo(HASH_2);
    assertThat(CanonicalForm.hash(record, lines(2))).isEqualTo(HASH_2);
    assertThat(record.hash()).isEqualTo(HASH_2);
    assertThat(record.form()).isEqualTo(2);
  }

  @Test
  void another_subsidiary_or_another_reference_is_another_line() {
    var line = lines(2).get(1);
    assertThat(line).isEqualTo("2|1001|ZH01|0|10000|2026-09-24|流水1");
    assertThat(lines(1).get(1)).isEqualTo("2|1001|0|10000|2026-09-24");
  }

  @Test
  void another_word_or_another_line_is_another_hash() {
    assertThat(record("放款101元").hash()).isNotEqualTo(HASH_2);
    assertThat(CanonicalForm.hash(record("放款100元"), lines(2).subList(0, 1))).isNotEqualTo(HASH_2);
  }

  @Test
  void text_that_moves_from_one_field_to_the_next_is_another_hash() {
    var one = record(new FactText("Fact", "ab", "c"));
    var other = record(new FactText("Fact", "a", "bc"));
    assertThat(one.hash()).isNotEqualTo(other.hash());
  }

  @Test
  void a_form_of_an_unknown_version_is_not_hashed() throws Exception {
    var record = inForm(record("放款100元"), 3);
    assertThatThrownBy(() -> CanonicalForm.hash(record, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AuditRecord inForm(AuditRecord record, int version) throws Exception {
    Field form = AuditRecord.class.getDeclaredField("form");
    form.setAccessible(true);
    form.setInt(record, version);
    return record;
  }

  private static AuditRecord record(String wording) {
    return record(new FactText("FundsDrawn", "{\"amount\":\"100.00\"}", wording));
  }

  private static AuditRecord record(FactText fact) {
    return new AuditRecord(new ChainHead("ZD2026-000001"), fact, STAMP, lines(2));
  }

  private static List<String> lines(int form) {
    var amount = Money.ofYuan(100);
    var postings =
        List.of(
            Posting.debit(Account.BRIDGE_LOANS, amount),
            Posting.credit(Account.SPECIAL_ACCOUNT, amount).at("ZH01"));
    var entry = new JournalEntry("ZD2026-000001", 1, STAMP.businessDate(), postings, "流水1");
    return JournalLine.of(entry).stream().map(line -> line.canonical(form)).toList();
  }

  private static String sm3(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var digest = new SM3Digest();
    digest.update(bytes, 0, bytes.length);
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return HexFormat.of().formatHex(hash);
  }
}
