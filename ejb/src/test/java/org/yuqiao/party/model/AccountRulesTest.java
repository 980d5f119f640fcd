package org.yuqiao.party.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;

/** Clauses C-2 and C-5: the white list and its two people. */
class AccountRulesTest {

  private static final AccountProposal PROPOSAL =
      new AccountProposal("91500120188026498A", "重庆川岳盛半导体有限公司", "ctm", "6222000012345678");

  @Test
  void a_well_formed_account_at_a_partner_bank_may_be_proposed() {
    assertThat(proposing(PROPOSAL, true, false)).isEmpty();
  }

  @Test
  void an_account_elsewhere_or_listed_already_is_refused() {
    assertThat(proposing(PROPOSAL, false, true))
        .containsExactly("bank-unknown", "account-already-listed");
  }

  @Test
  void a_malformed_account_is_refused_for_every_fault() {
    assertThat(proposing(new AccountProposal("9", "", "ctm", "12ab"), true, false))
        .containsExactly("credit-code-invalid", "account-name-missing", "account-number-invalid");
  }

  @Test
  void whoever_proposed_an_account_does_not_decide_on_it() {
    var facts = new AccountRules.Decision(AccountState.PROPOSED, "clerk", "clerk");
    var refusals = Rule.refusals(AccountRules.DECIDING, facts);
    assertThat(refusals).extracting(Refusal::code).containsExactly("same-person");
    assertThat(refusals).extracting(Refusal::clause).containsExactly("C-2");
  }

  @Test
  void an_account_is_decided_on_once() {
    var facts = new AccountRules.Decision(AccountState.ACTIVE, "clerk", "reviewer");
    assertThat(Rule.refusals(AccountRules.DECIDING, facts))
        .extracting(Refusal::code)
        .containsExactly("account-not-proposed");
  }

  @Test
  void an_account_keeps_who_let_it_in_when_it_is_taken_off() {
    var account = new BorrowerAccount(PROPOSAL, "clerk", Instant.EPOCH);
    account.activate("reviewer", Instant.EPOCH);
    account.retire("reviewer2", Instant.EPOCH, "账户注销");
    assertThat(account.decidedBy()).isEqualTo("reviewer");
    assertThat(account.retiredBy()).isEqualTo("reviewer2");
    assertThat(account.isActive()).isFalse();
    assertThatThrownBy(() -> account.activate("x", Instant.EPOCH))
        .isInstanceOf(IllegalStateException.class);
  }

  private static List<String> proposing(AccountProposal proposal, boolean partner, boolean listed) {
    var facts = new AccountRules.Proposal(proposal, partner, listed);
    return Rule.refusals(AccountRules.PROPOSING, facts).stream().map(Refusal::code).toList();
  }
}
