package org.yuqiao.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuqiao.casefile.boundary.CaseJournal;
import org.yuqiao.casefile.model.CaseEvent.*;
import org.yuqiao.json.JsonForm;

/** Clause C-1: the four tables speak of every fact, and the procedure has no dead end. */
class FourTablesTest {

  /** Facts that no verb is named after: the journal, the clock or another verb makes them. */
  private static final Set<Class<? extends CaseEvent>> WITHOUT_VERB =
      Set.of(
          ApplicationDrafted.class, // begins a case
          FirstApprovalGiven.class, // approve, where two must
          ConfirmationLapsed.class, // the clock
          PaymentSent.class, // the outbox
          PaymentAccepted.class, // the bank's answer
          PaymentUnknown.class, // the bank's answer, or none
          PaymentRejected.class, // the bank's answer
          PaymentReinstated.class, // the bank takes a rejection back
          DueDateMoved.class, // a new notice
          LoanRepaid.class, // record-repayment, with the last fen
          MarkedOverdue.class, // the clock
          FeeWaived.class, // charge-fee
          FeeSettled.class, // charge-fee or record-fee-payment
          PrepaidFeeApplied.class, // charge-fee
          SurchargeCharged.class, // charge-fee
          FeeReopened.class, // recharge-fee, correct-class or reverse-receipt
          FeeRefundDue.class, // charge-fee
          GuarantorRefundDue.class, // record-repayment
          GuarantorRefundVoided.class, // reverse-receipt
          GuarantorRefunded.class, // release-refund, to a guarantor
          LoanReopened.class, // reverse-receipt
          FeePaymentReversed.class, // reverse-receipt, of a fee
          StepRefused.class); // any verb

  @Test
  void each_table_speaks_of_every_fact() {
    assertThat(missing(CaseTransitions.events())).isEmpty();
    assertThat(missing(PostingRules.events())).isEmpty();
    assertThat(missing(DeadlineRules.events())).isEmpty();
    assertThat(missing(AuditWording.events())).isEmpty();
  }

  @Test
  void a_table_that_forgot_a_fact_is_found() {
    var forgetful = new HashSet<>(AuditWording.events());
    forgetful.remove(FundsDrawn.class);
    assertThat(missing(forgetful)).containsExactly(FundsDrawn.class);
  }

  @Test
  void every_state_is_reached_from_a_draft() {
    assertThat(unreached(FourTablesTest::step)).isEmpty();
  }

  @Test
  void a_state_that_nothing_leads_to_is_found() {
    assertThat(unreached(without(FundsDrawn.class)))
        .contains(CaseStatus.DISBURSED, CaseStatus.REPAID, CaseStatus.CLOSED);
  }

  @Test
  void every_state_has_a_way_to_an_end() {
    assertThat(stuck(FourTablesTest::step)).isEmpty();
  }

  @Test
  void a_state_without_a_way_to_an_end_is_found() {
    assertThat(stuck(without(CaseClosed.class, LoanReopened.class, FeeReopened.class)))
        .containsExactly(CaseStatus.REPAID, CaseStatus.FEE_SETTLED);
  }

  @ParameterizedTest
  @EnumSource(CaseStatus.class)
  void nothing_leads_out_of_an_end(CaseStatus status) {
    if (status.ended()) {
      assertThat(after(status, FourTablesTest::step)).isSubsetOf(status);
    } else {
      assertThat(after(status, FourTablesTest::step)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(CaseStatus.class)
  void a_step_that_is_not_in_the_table_throws(CaseStatus status) {
    assertThatThrownBy(() -> CaseTransitions.targets(status, ApplicationDrafted.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no step ApplicationDrafted from " + status);
  }

  @Test
  void a_case_begins_with_its_draft_and_nothing_else() {
    assertThat(SampleFacts.kinds().stream().filter(kind -> CaseTransitions.allows(null, kind)))
        .containsExactly(ApplicationDrafted.class);
  }

  @ParameterizedTest
  @EnumSource(CaseVerb.class)
  void a_verb_makes_a_fact_of_the_tables_and_belongs_to_somebody(CaseVerb verb) {
    assertThat(CaseTransitions.events()).contains(verb.event());
    assertThat(EnumSet.allOf(CaseStatus.class)).anyMatch(verb::allowedFrom);
    assertThat(verb.roles()).isNotEmpty();
    assertThat(verb.code()).matches("[a-z]+(-[a-z]+)*");
    assertThat(verb.label().zh()).isNotBlank();
    assertThat(verb.label().en()).isNotBlank();
  }

  @Test
  void a_fact_has_a_verb_or_stands_on_the_list_of_those_without() {
    var verbs = Arrays.stream(CaseVerb.values()).map(CaseVerb::event).collect(Collectors.toSet());
    var without = new HashSet<>(SampleFacts.kinds());
    without.removeAll(verbs);
    assertThat(without).isEqualTo(WITHOUT_VERB);
    assertThat(Arrays.stream(CaseVerb.values()).map(CaseVerb::code)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("org.yuqiao.casefile.model.SampleFacts#all")
  void a_fact_is_worded_in_chinese_and_english(CaseEvent fact) {
    assertThat(faults(AuditWording.of(fact))).isEmpty();
  }

  @Test
  void poor_wording_is_found() {
    assertThat(faults(new AuditWording.Sentence(" ", "Drawn null"))).hasSize(2);
    assertThat(faults(new AuditWording.Sentence("放款%s元", "放款"))).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("org.yuqiao.casefile.model.SampleFacts#all")
  void a_fact_reads_back_as_it_was_written(CaseEvent fact) throws Exception {
    var kind = fact.getClass().getSimpleName();
    var text = JsonForm.mapper().writeValueAsString(fact);
    var read = CaseJournal.read(kind, text);
    assertThat(read).isEqualTo(fact);
    assertThat(JsonForm.mapper().writeValueAsString(read)).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("org.yuqiao.casefile.model.SampleFacts#all")
  void a_sample_has_every_part_so_that_none_is_left_unread(CaseEvent fact) throws Exception {
    for (var part : fact.getClass().getRecordComponents()) {
      assertThat(part.getAccessor().invoke(fact)).as(part.getName()).isNotNull();
    }
  }

  @Test
  void a_fact_that_takes_a_case_back_leads_only_where_the_table_lets_it() {
    assertThat(CaseTransitions.next(CaseStatus.REPAID, new LoanReopened(CaseStatus.RENEWED, "x")))
        .isEqualTo(CaseStatus.RENEWED);
    assertThatThrownBy(
            () -> CaseTransitions.next(CaseStatus.REPAID, new LoanReopened(CaseStatus.DRAFT, "x")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no step LoanReopened from REPAID to DRAFT");
  }

  @Test
  void facts_recorded_before_a_part_was_added_are_read_as_they_were() {
    var charged =
        "{\"chargeableWorkingDays\":3,\"due\":\"600.00\",\"edition\":\"2024-06-09\",\"lines\":[{"
            + "\"exactFen\":\"60000\",\"fromDay\":1,\"perMille\":\"0.2\",\"toDay\":3,"
            + "\"waived\":true}]}";
    var read = (FeeCharged) CaseJournal.read("FeeCharged", charged);
    assertThat(read.dayBasis()).isNull();
    assertThat(read.minimumFee()).isNull();
    assertThat(read.lines().get(0).principal()).isNull();
    assertThat(JsonForm.write(read)).isEqualTo(charged);
  }

  @Test
  void an_unknown_fact_or_an_unknown_part_is_not_read() {
    assertThatThrownBy(() -> CaseJournal.read("FundsVanished", "{}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CaseJournal.read("FeeSettled", "{\"by\":\"x\"}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Class<? extends CaseEvent>> missing(
      Collection<Class<? extends CaseEvent>> table) {
    return SampleFacts.kinds().stream().filter(kind -> !table.contains(kind)).toList();
  }

  private static List<String> faults(AuditWording.Sentence sentence) {
    var faults = new ArrayList<String>();
    if (!sentence.zh().matches("(?s).*\\p{IsHan}.*") || sentence.zh().matches(".*(null|%s).*")) {
      faults.add("zh: " + sentence.zh());
    }
    if (!sentence.en().matches("(?s)[A-Z0-9].*[a-z].*") || sentence.en().matches(".*(null|%s).*")) {
      faults.add("en: " + sentence.en());
    }
    return faults;
  }

  private static Set<CaseStatus> step(CaseStatus from, Class<? extends CaseEvent> kind) {
    return CaseTransitions.allows(from, kind) ? CaseTransitions.targets(from, kind) : Set.of();
  }

  @SafeVarargs
  private static BiFunction<CaseStatus, Class<? extends CaseEvent>, Set<CaseStatus>> without(
      Class<? extends CaseEvent>... lost) {
    return (from, kind) -> List.of(lost).contains(kind) ? Set.of() : step(from, kind);
  }

  private static Set<CaseStatus> after(
      CaseStatus from, BiFunction<CaseStatus, Class<? extends CaseEvent>, Set<CaseStatus>> table) {
    return SampleFacts.kinds().stream()
        .flatMap(kind -> table.apply(from, kind).stream())
        .collect(Collectors.toSet());
  }

  private static Set<CaseStatus> reached(
      CaseStatus from, BiFunction<CaseStatus, Class<? extends CaseEvent>, Set<CaseStatus>> table) {
    var reached = EnumSet.of(from);
    boolean grew = true;
    while (grew) {
      var next = EnumSet.copyOf(reached);
      reached.forEach(status -> next.addAll(after(status, table)));
      grew = reached.addAll(next);
    }
    return reached;
  }

  private static Set<CaseStatus> unreached(
      BiFunction<CaseStatus, Class<? extends CaseEvent>, Set<CaseStatus>> table) {
    var unreached = EnumSet.allOf(CaseStatus.class);
    unreached.removeAll(reached(CaseStatus.DRAFT, table));
    return unreached;
  }

  private static List<CaseStatus> stuck(
      BiFunction<CaseStatus, Class<? extends CaseEvent>, Set<CaseStatus>> table) {
    return Arrays.stream(CaseStatus.values())
        .filter(status -> reached(status, table).stream().noneMatch(CaseStatus::ended))
        .toList();
  }
}
