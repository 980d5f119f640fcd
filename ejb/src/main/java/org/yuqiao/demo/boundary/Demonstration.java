package org.yuqiao.demo.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.yuqiao.access.boundary.KnownUsers;
import org.yuqiao.access.boundary.NewUser;
import org.yuqiao.access.boundary.RegisterDemonstrationUser;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.casefile.boundary.CaseJournal;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.demo.model.DemoAct;
import org.yuqiao.demo.model.DemoBank;
import org.yuqiao.demo.model.DemoFirms;
import org.yuqiao.demo.model.DemoGoal;
import org.yuqiao.demo.model.DemoPeople;
import org.yuqiao.demo.model.DemoStory;
import org.yuqiao.document.model.StoredDocument;
import org.yuqiao.document.store.Documents;
import org.yuqiao.fund.boundary.FundJournal;
import org.yuqiao.fund.model.FundEvent.ContributionReceived;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.BusinessTime;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.party.boundary.AdoptParties;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.RegisterBank;
import org.yuqiao.policy.boundary.PolicyQueries;

/** Writes the demonstration, all of it in one transaction. */
@Stateless
@RolesAllowed("system")
public class Demonstration {

  private static final long SEED = 20240609;

  private static final List<ContributionReceived> CAPITAL =
      List.of(
          contribution(1_400_000_000, 1, 10, "市级财政", "渝财金〔示例〕1号"),
          contribution(200_000_000, 1, 16, "两江新区", "两江财〔示例〕3号"),
          contribution(150_000_000, 2, 21, "长寿区", "长寿财〔示例〕7号"),
          contribution(150_000_000, 3, 6, "江津区", "江津财〔示例〕2号"),
          contribution(100_000_000, 3, 14, "永川区", "永川财〔示例〕5号"));

  private static final LocalTime MORNING = LocalTime.of(9, 30);

  @Inject Today today;
  @Inject CalendarQueries calendars;
  @Inject PolicyQueries policies;
  @Inject BankQueries banks;
  @Inject RegisterBank registerBank;
  @Inject AdoptParties parties;
  @Inject KnownUsers users;
  @Inject RegisterDemonstrationUser registerUser;
  @Inject FundJournal fund;
  @Inject CaseFiles cases;
  @Inject CaseJournal journal;
  @Inject Documents documents;

  @PersistenceContext(unitName = "yuqiao")
  EntityManager em;

  /** Whether the database has neither banks nor the demonstration's users. */
  public boolean isWanting() {
    return banks.all().isEmpty() && users.named(DemoPeople.CLERK.username()).isEmpty();
  }

  /** Writes it, and gives the number of cases. */
  public int setUp() {
    var date = today.date();
    var since = date.withDayOfYear(1).minusYears(1);
    for (var bank : DemoBank.all()) {
      registerBank.register(bank.code(), bank.name(), since, null).fold(b -> b, this::failed);
    }
    DemoPeople.all().forEach(this::register);
    for (var contribution : CAPITAL) {
      contribute(contribution, since.getYear());
    }
    em.flush();
    return tellCases(date);
  }

  private int tellCases(LocalDate date) {
    var firms = new DemoFirms(SEED);
    var setting = new DemoStory.Setting(date, calendars.calendar(), policies.inForceOn(date));
    for (var goal : DemoGoal.all()) {
      tell(DemoStory.tell(goal, firms, setting, cases.nextSerial()));
    }
    return DemoGoal.all().size();
  }

  private void tell(DemoStory story) {
    var file = new BridgeCase(story.number(), null);
    journal.addWithPast(
        file,
        story.acts().stream()
            .map(act -> new CaseJournal.Occurrence(act.event(), stamp(act.actor(), act.at())))
            .toList());
    story.acts().stream()
        .filter(act -> act.paper() != null)
        .forEach(act -> documents.add(document(story, act)));
    if (story.accountListed()) {
      var at = instant(story.accountProposedAt());
      parties.list(
          story.account(), DemoPeople.CLERK.username(), DemoPeople.REVIEWER.username(), at);
    } else if (file.acceptedBy() != null) {
      parties.list(
          story.account(), DemoPeople.CLERK.username(), null, instant(story.accountProposedAt()));
    }
    em.flush();
    em.clear();
  }

  private static StoredDocument document(DemoStory story, DemoAct act) {
    var filed = (CaseEvent.DocumentFiled) act.event();
    return new StoredDocument(
        filed.documentId(),
        story.number().value(),
        act.paper(),
        act.actor().username(),
        instant(act.at()));
  }

  private void register(Actor person) {
    registerUser
        .register(
            new NewUser(
                person.username(),
                person.displayName(),
                person.roles(),
                person.bankCode(),
                "demo-" + person.username()))
        .fold(user -> user, this::failed);
  }

  private void contribute(ContributionReceived contribution, int year) {
    var day = contribution.receivedOn().withYear(year);
    fund.record(
        new ContributionReceived(
            contribution.amount(),
            day,
            contribution.contributor(),
            contribution.documentNumber(),
            null,
            null,
            null),
        stamp(DemoPeople.TREASURER, day.atTime(MORNING)));
  }

  private <T> T failed(List<Refusal> refusals) {
    throw new IllegalStateException("the demonstration is refused: " + refusals);
  }

  private static ContributionReceived contribution(
      long yuan, int month, int day, String contributor, String document) {
    return new ContributionReceived(
        Money.ofYuan(yuan),
        LocalDate.of(2000, month, day),
        contributor,
        document,
        null,
        null,
        null);
  }

  private static Stamp stamp(Actor actor, LocalDateTime at) {
    return new Stamp(actor, at.toLocalDate(), instant(at));
  }

  private static Instant instant(LocalDateTime at) {
    return at.atZone(BusinessTime.ZONE).toInstant();
  }
}
