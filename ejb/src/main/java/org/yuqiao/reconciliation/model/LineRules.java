package org.yuqiao.reconciliation.model;

import java.util.ArrayList;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.policy.model.Clause;

/** What stands against matching, booking, parting or explaining a bank line. */
public final class LineRules {

  private static final String PAYMENT = "instructionNumber";

  private LineRules() {}

  public static Refusal unknown(long line) {
    return refusal(
        "bank-line-unknown",
        null,
        "没有第%d号银行流水。".formatted(line),
        "There is no bank line %d.".formatted(line));
  }

  public static Refusal unknownEntry(String entry) {
    return refusal(
        "entry-unknown",
        "entries",
        "专户日记账中没有分录%s。".formatted(entry),
        "There is no line %s of the journal on a special account.".formatted(entry));
  }

  /** Everything against giving a line to somebody or something anew. */
  public static List<Refusal> notOpen(BankLine line) {
    return isOpen(line)
        ? List.of()
        : List.of(
            refusal(
                "bank-line-settled",
                null,
                "该银行流水现为“%s”，不能再次办理。".formatted(line.status().label().zh()),
                "The bank line is \"%s\" already.".formatted(line.status().label().en())));
  }

  /** Whether it stands against nothing. */
  public static boolean isOpen(BankLine line) {
    return line.status() == LineStatus.OPEN || line.status() == LineStatus.EXPLAINED;
  }

  public static List<Refusal> notInSuspense(BankLine line) {
    return line.status() == LineStatus.SUSPENSE
        ? List.of()
        : List.of(
            refusal(
                "bank-line-not-in-suspense",
                null,
                "该银行流水未挂待查账。",
                "The bank line is not in suspense."));
  }

  public static Refusal notMatched() {
    return refusal(
        "bank-line-not-matched", null, "该银行流水没有可撤销的匹配。", "The bank line has no match to undo.");
  }

  /** Its match stands for what was taken to suspense, however it was placed since. */
  public static Refusal suspenseStands(BankLine line) {
    boolean held = line.status() == LineStatus.SUSPENSE;
    return refusal(
        "bank-line-in-suspense",
        null,
        held ? "该银行流水已挂待查账，请先撤回挂账。" : "该银行流水已由待查账转出，请先冲正转出的事项。",
        held
            ? "The bank line is in suspense; take it back out of suspense first."
            : "The bank line was placed out of suspense; reverse what it was booked as first.");
  }

  public static Refusal suspenseUsed(Money left) {
    return refusal(
        "suspense-used",
        null,
        "待查款项已部分处理（尚余%s元），不能撤回挂账。".formatted(left.grouped()),
        "Part of the suspense is dealt with (%s yuan are left); it cannot be taken back."
            .formatted(left.grouped()));
  }

  public static Refusal takenEntry(BookItem item) {
    return refusal(
        "entry-matched",
        "entries",
        "分录%s已与其他银行流水匹配。".formatted(item.key().text()),
        "The entry %s stands against another bank line.".formatted(item.key().text()));
  }

  /** The line's money is in the books: once more would be twice. */
  public static Refusal bookedBefore(BookItem item) {
    return refusal(
        "bank-line-booked",
        null,
        "该银行流水已由%s第%d号凭证入账，请重新匹配该凭证，或先冲正。".formatted(item.key().subject(), item.key().seq()),
        "The bank line was booked as entry %s no. %d; match it again, or reverse that entry first."
            .formatted(item.key().subject(), item.key().seq()));
  }

  /** Everything against a line being certain entries together. */
  public static List<Refusal> againstMatch(BankLine line, List<BookItem> items) {
    var refusals = new ArrayList<Refusal>();
    Money sum = Money.ZERO;
    for (BookItem item : items) {
      if (!item.fundAccount().equals(line.fundAccount()) || item.inward() != line.inward()) {
        refusals.add(otherSide(item));
      }
      sum = sum.plus(item.amount());
    }
    if (!sum.equals(line.amount())) {
      refusals.add(amountDiffers(line.amount(), sum));
    }
    return refusals;
  }

  private static Refusal otherSide(BookItem item) {
    return refusal(
        "entry-of-other-side",
        "entries",
        "分录%s与银行流水的专户或收付方向不同。".formatted(item.key().text()),
        "The entry %s is of another special account or direction than the bank line."
            .formatted(item.key().text()));
  }

  /** Never matched: what the bank says and what the books say must be the same to the fen. */
  private static Refusal amountDiffers(Money bank, Money books) {
    return refusal(
        "amount-differs",
        "entries",
        "金额不同：账面%s元，银行%s元。".formatted(books.grouped(), bank.grouped()),
        "The amount differs: books %s, bank %s.".formatted(books.grouped(), bank.grouped()));
  }

  /**
   * Everything against booking amounts from what a line still has.
   *
   * @param outward whether what is booked went out
   */
  public static List<Refusal> againstBooking(
      BankLine line, boolean outward, Money left, Money booked) {
    var refusals = new ArrayList<Refusal>();
    boolean heldPayment = outward && line.status() == LineStatus.SUSPENSE;
    if (line.inward() == outward || heldPayment) {
      refusals.add(
          refusal(
              "bank-line-other-direction",
              "kind",
              heldPayment ? "已挂账的付款请先撤回挂账，再登记。" : "流水的收付方向与所登记的事项不符。",
              heldPayment
                  ? "Take the payment back out of suspense first."
                  : "The bank line's direction is not that of what is booked."));
    }
    boolean whole = booked.equals(left);
    boolean part = line.status() == LineStatus.SUSPENSE && left.isMoreThan(booked);
    if (!whole && !part) {
      refusals.add(amountDiffers(left, booked));
    }
    return refusals;
  }

  /** Everything against a line being the bank's proof that an instruction was carried out. */
  public static List<Refusal> againstProof(BankLine line, PaymentInstruction payment) {
    var refusals = new ArrayList<>(notOpen(line));
    if (line.inward() || !line.fundAccount().equals(payment.fundAccount())) {
      refusals.add(otherAccount(payment));
    }
    if (!line.amount().equals(payment.amount())) {
      refusals.add(
          refusal(
              "amount-differs",
              PAYMENT,
              "金额不同：指令%s元，银行%s元。".formatted(payment.amount().grouped(), line.amount().grouped()),
              "The amount differs: instruction %s, bank %s."
                  .formatted(payment.amount().grouped(), line.amount().grouped())));
    }
    if (new NamedPayments(List.of(payment)).namedBy(OpenLine.of(line)).isEmpty()) {
      refusals.add(notNamed(payment.number()));
    }
    return refusals;
  }

  public static Refusal unknownPayment(String number) {
    return new Refusal(
        "payment-not-found",
        Clause.DATA.id(),
        PAYMENT,
        "没有编号为%s的付款指令。".formatted(number),
        "There is no instruction %s.".formatted(number));
  }

  private static Refusal otherAccount(PaymentInstruction payment) {
    return refusal(
        "payment-of-other-account",
        PAYMENT,
        "指令%s由专户%s付出，与该银行流水的专户或收付方向不同。".formatted(payment.number(), payment.fundAccount()),
        "Instruction %s pays out of special account %s; the bank line is of another, or inward."
            .formatted(payment.number(), payment.fundAccount()));
  }

  private static Refusal notNamed(String number) {
    return refusal(
        "payment-not-named",
        PAYMENT,
        "银行流水未写明指令%s，不足以证明其已付款；请在指令页登记银行答复，再人工匹配。".formatted(number),
        ("The bank line does not name instruction %s and proves nothing of it; enter the bank's"
                + " answer on the instruction, then match by hand.")
            .formatted(number));
  }

  public static Refusal notTreasurer() {
    return new Refusal(
        "role-missing",
        Clause.ACCESS.id(),
        null,
        "收款由资金岗登记。",
        "Receipts are booked by the treasurer.");
  }

  public static Refusal contributorUnknown() {
    return refusal(
        "contributor-unknown", "contributor", "没有此出资方。", "There is no such contributor.");
  }

  public static Refusal ownerUnknown(String owner) {
    return refusal(
        "owner-unknown",
        "owner",
        "责任人“%s”不是可用的用户。".formatted(String.valueOf(owner)),
        "\"%s\" is not a user who may own it.".formatted(String.valueOf(owner)));
  }

  public static Refusal notExplained() {
    return refusal("not-explained", null, "没有可撤回的未达说明。", "There is no explanation to withdraw.");
  }

  public static Refusal explainedAlready() {
    return refusal(
        "explained-already",
        null,
        "已有未达说明，请先撤回。",
        "It is explained already; withdraw the explanation first.");
  }

  private static Refusal refusal(String code, String field, String zh, String en) {
    return new Refusal(code, Clause.CLOSED_LOOP.id(), field, zh, en);
  }
}
