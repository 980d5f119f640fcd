package org.yuqiao.closing.model;

import java.time.LocalDate;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.BookItem;
import org.yuqiao.reconciliation.model.LineStatus;

/** How each thing that stands open between books and banks is told. */
public final class BankObstacles {

  private BankObstacles() {}

  /** An account that moved and whose statements do not tell of it. */
  public static Obstacle untold(String fundAccount, LocalDate movedOn) {
    return Obstacle.open(
        "statement-missing",
        "statement:" + fundAccount,
        "专户%s在%s有收付，尚未导入该日对账单。".formatted(fundAccount, movedOn),
        "Account %s moved on %s and no statement tells of that day."
            .formatted(fundAccount, movedOn));
  }

  /** An account with money of which the bank has told nothing for a day. */
  public static Obstacle silent(String fundAccount, LocalDate day) {
    return Obstacle.open(
        "statement-missing",
        "statement:" + fundAccount,
        "专户%s尚未导入%s的对账单。".formatted(fundAccount, day),
        "No statement of account %s tells of %s.".formatted(fundAccount, day));
  }

  /** An account whose bank balance is not what the books have. */
  public static Obstacle difference(String fundAccount, Money difference) {
    return Obstacle.open(
        "bank-balance-differs",
        "difference:" + fundAccount,
        "专户%s银行余额与账面余额相差%s元（对账单期初与启用对账前账面不符）。".formatted(fundAccount, difference.grouped()),
        "Bank and books of account %s differ by %s yuan since its first statement began."
            .formatted(fundAccount, difference.grouped()));
  }

  /** A bank line that is nobody's yet. */
  public static Obstacle line(BankLine line) {
    boolean held = line.status() == LineStatus.SUSPENSE;
    return Obstacle.hard(
        held ? "suspense-without-owner" : "bank-line-open",
        "bank-line:" + line.id(),
        "专户%s在%s的银行流水%s元%s。"
            .formatted(
                line.fundAccount(), line.bookedOn(), line.change().grouped(), why(line).zh()),
        "The bank line of %s yuan on account %s, %s, %s."
            .formatted(
                line.change().grouped(), line.fundAccount(), line.bookedOn(), why(line).en()));
  }

  private static Label why(BankLine line) {
    return switch (line.status()) {
      case SUSPENSE -> new Label("SUSPENSE", "已挂账但无责任人", "has no owner");
      case EXPLAINED ->
          new Label("EXPLAINED", "已过说明的预计日期仍未匹配", "is not matched by the day its explanation gave");
      default -> new Label("OPEN", "未匹配、未挂账、未说明", "is not matched, not in suspense, not explained");
    };
  }

  /** A bank line whose money is in suspense and that nobody is asked to place. */
  public static Obstacle strayed(BankLine line) {
    return Obstacle.hard(
        "suspense-strayed",
        "bank-line:" + line.id(),
        "专户%s在%s的银行流水%s元在待查账上有余额，流水却不在待查状态。"
            .formatted(line.fundAccount(), line.bookedOn(), line.change().grouped()),
        "Suspense holds money of the bank line of %s yuan on account %s, %s, which is not in"
                .formatted(line.change().grouped(), line.fundAccount(), line.bookedOn())
            + " suspense.");
  }

  /** An entry that the bank does not tell of. */
  public static Obstacle entry(BookItem item) {
    return Obstacle.hard(
        "book-line-open",
        "book-line:" + item.key().text(),
        "%s第%d号凭证在专户%s的%s元（%s）未与银行流水匹配，也没有仍有效的说明。"
            .formatted(
                item.key().subject(),
                item.key().seq(),
                item.fundAccount(),
                item.change().grouped(),
                item.bookedOn()),
        "Entry %s no. %d, %s yuan on account %s, %s, is neither matched nor still explained."
            .formatted(
                item.key().subject(),
                item.key().seq(),
                item.change().grouped(),
                item.fundAccount(),
                item.bookedOn()));
  }

  /** A payment whose fate nobody knows, or of which the bank says one thing and another. */
  public static Obstacle unanswered(PaymentInstruction payment) {
    var open = OpenPayment.of(payment);
    return Obstacle.hard(
        open.code,
        "payment:" + payment.number(),
        "付款指令%s（%s元）%s。".formatted(payment.number(), payment.amount().grouped(), open.zh),
        "Payment %s of %s yuan %s."
            .formatted(payment.number(), payment.amount().grouped(), open.en));
  }

  private enum OpenPayment {
    CONTRADICTED(
        "payment-contradicted", "的银行答复前后矛盾，尚未核查", "has answers that contradict each other"),
    UNKNOWN("payment-unknown", "结果未知", "has an unknown result"),
    UNANSWERED("payment-unanswered", "尚无银行答复", "has no answer from the bank");

    private final String code;
    private final String zh;
    private final String en;

    OpenPayment(String code, String zh, String en) {
      this.code = code;
      this.zh = zh;
      this.en = en;
    }

    private static OpenPayment of(PaymentInstruction payment) {
      if (payment.conflict() != null) {
        return CONTRADICTED;
      }
      return payment.status() == PaymentStatus.UNKNOWN ? UNKNOWN : UNANSWERED;
    }
  }
}
