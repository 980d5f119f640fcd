package org.yuqiao.policy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.store.BundledEditions;

/** Clauses L-8 and M-3: both settings are off until an edition turns them on. */
class FundTermsTest {

  private static final Money CAPITAL = Money.parseYuan("100000000.01");

  @Test
  void off_by_default_nothing_is_limited_by_them() {
    var terms = edition("none", "none").fund();
    assertThat(terms.entitlementOf(CAPITAL)).isEmpty();
    assertThat(terms.expensesOf(CAPITAL)).isEmpty();
    for (var edition : BundledEditions.all(Instant.EPOCH)) {
      assertThat(edition.values()).containsEntry("entitlement-multiple", "none");
      assertThat(edition.values()).containsEntry("expense-share", "none");
    }
  }

  @Test
  void turned_on_they_limit_and_round_down() {
    var terms = edition("2.5", "0.2").fund();
    assertThat(terms.entitlementOf(CAPITAL)).contains(Money.parseYuan("250000000.02"));
    assertThat(terms.entitlementOf(Money.ZERO)).isEmpty();
    assertThat(terms.expensesOf(CAPITAL)).contains(Money.parseYuan("20000000.00"));
  }

  private static PolicyEdition edition(String multiple, String share) {
    var values = new HashMap<>(BundledEditions.all(Instant.EPOCH).get(1).values());
    values.put("entitlement-multiple", multiple);
    values.put("expense-share", share);
    return PolicySheet.read("x", LocalDate.of(2026, 9, 1), values)
        .fold(
            edition -> edition,
            refusals -> {
              throw new AssertionError(refusals);
            });
  }
}
