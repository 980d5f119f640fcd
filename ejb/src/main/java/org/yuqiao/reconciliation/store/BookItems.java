package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.model.BookItem;
import org.yuqiao.reconciliation.model.BookItem.Name;
import org.yuqiao.reconciliation.model.Evidence;

/** The journal's lines on the special accounts, with the numbers a bank line may name them by. */
@Dependent
public class BookItems {

  private static final String ITEMS =
      "select l.subject, l.seq, l.lineNo, l.detail, l.debit, l.credit, l.bookedOn, l.reference,"
          + " c.oldLoan.contractNumber, c.newContract, c.agreementNumber"
          + " from JournalLine l left join BridgeCase c on c.number = l.subject"
          + " where l.accountCode = '1001'";

  private static final String OF_ACCOUNT =
      " and l.detail = :account and l.bookedOn between :from and :to";

  private static final String UNMATCHED =
      " and not exists (select m.number from LineMatch m where m.subject = l.subject"
          + " and m.seq = l.seq and m.lineNo = l.lineNo and m.undoneAt is null)";

  private static final String MATCHED_LATER =
      " and exists (select m.number from LineMatch m where m.subject = l.subject"
          + " and m.seq = l.seq and m.lineNo = l.lineNo and m.undoneAt is null"
          + " and m.lineDay > :to)";

  private static final String ORDER = " order by l.bookedOn, l.subject, l.seq, l.lineNo";

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** An account's items over some days that stand against no bank line. */
  public List<BookItem> open(String account, LocalDate from, LocalDate to) {
    var open = list(account(ITEMS + OF_ACCOUNT + UNMATCHED + ORDER, account, from, to));
    var instructions = instructions(account, from, to);
    return instructions.isEmpty()
        ? open
        : open.stream().map(item -> withInstruction(item, instructions)).toList();
  }

  /** What was paid out by an instruction: of which subject, how much. */
  private record Paid(String subject, Money amount) {}

  /** The numbers of the instructions that were executed over some days. */
  private Map<Paid, List<Name>> instructions(String account, LocalDate from, LocalDate to) {
    var numbers = new HashMap<Paid, List<Name>>();
    em.createQuery(
            "select p.subject, p.amount, p.number from PaymentInstruction p"
                + " where p.fundAccount = :account and p.executedOn between :from and :to",
            Object[].class)
        .setParameter("account", account)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .forEach(
            row ->
                numbers
                    .computeIfAbsent(
                        new Paid((String) row[0], (Money) row[1]), paid -> new ArrayList<>())
                    .add(new Name(Evidence.INSTRUCTION_NUMBER, (String) row[2])));
    return numbers;
  }

  private static BookItem withInstruction(BookItem item, Map<Paid, List<Name>> instructions) {
    var numbers = instructions.get(new Paid(item.key().subject(), item.amount()));
    if (item.inward() || numbers == null) {
      return item;
    }
    var names = new ArrayList<>(item.names());
    names.addAll(numbers);
    return item.named(names);
  }

  /** An account's items up to a day that stand against bank lines of later days. */
  public List<BookItem> matchedLater(String account, LocalDate to) {
    return list(account(ITEMS + OF_ACCOUNT + MATCHED_LATER + ORDER, account, LocalDate.MIN, to));
  }

  /** One item, or empty where the journal has no such line on a special account. */
  public Optional<BookItem> find(BookItem.Key key) {
    var query =
        em.createQuery(
                ITEMS + " and l.subject = :subject and l.seq = :seq and l.lineNo = :line",
                Object[].class)
            .setParameter("subject", key.subject())
            .setParameter("seq", key.seq())
            .setParameter("line", key.lineNo());
    return list(query).stream().findFirst();
  }

  /** The items of an entry. */
  public List<BookItem> of(String subject, long seq) {
    return list(
        em.createQuery(
                ITEMS + " and l.subject = :subject and l.seq = :seq order by l.lineNo",
                Object[].class)
            .setParameter("subject", subject)
            .setParameter("seq", seq));
  }

  /** The items of other entries that refer to an item's entry, as reversals do. */
  public List<BookItem> reversals(BookItem.Key key) {
    return list(
        em.createQuery(
                ITEMS + " and l.reference = :entry order by l.subject, l.seq, l.lineNo",
                Object[].class)
            .setParameter("entry", key.entry()));
  }

  /** What was booked out of an account for a subject under a reference, the newest entry first. */
  public List<BookItem> paid(String subject, String account, Money amount, String reference) {
    return list(
        em.createQuery(
                ITEMS
                    + " and l.subject = :subject and l.detail = :account and l.credit = :amount"
                    + " and l.reference = :reference order by l.seq desc, l.lineNo",
                Object[].class)
            .setParameter("subject", subject)
            .setParameter("account", account)
            .setParameter("amount", amount)
            .setParameter("reference", reference));
  }

  /** What the books say an account holds at the end of a day. */
  public Money balance(String account, LocalDate day) {
    Long fen =
        em.createQuery(
                "select sum(cast(l.debit as Long) - cast(l.credit as Long)) from JournalLine l"
                    + " where l.accountCode = '1001' and l.detail = :account"
                    + " and l.bookedOn <= :day",
                Long.class)
            .setParameter("account", account)
            .setParameter("day", day)
            .getSingleResult();
    return fen == null ? Money.ZERO : Money.ofFen(fen);
  }

  /** Of what the books had on an account before a day, the part that stands against bank lines. */
  public Money matchedBefore(String account, LocalDate day) {
    Long fen =
        em.createQuery(
                "select sum(cast(l.debit as Long) - cast(l.credit as Long)) from JournalLine l,"
                    + " LineMatch m where m.subject = l.subject and m.seq = l.seq"
                    + " and m.lineNo = l.lineNo and m.undoneAt is null"
                    + " and l.accountCode = '1001' and l.detail = :account"
                    + " and l.bookedOn < :day",
                Long.class)
            .setParameter("account", account)
            .setParameter("day", day)
            .getSingleResult();
    return fen == null ? Money.ZERO : Money.ofFen(fen);
  }

  private TypedQuery<Object[]> account(String jpql, String account, LocalDate from, LocalDate to) {
    return em.createQuery(jpql, Object[].class)
        .setParameter("account", account)
        .setParameter("from", from == LocalDate.MIN ? LocalDate.of(1900, 1, 1) : from)
        .setParameter("to", to);
  }

  private static List<BookItem> list(TypedQuery<Object[]> query) {
    return query.getResultStream().map(BookItems::item).toList();
  }

  private static BookItem item(Object[] row) {
    var subject = (String) row[0];
    var debit = (Money) row[4];
    return new BookItem(
        new BookItem.Key(subject, (Long) row[1], (Integer) row[2]),
        (String) row[3],
        debit.isPositive(),
        debit.isPositive() ? debit : (Money) row[5],
        (LocalDate) row[6],
        (String) row[7],
        names(subject, row));
  }

  private static List<Name> names(String subject, Object[] row) {
    var names = new ArrayList<Name>();
    if (row[8] != null) {
      names.add(new Name(Evidence.CASE_NUMBER, subject));
      names.add(new Name(Evidence.OLD_CONTRACT, (String) row[8]));
    }
    if (row[9] != null) {
      names.add(new Name(Evidence.NEW_CONTRACT, (String) row[9]));
    }
    if (row[10] != null) {
      names.add(new Name(Evidence.AGREEMENT, (String) row[10]));
    }
    return names;
  }
}
