package org.yuqiao.closing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.yuqiao.casefile.model.PostingRules;
import org.yuqiao.casefile.model.SampleFacts;
import org.yuqiao.casefile.model.Walk;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.*;
import org.yuqiao.fund.model.FundPostingRules;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.Balances;
import org.yuqiao.ledger.model.Books;
import org.yuqiao.ledger.model.FundAccount;
import org.yuqiao.ledger.model.FundPosition;
import org.yuqiao.ledger.model.JournalEntry;
import org.yuqiao.ledger.model.Posting;

/**
 * A whole fund that wanders: many cases, the fund's own facts among them, some taken back, days
 * closed in between. Its books lie in memory and are kept by the product's own rules; what should
 * stand in them is noted apart, fact by fact ({@link Notebook}).
 */
class FundWalk {

  /** The accounting manual of the fund's own facts. */
  interface Manual extends Function<FundEvent, List<Posting>> {}

  /** A place in the books. */
  record Place(Account account, String detail) {}

  /** A fund fact that was booked, and may be taken back once. */
  private record Booked(FundEvent event, long seq, List<Posting> postings) {}

  private static final int CASES_AT_ONCE = 40;
  private static final int LONGEST_CASE = 90;
  private static final String[] ACCOUNTS = {FundAccount.CITY, "ZH02", "ZH03"};

  final List<JournalEntry> journal = new ArrayList<>();
  final List<Walk> cases = new ArrayList<>();
  final Map<String, FundAccount> accounts = new TreeMap<>();
  final Map<Class<?>, Integer> kinds = new HashMap<>();
  final Map<LocalDate, Map<Place, Money>> seals = new LinkedHashMap<>();
  final Notebook notebook = new Notebook();

  private final Books books;
  private final Manual manual;
  private final Random random;
  private final List<Walk> open = new ArrayList<>();
  private final List<Booked> reversible = new ArrayList<>();
  private LocalDate today = LocalDate.of(2026, 1, 5);
  private long fundSeq;
  private int lines;

  FundWalk(long seed, Manual manual, Books books) {
    this.random = new Random(seed);
    this.manual = manual;
    this.books = books;
    for (String code : ACCOUNTS) {
      accounts.put(code, account());
    }
    var cash = Posting.debit(Account.SPECIAL_ACCOUNT, Money.ofYuan(900_000_000)).at("ZH02");
    var capital = Posting.credit(Account.CAPITAL, Money.ofYuan(900_000_000)).at(FundEvent.CITY);
    fund(new OpeningBalancesTaken(today, "期初", List.of(cash, capital)));
  }

  FundWalk(long seed) {
    this(seed, FundPostingRules::postings, new Books() {});
  }

  /** The running balances of a special account, as the product keeps them. */
  FundAccount account() {
    return new FundAccount() {};
  }

  /** One operation. */
  void step() {
    int choice = random.nextInt(1000);
    if (choice < 830) {
      stepOfCase();
    } else if (choice < 960) {
      fund(event());
    } else if (choice < 990) {
      takeBack();
    } else if (choice < 995) {
      today = today.plusDays(1);
    } else {
      close();
    }
  }

  private void stepOfCase() {
    if (open.size() < CASES_AT_ONCE) {
      var file = SampleFacts.newCase(cases.size() + 1L);
      var walk = new Walk(PostingRules::postings, file);
      open.add(walk);
      cases.add(walk);
      noteCase(walk);
      return;
    }
    int place = random.nextInt(open.size());
    var walk = open.get(place);
    walk.step(random.nextInt(1_000_000));
    noteCase(walk);
    if (walk.length() == LONGEST_CASE) {
      open.remove(place);
    }
  }

  private void noteCase(Walk walk) {
    kinds.merge(walk.fact().getClass(), 1, Integer::sum);
    if (!walk.entry().postings().isEmpty()) {
      var day = PostingRules.bookedOn(walk.fact(), today);
      notebook.cash(FundAccount.CITY, walk.entry().changeOf(Account.SPECIAL_ACCOUNT));
      book(walk.entry().on(day));
    }
  }

  private void fund(FundEvent event) {
    var booked = book(event);
    notebook.note(event, 1);
    if (!(event instanceof OpeningBalancesTaken)) {
      reversible.add(booked);
    }
  }

  private Booked book(FundEvent event) {
    kinds.merge(event.getClass(), 1, Integer::sum);
    var postings = manual.apply(event);
    var day = FundPostingRules.bookedOn(event, today);
    fundSeq++;
    if (!postings.isEmpty()) {
      var reference = FundPostingRules.reference(event);
      book(new JournalEntry(FundEvent.CHAIN, fundSeq, day, postings, reference));
    }
    return new Booked(event, fundSeq, postings);
  }

  /** Books as the product does: no entry enters a closed day, running balances go along. */
  private void book(JournalEntry entry) {
    var onOpenDay = entry.on(books.openDay(entry.bookedOn()));
    for (Posting posting : onOpenDay.postings()) {
      if (posting.account().subsidiary() == Account.Subsidiary.FUND_ACCOUNT) {
        accounts.get(posting.detail()).apply(posting);
      }
    }
    journal.add(onOpenDay);
  }

  private void takeBack() {
    if (!reversible.isEmpty()) {
      var wrong = reversible.get(random.nextInt(reversible.size()));
      if (notebook.mayBeTakenBack(wrong.event())) {
        reversible.remove(wrong);
        var opposite = wrong.postings().stream().map(Posting::opposite).toList();
        book(new FundFactReversed(wrong.seq(), "重复登记", opposite));
        notebook.note(wrong.event(), -1);
      }
    }
  }

  /** Closes all days before today, at the end of a year with the year's entry. */
  private void close() {
    var after = books.closedThrough() == null ? today.minusDays(2) : books.closedThrough();
    var yearEnd = LocalDate.of(after.getYear(), 12, 31);
    if (after.isBefore(yearEnd) && yearEnd.isBefore(today)) {
      note(new IncomeCarriedOver(after.getYear(), YearEnd.lines(balances(yearEnd))));
      seal(yearEnd, after);
    }
    if (books.closedThrough() == null || books.closedThrough().isBefore(today.minusDays(1))) {
      seal(today.minusDays(1), books.closedThrough());
    }
  }

  private void seal(LocalDate day, LocalDate after) {
    books.closeThrough(day);
    seals.put(day, rebuilt(day));
    var position = FundPosition.of(balances(day));
    note(new DaySealed(day, after, "00", null, 1, 1, 1, position, List.of()));
    note(new DayItemExplained("x", day, "y"));
    note(new MonthLocked(day.toString().substring(0, 7), List.of()));
    note(new YearHandedOver(day.getYear(), List.of()));
  }

  /** A fact that is not taken back. */
  private void note(FundEvent event) {
    book(event);
    notebook.note(event, 1);
  }

  /** The balances that the journal comes to as of a day, entry by entry. */
  Balances balances(LocalDate asOf) {
    var sums = new TreeMap<String, Balances.Row>();
    for (JournalEntry entry : journal) {
      if (!entry.bookedOn().isAfter(asOf)) {
        for (Posting posting : entry.postings()) {
          String place = posting.account().code() + posting.detail();
          sums.merge(place, row(posting), FundWalk::together);
        }
      }
    }
    return new Balances(asOf, List.copyOf(sums.values()));
  }

  private static Balances.Row row(Posting posting) {
    return new Balances.Row(posting.account(), posting.detail(), posting.debit(), posting.credit());
  }

  private static Balances.Row together(Balances.Row one, Balances.Row other) {
    return new Balances.Row(
        one.account(),
        one.detail(),
        one.debit().plus(other.debit()),
        one.credit().plus(other.credit()));
  }

  /** The same, each account's and subsidiary's debit less credit where that is not zero. */
  Map<Place, Money> rebuilt(LocalDate asOf) {
    var sums = new HashMap<Place, Money>();
    for (var row : balances(asOf).rows()) {
      if (!row.balance().isZero()) {
        sums.put(new Place(row.account(), row.detail()), row.balance());
      }
    }
    return sums;
  }

  private FundEvent event() {
    Money amount = amount();
    LocalDate day = today.minusDays(random.nextInt(10));
    String cash = ACCOUNTS[random.nextInt(ACCOUNTS.length)];
    String contributor = "5001" + (10 + random.nextInt(5));
    return switch (random.nextInt(13)) {
      case 0 -> new ContributionReceived(amount, day, "区县", "拨", contributor, cash, null);
      case 1 -> fromSuspense(amount, day, contributor);
      case 2 -> new CapitalReturned(amount, day, contributor, "退", cash, "流水");
      case 3 -> new InterestReceived(amount, day, cash, "结息", null);
      case 4 -> new ExpensePaid(amount, day, "审计费", "事务所", "支", cash, "流水");
      case 5 -> new MoneyTransferred(amount, day, FundAccount.CITY, "ZH03", "调", "流水");
      case 6 -> new RiskReserveSetAside(amount, "提");
      case 7 -> new RiskReserveReleased(amount, "转");
      case 8 -> new UnexplainedPaymentTaken(amount, day, cash, line(), "流水");
      case 9 -> returned(amount, day);
      case 10 -> new PaymentPromised(amount, cash, "ZF2026-000001");
      case 11 -> new PromiseReleased(amount, cash, "ZF2026-000001");
      default -> new SuspenseTaken(amount, day, cash, line(), "流水");
    };
  }

  private FundEvent fromSuspense(Money amount, LocalDate day, String contributor) {
    var found = Notebook.any(notebook.receipts, random);
    if (found.isEmpty()) {
      return new SuspenseTaken(amount, day, "ZH02", line(), "流水");
    }
    String line = found.get();
    Money left = notebook.receipts.get(line);
    Money part = left.isMoreThan(amount) ? amount : left;
    return random.nextBoolean()
        ? new InterestReceived(part, day, "ZH02", "结息", line)
        : new ContributionReceived(part, day, "区县", "拨", contributor, null, line);
  }

  private FundEvent returned(Money amount, LocalDate day) {
    boolean inward = random.nextBoolean();
    var unplaced = inward ? notebook.receipts : notebook.payments;
    var found = Notebook.any(unplaced, random);
    return found.isEmpty()
        ? new SuspenseTaken(amount, day, "ZH03", line(), "流水")
        : new SuspenseReturned(
            unplaced.get(found.get()), inward, day, "ZH03", found.get(), "流水", "错汇");
  }

  private String line() {
    return "L" + ++lines;
  }

  /** From one fen to some millions. */
  private Money amount() {
    return Money.ofFen(1 + random.nextInt(random.nextBoolean() ? 100 : 900_000_000));
  }
}
