package org.yuqiao.casefile.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.audit.model.CanonicalForm;
import org.yuqiao.audit.model.ChainHead;
import org.yuqiao.audit.model.FactText;
import org.yuqiao.casefile.model.AuditWording;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.casefile.model.PostingRules;
import org.yuqiao.casefile.model.SampleFacts;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.JournalLine;

/** Clause C-2: whatever is done to a chain or its ledger lines behind the door is found. */
class ChainCheckTest {

  private static final List<Class<? extends CaseEvent>> STORY =
      List.of(
          ApplicationDrafted.class,
          ApplicationSubmitted.class,
          ApplicationAccepted.class,
          RenewalConfirmed.class,
          ApplicationReviewed.class,
          ApplicationApproved.class,
          AgreementSigned.class,
          OwnMoneyProven.class,
          PaymentPrepared.class,
          FundsDrawn.class);

  private static final int APPROVED = 6;
  private static final int DRAWN = 10;

  private final BridgeCase file = SampleFacts.newCase();
  private final List<AuditRecord> records = new ArrayList<>();
  private final List<JournalLine> lines = new ArrayList<>();

  @BeforeEach
  void a_case_is_told_until_the_money_is_out() throws Exception {
    for (var kind : STORY) {
      record(SampleFacts.of(kind));
    }
    assertThat(lines).hasSize(6);
  }

  @Test
  void an_untouched_chain_is_whole() {
    assertThat(codes()).isEmpty();
  }

  @Test
  void an_altered_record_is_found() throws Exception {
    set(records.get(3), "payload", "{}");
    assertThat(codes()).containsExactly("4 record-altered");
  }

  @Test
  void a_changed_name_day_or_wording_is_found() throws Exception {
    set(records.get(0), "actor", "other");
    set(records.get(1), "businessDate", SampleFacts.DAY.plusDays(1));
    set(records.get(2), "wording", "受理");
    assertThat(codes()).containsExactly("1 record-altered", "2 record-altered", "3 record-altered");
  }

  @Test
  void an_altered_record_with_its_hash_made_to_fit_breaks_the_link_after_it() throws Exception {
    var forged = records.get(3);
    set(forged, "wording", "银行确认续贷");
    set(forged, "hash", CanonicalForm.hash(forged, List.of()));
    assertThat(codes()).containsExactly("5 link-broken");
  }

  @Test
  void a_removed_record_is_found() {
    records.remove(4);
    assertThat(codes()).containsExactly("5 record-missing", "6 link-broken");
  }

  @Test
  void two_records_that_changed_places_are_found() throws Exception {
    set(records.get(1), "seq", 3L);
    set(records.get(2), "seq", 2L);
    Collections.swap(records, 1, 2);
    assertThat(codes())
        .containsExactly(
            "2 link-broken",
            "2 record-altered",
            "3 link-broken",
            "3 record-altered",
            "4 link-broken");
  }

  @Test
  void a_chain_cut_short_is_found() {
    records.remove(DRAWN - 1);
    lines.removeIf(line -> line.seq() == DRAWN);
    assertThat(codes()).containsExactly("0 chain-cut");
  }

  @Test
  void a_chain_that_is_gone_altogether_is_found() {
    records.clear();
    lines.clear();
    assertThat(codes()).containsExactly("0 chain-cut");
  }

  @Test
  void a_record_added_at_the_end_is_found() throws Exception {
    var head = new ChainHead(file.chain().subject());
    set(head, "count", file.chain().count());
    set(head, "hash", file.chain().hash());
    records.add(
        new AuditRecord(head, text(new RecoveryStarted("x")), SampleFacts.STAMP, List.of()));
    assertThat(codes()).containsExactly("0 chain-cut");
  }

  @Test
  void a_changed_ledger_line_is_found() throws Exception {
    set(line(DRAWN), "debit", Money.ofYuan(1));
    assertThat(codes()).containsExactly("10 record-altered");
  }

  @Test
  void a_removed_ledger_line_is_found() {
    lines.remove(line(APPROVED));
    assertThat(codes()).containsExactly("6 record-altered");
  }

  @Test
  void a_ledger_line_added_to_a_fact_is_found() {
    lines.add(line(DRAWN));
    assertThat(codes()).containsExactly("10 record-altered");
  }

  @Test
  void a_ledger_line_added_without_a_fact_is_found() {
    var postings = PostingRules.postings(SampleFacts.of(FeeCharged.class), file);
    lines.addAll(
        JournalLine.of(
            new JournalEntry(file.chain().subject(), 99, SampleFacts.DAY, postings, null)));
    assertThat(codes()).containsExactly("99 lines-without-record");
  }

  @Test
  void a_form_that_is_not_known_is_found() throws Exception {
    set(records.get(0), "form", 9);
    assertThat(codes()).containsExactly("1 record-altered");
  }

  @Test
  void the_facts_replayed_come_to_the_case() {
    assertThat(Replay.findings(file, records)).isEmpty();
  }

  @Test
  void a_figure_of_the_case_changed_behind_the_door_is_found() throws Exception {
    set(file, "drawn", Money.ofYuan(1));
    assertThat(Replay.findings(file, records))
        .extracting(Verification.Finding::code)
        .containsExactly("case-altered");
  }

  @Test
  void facts_in_an_order_that_the_procedure_does_not_have_are_found() {
    Collections.swap(records, 0, 1);
    assertThat(Replay.findings(file, records))
        .extracting(Verification.Finding::code)
        .containsExactly("facts-unreadable");
  }

  private List<String> codes() {
    return new ChainCheck(file.chain(), records, lines)
        .findings().stream().map(f -> f.seq() + " " + f.code()).toList();
  }

  private JournalLine line(long seq) {
    return lines.stream().filter(line -> line.seq() == seq).findFirst().orElseThrow();
  }

  private void record(CaseEvent event) throws Exception {
    long seq = file.chain().count() + 1;
    var postings = PostingRules.postings(event, file);
    file.apply(event, SampleFacts.STAMP);
    var made =
        JournalLine.of(
            new JournalEntry(file.chain().subject(), seq, SampleFacts.DAY, postings, null));
    lines.addAll(made);
    var canonical = made.stream().map(line -> line.canonical(CanonicalForm.CURRENT)).toList();
    records.add(new AuditRecord(file.chain(), text(event), SampleFacts.STAMP, canonical));
  }

  private static FactText text(CaseEvent event) throws Exception {
    return new FactText(
        event.getClass().getSimpleName(),
        JsonForm.mapper().writeValueAsString(event),
        AuditWording.of(event).zh());
  }

  private static void set(Object target, String name, Object value) throws Exception {
    Field field =
        Stream.of(target.getClass().getDeclaredFields())
            .filter(f -> f.getName().equals(name))
            .findFirst()
            .orElseThrow();
    field.setAccessible(true);
    field.set(target, value);
  }
}
