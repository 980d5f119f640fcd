package org.yuqiao.approval.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.fund.boundary.RecordContribution;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.model.PolicySheet;
import org.yuqiao.policy.store.BundledEditions;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** L-7 at the approver's desk: with money for one of two, the earlier one gets it. */
class QueueOrderTest {

  @ParameterizedTest
  @EnumSource
  void with_money_for_one_of_two_the_later_one_is_refused_and_the_earlier_named(
      TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    var earlier = reviewed(office);
    var later = reviewed(office);
    var refusals = inAPoolFor(office, Errand.BRIDGE, List.of(earlier, later), later);
    assertThat(refusals).extracting(Refusal::code).containsExactly("queue-order");
    assertThat(refusals.get(0).clause()).isEqualTo("L-7");
    assertThat(refusals.get(0).zh()).contains(earlier.value()).contains("按申请先后");
    assertThat(refusals.get(0).en()).contains(earlier.value()).contains("first come");
    assertThat(inAPoolFor(office, Errand.BRIDGE, List.of(earlier, later), earlier)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void with_money_for_both_the_later_one_may_be_first(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    var earlier = reviewed(office);
    var later = reviewed(office);
    var both = Errand.BRIDGE.plus(Errand.BRIDGE);
    assertThat(inAPoolFor(office, both, List.of(earlier, later), later)).isEmpty();
    var oneFenLess = both.minus(Money.ofFen(1));
    assertThat(inAPoolFor(office, oneFenLess, List.of(earlier, later), later)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void the_setting_of_the_edition_decides_the_order(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    var one = reviewed(office);
    List<String> orders =
        List.of("first-come", "first-time-users-first", "contributor-districts-first");
    for (String order : orders) {
      var queue =
          office.as(
              "approver", () -> office.get(WaitingLine.class).all(edition(order), Errand.BRIDGE));
      assertThat(queue.order().code()).isEqualTo(order);
      assertThat(queue.of(one.value())).isPresent();
      assertThat(queue.of(one.value()).orElseThrow().waiting().amount()).isEqualTo(Errand.BRIDGE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_district_that_paid_in_brings_its_borrowers_to_the_front(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    var one = reviewed(office);
    assertThat(contributes(office, one, "万盛经开区")).isFalse();
    assertThat(contributes(office, one, "渝中区")).isTrue();
  }

  /** Whether a case of 渝中区 counts as a contributor's once a district has paid in; undone. */
  private static boolean contributes(Office office, CaseNumber number, String district) {
    var form =
        new RecordContribution.Form(
            Money.ofYuan(1_000_000), LocalDate.of(2026, 9, 1), district, "出资1号");
    return office.tries(
        "treasurer",
        () -> {
          office
              .em()
              .createNativeQuery(
                  "update journal_line set detail = 'CITY' where account_code = '3001'")
              .executeUpdate();
          Errand.done(office.get(RecordContribution.class).record(form, Errand.change()));
          return office
              .get(WaitingLine.class)
              .all(edition("contributor-districts-first"), Errand.BRIDGE)
              .of(number.value())
              .orElseThrow()
              .waiting()
              .contributorDistrict();
        });
  }

  private static PolicyEdition edition(String order) {
    var values = new HashMap<>(BundledEditions.all(Instant.EPOCH).get(1).values());
    values.put("queue-order", order);
    return PolicySheet.read("x", LocalDate.of(2026, 9, 1), values)
        .fold(
            edition -> edition,
            refusals -> {
              throw new AssertionError(refusals);
            });
  }

  private static CaseNumber reviewed(Office office) {
    var errand = new Errand(office).drafted().accepted().confirmed();
    var form = new ReviewApplication.Form("同意");
    office.as(
        "reviewer",
        () ->
            Errand.done(
                office
                    .get(ReviewApplication.class)
                    .review(errand.number(), form, Errand.change())));
    return errand.number();
  }

  /** Why an approval is refused in a pool with so much available, where only some wait; undone. */
  private static List<Refusal> inAPoolFor(
      Office office, Money available, List<CaseNumber> waiting, CaseNumber approved) {
    Supplier<Outcome<CaseReceipt>> act =
        () -> {
          leave(office, available, waiting);
          return office
              .get(ApproveApplication.class)
              .approve(approved, new ApproveApplication.Form(Errand.BRIDGE, "同意"), Errand.change());
        };
    return office.tries("approver", act).fold(receipt -> List.of(), refusals -> refusals);
  }

  private static void leave(Office office, Money available, List<CaseNumber> waiting) {
    office
        .em()
        .createNativeQuery(
            "update bridge_case set case_status = 'WITHDRAWN'"
                + " where case_status in ('REVIEWED', 'FIRST_APPROVED')"
                + " and case_number not in (:numbers)")
        .setParameter("numbers", waiting.stream().map(CaseNumber::value).toList())
        .executeUpdate();
    office
        .em()
        .createNativeQuery(
            "update fund_account set reserved_fen = balance_fen"
                + " - case when code = 'ZH01' then cast(:available as numeric(18)) else 0 end")
        .setParameter("available", available.fen())
        .executeUpdate();
  }
}
