package org.yuqiao.party.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.Clause;

/** How an account gets on the white list: well formed, at a partner bank, and by two people. */
public final class AccountRules {

  /** The rules of proposing an account. */
  public static final List<Rule<Proposal>> PROPOSING =
      List.of(
          new Rule<>(
              "credit-code-invalid",
              Clause.CREDIT_CODE.id(),
              facts -> CreditCode.problem(facts.proposal().creditCode())),
          rule(
              "account-name-missing",
              Clause.DATA,
              facts -> isFilled(facts.proposal().accountName()),
              new Rule.Text(
                  "accountName",
                  "请填写账户名称，不超过100字。",
                  "The account's name is needed, at most 100 characters.")),
          rule(
              "account-number-invalid",
              Clause.DATA,
              facts -> isAccountNumber(facts.proposal().accountNumber()),
              new Rule.Text(
                  "accountNumber", "账号应为8至32位数字。", "An account number has 8 to 32 digits.")),
          rule(
              "bank-unknown",
              Clause.PARTNER_BANK,
              Proposal::bankIsPartner,
              new Rule.Text("bankCode", "该银行不是合作银行。", "The bank is no partner bank.")),
          rule(
              "account-already-listed",
              Clause.CLOSED_LOOP,
              facts -> !facts.alreadyListed(),
              new Rule.Text(
                  "accountNumber",
                  "该账号已在白名单内或正待复核。",
                  "The account is on the white list or waits for a decision.")));

  /** The rules of deciding on a proposed account. */
  public static final List<Rule<Decision>> DECIDING =
      List.of(
          rule(
              "account-not-proposed",
              Clause.CLOSED_LOOP,
              facts -> facts.state() == AccountState.PROPOSED,
              new Rule.Text(null, "该账户不在待复核状态。", "The account does not wait for a decision.")),
          rule(
              "same-person",
              Clause.SEPARATION,
              facts -> !facts.proposedBy().equals(facts.decidedBy()),
              new Rule.Text(
                  null,
                  "白名单账户须由提出人以外的人员复核。",
                  "An account on the white list is decided by another person than its"
                      + " proposer.")));

  /** The rules of taking an account off the list. */
  public static final List<Rule<Decision>> RETIRING =
      List.of(
          rule(
              "account-not-active",
              Clause.CLOSED_LOOP,
              facts -> facts.state() == AccountState.ACTIVE,
              new Rule.Text(null, "该账户不在有效状态。", "The account is not active.")));

  private AccountRules() {}

  /**
   * What is judged of a proposal.
   *
   * @param bankIsPartner whether the bank has an agreement today
   * @param alreadyListed whether the account is proposed or active already
   */
  public record Proposal(AccountProposal proposal, boolean bankIsPartner, boolean alreadyListed) {}

  /** What is judged of a decision. */
  public record Decision(AccountState state, String proposedBy, String decidedBy) {}

  private static boolean isFilled(String name) {
    return name != null && !name.isBlank() && name.length() <= 100;
  }

  private static boolean isAccountNumber(String number) {
    return number != null && number.matches("\\d{8,32}");
  }

  private static <F> Rule<F> rule(String code, Clause clause, Predicate<F> holds, Rule.Text text) {
    return new Rule<>(
        code, clause.id(), facts -> holds.test(facts) ? Optional.empty() : Optional.of(text));
  }
}
