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
import org.yuqiao.fund.boundary.RegisterSpecialAccount;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.ContributionReceived;
import org.yuqiao.fund.model.FundEvent.InterestReceived;
import org.yuqiao.fund.model.FundPostingRules;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.BusinessTime;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.party.boundary.AdoptParties;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.RegisterBank;
import org.yuqiao.party.model.Contributor;
import org.yuqiao.payment.boundary.Payments;
import org.yuqiao.policy.boundary.PolicyQueries;

/** Writes the demonstration, all of it in one transaction. */
@Stateless
@RolesAllowed("system")
public class Demonstration {

  private static final long SEED = 20240609;

  private static final String SECOND = "ZH02";
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
  @Inject RegisterSpecialAccount specialAccounts;
  @Inject CaseFiles cases;
  @Inject CaseJournal journal;
  @Inject Documents documents;
  @Inject Payments payments;

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
    openAccounts(since);
    for (var fact : moneyIn(since.getYear())) {
      var day = FundPostingRules.bookedOn(fact, date);
      fund.record(fact, stamp(DemoPeople.TREASURER, day.atTime(MORNING)));
    }
    em.flush();
    return tellCases(date);
  }

  private int tellCases(LocalDate date) {
    var firms = new DemoFirms(SEED);
    var instruction = payments.nextNumber(date.getYear());
    var setting =
        new DemoStory.Setting(date, calendars.calendar(), policies.inForceOn(date), instruction);
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
    story.underWay().ifPresent(payments::addWithPast);
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

  private void openAccounts(LocalDate since) {
    specialAccounts
        .change(FundAccount.CITY, account("市级转贷应急周转资金专户", "示例银行重庆营业部", since))
        .fold(done -> done, this::failed);
    specialAccounts
        .register(account("市级转贷应急周转资金专户（区县资金）", "示例农商行江北支行", since))
        .fold(done -> done, this::failed);
  }

  private static RegisterSpecialAccount.Form account(String name, String bank, LocalDate since) {
    var number = bank.contains("农商行") ? "310000200300400502" : "310000100200300401";
    return new RegisterSpecialAccount.Form(name, bank, number, since);
  }

  /** What came in during a year: capital of two thousand million, and some interest. */
  private static List<FundEvent> moneyIn(int year) {
    return List.of(
        paidIn(1_400_000_000, LocalDate.of(year, 1, 10), Contributor.CITY, "市级财政"),
        paidIn(200_000_000, LocalDate.of(year, 1, 16), "YQ-01", "两江新区"),
        paidIn(150_000_000, LocalDate.of(year, 2, 21), "500115", "长寿区"),
        paidIn(150_000_000, LocalDate.of(year, 3, 6), "500116", "江津区"),
        paidIn(100_000_000, LocalDate.of(year, 3, 14), "500118", "永川区"),
        interest(41_250_685, LocalDate.of(year, 3, 21), FundAccount.CITY),
        interest(120_821_918, LocalDate.of(year, 6, 21), FundAccount.CITY),
        interest(12_602_740, LocalDate.of(year, 6, 21), SECOND));
  }

  private static FundEvent paidIn(long yuan, LocalDate day, String code, String name) {
    boolean second = code.equals("500116") || code.equals("500118");
    return new ContributionReceived(
        Money.ofYuan(yuan),
        day,
        name,
        "%s财〔示例〕%d号".formatted(name.substring(0, 2), day.getDayOfYear()),
        code,
        second ? SECOND : null,
        null,
        "CZ%s%s".formatted(code.replaceAll("\\D", ""), day.toString().replace("-", "")));
  }

  private static FundEvent interest(long fen, LocalDate day, String account) {
    var reference = "JX%s%s".formatted(account, day.toString().replace("-", ""));
    return new InterestReceived(Money.ofFen(fen), day, account, reference, null);
  }

  private <T> T failed(List<Refusal> refusals) {
    throw new IllegalStateException("the demonstration is refused: " + refusals);
  }

  private static Stamp stamp(Actor actor, LocalDateTime at) {
    return new Stamp(actor, at.toLocalDate(), instant(at));
  }

  private static Instant instant(LocalDateTime at) {
    return at.atZone(BusinessTime.ZONE).toInstant();
  }
}
