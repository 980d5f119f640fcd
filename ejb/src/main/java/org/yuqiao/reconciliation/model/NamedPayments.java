package org.yuqiao.reconciliation.model;

import java.util.Collection;
import java.util.List;
import org.yuqiao.kernel.Label;
import org.yuqiao.payment.model.PaymentInstruction;

/**
 * The payment instructions that a bank line may name, by our number or by the bank's. The line is
 * then the bank's own word that the money has left, whether or not an answer to the instruction
 * ever came.
 */
public final class NamedPayments {

  /**
   * An instruction that a line names.
   *
   * @param fits whether the line proves it: the amounts agree
   * @param why the reason; its code is PAYMENT or AMOUNT_DIFFERS
   */
  public record Named(PaymentInstruction payment, boolean fits, Label why) {}

  private final NumberIndex<PaymentInstruction> numbers = new NumberIndex<>();

  public NamedPayments(Collection<PaymentInstruction> payments) {
    for (PaymentInstruction payment : payments) {
      var name = new BookItem.Name(Evidence.INSTRUCTION_NUMBER, payment.number());
      numbers.add(payment, payment.bankReference(), List.of(name));
    }
  }

  /** The instructions of the line's account that an outward line names. */
  public List<Named> namedBy(OpenLine line) {
    return numbers.namedBy(line).stream()
        .filter(named -> !line.inward())
        .filter(named -> named.thing().fundAccount().equals(line.fundAccount()))
        .map(named -> named(line, named))
        .toList();
  }

  private static Named named(OpenLine line, NumberIndex.Named<PaymentInstruction> named) {
    var payment = named.thing();
    boolean fits = payment.amount().equals(line.amount());
    var how = named.evidence().says(named.number());
    return new Named(payment, fits, fits ? proves(payment, how) : differs(line, payment, how));
  }

  private static Label proves(PaymentInstruction payment, Label how) {
    var status = payment.status().label();
    return new Label(
        "PAYMENT",
        "%s，专户与金额一致，银行已付出；指令现为“%s”".formatted(how.zh(), status.zh()),
        "%s, account and amount agree: the bank has paid; the instruction is \"%s\""
            .formatted(how.en(), status.en()));
  }

  private static Label differs(OpenLine line, PaymentInstruction payment, Label how) {
    var asked = payment.amount().grouped();
    var paid = line.amount().grouped();
    return new Label(
        Matcher.Fit.AMOUNT_DIFFERS.name(),
        "%s，但金额不同：指令%s元，银行%s元".formatted(how.zh(), asked, paid),
        "%s, but the amount differs: instruction %s, bank %s".formatted(how.en(), asked, paid));
  }
}
