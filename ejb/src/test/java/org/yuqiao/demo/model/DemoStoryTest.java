package org.yuqiao.demo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.calendar.model.OfficialCalendar;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.Duty;
import org.yuqiao.casefile.model.PostingRules;
import org.yuqiao.kernel.BusinessTime;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Rule;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.party.model.Borrower;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.model.PolicyEditions;
import org.yuqiao.policy.store.BundledEditions;

/** The demonstration on the day it is set up, whichever day that is. */
class DemoStoryTest {

  private static final List<PolicyEdition> EDITIONS =
      BundledEditions.all(Instant.EPOCH).stream()
          .map(edition -> edition.edition().fold(e -> e, why -> (PolicyEdition) null))
          .toList();

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-11-21", "2026-02-24", "2025-10-09", "2027-06-30"})
  void there_are_cases_in_every_state(LocalDate today) {
    var states =
        files(today).stream()
            .collect(Collectors.groupingBy(BridgeCase::status, Collectors.counting()));

    assertThat(states.keySet()).containsExactlyInAnyOrder(CaseStatus.values());
    assertThat(states.values().stream().mapToLong(n -> n).sum()).isBetween(40L, 60L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-11-21", "2026-02-24", "2025-10-09", "2027-06-30"})
  void nothing_has_happened_yet_that_is_still_to_come(LocalDate today) {
    for (var story : stories(today)) {
      var moments = story.acts().stream().map(DemoAct::at).toList();
      assertThat(moments).isSorted();
      assertThat(moments).allMatch(at -> at.toLocalDate().isBefore(today));
    }
    assertThat(files(today))
        .filteredOn(file -> file.status().moneyOut() && file.overdueOn() == null)
        .allMatch(file -> file.dueOn().isAfter(today));
    assertThat(files(today))
        .filteredOn(file -> file.status().promised())
        .allMatch(file -> !file.confirmation().validUntil().isBefore(today));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-02-24"})
  void the_firms_and_amounts_are_such_as_the_policy_serves(LocalDate today) {
    var edition = PolicyEditions.inForceOn(EDITIONS, today);
    for (var file : files(today)) {
      assertThat(Rule.refusals(Borrower.RULES, file.borrower())).isEmpty();
      assertThat(file.requested())
          .isLessThanOrEqualTo(edition.capOf(file.borrower().capClass()))
          .isLessThanOrEqualTo(edition.shareOf(file.oldLoan().principal()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2025-10-09"})
  void duties_are_kept_apart_and_the_books_balance(LocalDate today) {
    for (var file : files(today)) {
      var done =
          Arrays.stream(Duty.values())
              .map(duty -> duty.doneBy(file))
              .filter(name -> name != null)
              .toList();
      assertThat(new HashSet<>(done)).hasSameSizeAs(done);
    }
    var balances = new EnumMap<Account, Money>(Account.class);
    stories(today).forEach(story -> book(story, balances));
    assertThat(balances.values().stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.ZERO);
    assertThat(balances.get(Account.RESERVED)).matches(Money::isPositive);
  }

  private static List<BridgeCase> files(LocalDate today) {
    return stories(today).stream().map(story -> book(story, new EnumMap<>(Account.class))).toList();
  }

  private static BridgeCase book(DemoStory story, Map<Account, Money> balances) {
    var file = new BridgeCase(story.number(), null);
    for (var act : story.acts()) {
      PostingRules.postings(act.event(), file)
          .forEach(p -> balances.merge(p.account(), p.debit().minus(p.credit()), Money::plus));
      var moment = act.at().atZone(BusinessTime.ZONE).toInstant();
      file.apply(act.event(), new Stamp(act.actor(), act.at().toLocalDate(), moment));
    }
    return file;
  }

  private static List<DemoStory> stories(LocalDate today) {
    var firms = new DemoFirms(1);
    var setting =
        new DemoStory.Setting(
            today,
            OfficialCalendar.CALENDAR,
            PolicyEditions.inForceOn(EDITIONS, today),
            "ZF2026-000001");
    var serial = new long[] {0};
    return DemoGoal.all().stream()
        .map(goal -> DemoStory.tell(goal, firms, setting, ++serial[0]))
        .toList();
  }
}
