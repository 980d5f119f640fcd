package org.yuqiao.approval.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.approval.model.ApprovalQueue;
import org.yuqiao.approval.model.ApprovalRules;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.fund.boundary.CapitalQueries;
import org.yuqiao.fund.boundary.ContributorView;
import org.yuqiao.fund.boundary.RecordContribution;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.model.PolicySheet;
import org.yuqiao.policy.store.BundledEditions;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** L-8: off by default; turned on, a district's borrowers hold no more than the multiple. */
class EntitlementTest {

  private static final String DISTRICT = "渝中区";
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

  @ParameterizedTest
  @EnumSource
  void a_district_with_capital_is_limited_only_while_a_multiple_is_in_force(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    contribute(office, Money.ofYuan(1_000_000));
    contribute(office, used(office));
    var errand = new Errand(office).drafted().accepted().confirmed();
    assertThat(refusals(office, errand.number(), "none")).doesNotContain("above-entitlement");
    assertThat(refusals(office, errand.number(), "100")).doesNotContain("above-entitlement");
    var before = used(office);
    errand.approved();
    assertThat(used(office).minus(before)).isEqualTo(Errand.BRIDGE);
    var shown = office.as("auditor", () -> seen(office));
    assertThat(shown.used()).isEqualTo(used(office));
    office.as(
        "approver",
        () -> {
          var entitlements = office.get(Entitlements.class);
          assertThat(entitlements.contributingDistricts()).contains(DISTRICT);
          assertThat(entitlements.of(DISTRICT, edition("none"))).isEmpty();
          assertThat(entitlements.of("酉阳土家族苗族自治县", edition("2"))).isEmpty();
          var entitlement = entitlements.of(DISTRICT, edition("2")).orElseThrow();
          assertThat(entitlement.limit()).isEqualTo(twice(seen(office).capital()));
          return null;
        });
  }

  @ParameterizedTest
  @EnumSource
  void an_approval_above_what_is_left_is_refused_by_its_clause(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    var errand = new Errand(office).drafted().accepted().confirmed();
    var other = new Errand(office).drafted().accepted().confirmed().approved();
    assertThat(other.number()).isNotNull();
    var refusals =
        office.tries(
            "treasurer",
            () -> {
              forgetContributions(office);
              record(office, Money.ofYuan(1_000_000));
              return codes(office, errand.number(), "2");
            });
    assertThat(refusals).contains("above-entitlement");
  }

  /** What other tests paid in would make room. */
  private static void forgetContributions(Office office) {
    office
        .em()
        .createNativeQuery("update journal_line set detail = 'CITY' where account_code = '3001'")
        .executeUpdate();
  }

  private static void contribute(Office office, Money amount) {
    office.as(
        "treasurer",
        () -> {
          record(office, amount);
          return null;
        });
  }

  private static void record(Office office, Money amount) {
    var form =
        new RecordContribution.Form(
            amount, LocalDate.of(2026, 9, 1), DISTRICT, "拨" + UUID.randomUUID());
    Errand.done(office.get(RecordContribution.class).record(form, Errand.change()));
  }

  private static ContributorView seen(Office office) {
    return office.get(CapitalQueries.class).asOf(LocalDate.of(9999, 12, 31)).stream()
        .filter(one -> one.name().equals(DISTRICT))
        .findFirst()
        .orElseThrow();
  }

  private static Money used(Office office) {
    return office.as("approver", () -> seen(office).used());
  }

  private static Money twice(Money amount) {
    return amount.plus(amount);
  }

  private static List<String> refusals(Office office, CaseNumber number, String multiple) {
    return office.as("approver", () -> codes(office, number, multiple));
  }

  private static List<String> codes(Office office, CaseNumber number, String multiple) {
    var edition = edition(multiple);
    var facts =
        new ApprovalRules.Facts(
            office.get(CaseFiles.class).find(number).orElseThrow(),
            Errand.BRIDGE,
            TODAY,
            edition,
            Errand.PRINCIPAL,
            ApprovalQueue.nobody(edition.queueOrder()),
            office.get(Entitlements.class).of(DISTRICT, edition).orElse(null));
    return ApprovalRules.refusals(facts).stream().map(Refusal::code).toList();
  }

  private static PolicyEdition edition(String multiple) {
    var values = new HashMap<>(BundledEditions.all(Instant.EPOCH).get(1).values());
    values.put("entitlement-multiple", multiple);
    return PolicySheet.read("x", LocalDate.of(2026, 9, 1), values)
        .fold(
            edition -> edition,
            refusals -> {
              throw new AssertionError(refusals);
            });
  }
}
