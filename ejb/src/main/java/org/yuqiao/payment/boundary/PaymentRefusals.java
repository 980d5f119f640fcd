package org.yuqiao.payment.boundary;

import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.policy.model.Clause;

/** The reasons that concern instructions. */
final class PaymentRefusals {

  private PaymentRefusals() {}

  static Refusal notFound(String place, String number) {
    return new Refusal(
        "payment-not-found",
        Clause.DATA.id(),
        place,
        "没有编号为%s的付款指令。".formatted(number),
        "There is no instruction %s.".formatted(number));
  }

  static Refusal ofOtherAccount(String place, PaymentInstruction instruction) {
    return new Refusal(
        "answer-of-other-account",
        Clause.SPECIAL_ACCOUNTS.id(),
        place,
        "指令%s由专户%s付出，只接受该专户银行的回执。".formatted(instruction.number(), instruction.fundAccount()),
        "Instruction %s pays from account %s; only that account's bank answers for it."
            .formatted(instruction.number(), instruction.fundAccount()));
  }

  static Refusal anotherLive(String number) {
    return new Refusal(
        "payment-under-way",
        Clause.CLOSED_LOOP.id(),
        null,
        "付款指令%s尚未终结，结果明确之前不得再开指令。".formatted(number),
        "Instruction %s has not ended; no second one may be prepared before.".formatted(number));
  }

  static Refusal contradicted(String number) {
    return new Refusal(
        "payment-contradicted",
        Clause.CLOSED_LOOP.id(),
        null,
        "付款指令%s的银行答复前后矛盾，核查清楚之前同一笔款项不得付出。".formatted(number),
        ("The bank's answers to instruction %s contradict each other;"
                + " until that is settled the same money is not paid.")
            .formatted(number));
  }

  static Refusal accountShort(String account, Money there, Money amount) {
    return new Refusal(
        "account-money-short",
        Clause.AVAILABLE_FUNDS.id(),
        "fundAccount",
        "专户%s扣除在途付款后的余额为%s元，不足以支付%s元；请改由其他专户支付，或先在专户之间划转。"
            .formatted(account, there.grouped(), amount.grouped()),
        ("Account %s has %s yuan less what is on its way, and %s yuan are asked;"
                + " pay from another account, or transfer first.")
            .formatted(account, there.grouped(), amount.grouped()));
  }

  static Refusal noAccount(String code) {
    return new Refusal(
        "fund-account-unknown",
        Clause.CLOSED_LOOP.id(),
        "fundAccount",
        "没有可用的资金专户%s。".formatted(code),
        "There is no open special account %s.".formatted(code));
  }

  static Refusal wrongState(PaymentInstruction instruction, PaymentStatus wanted) {
    var is = instruction.status().label();
    var to = wanted.label();
    return new Refusal(
        "payment-wrong-state",
        Clause.PROCEDURE.id(),
        null,
        "指令%s当前为“%s”，不能改为“%s”。".formatted(instruction.number(), is.zh(), to.zh()),
        "Instruction %s is \"%s\": it cannot become \"%s\"."
            .formatted(instruction.number(), is.en(), to.en()));
  }

  static Refusal samePerson() {
    return new Refusal(
        "separation-of-duties",
        Clause.SEPARATION.id(),
        null,
        "您是制单人，放行以及登记银行已付或退回须由他人办理。",
        "You prepared the payment; another person releases it and says whether it was paid.");
  }

  static Refusal amountDiffers(String place, PaymentInstruction instruction, Money said) {
    var own = instruction.amount().grouped();
    return new Refusal(
        "amount-differs",
        Clause.CLOSED_LOOP.id(),
        place,
        "回执金额%s元与指令%s的%s元不符。".formatted(said.grouped(), instruction.number(), own),
        "The answer says %s yuan, instruction %s %s yuan."
            .formatted(said.grouped(), instruction.number(), own));
  }

  static List<Refusal> at(String place, List<Refusal> refusals) {
    return refusals.stream()
        .map(r -> new Refusal(r.code(), r.clause(), place, r.zh(), r.en()))
        .toList();
  }
}
