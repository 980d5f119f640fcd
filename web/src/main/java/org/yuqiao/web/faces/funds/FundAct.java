package org.yuqiao.web.faces.funds;

import java.util.Locale;
import java.util.Set;

/**
 * What may be entered of the fund beside its cases: whose it is, by which clause, and what it asks.
 */
public enum FundAct {
  CONTRIBUTION("M-1", "amount", "day", "contributor", "account", "document", "reference"),
  CAPITAL_RETURN("M-1", "amount", "contributor", "account", "document", "payee"),
  INTEREST("C-5", "amount", "day", "account", "bankReference"),
  EXPENSE("M-3", "amount", "purpose", "account", "document", "payee"),
  TRANSFER("M-2", "amount", "fromAccount", "toAccount", "document"),
  SET_ASIDE("M-4", "amount", "document"),
  RELEASE("M-4", "amount", "document"),
  REVERSAL("M-5", "reason"),
  OPEN_ACCOUNT("M-2", "name", "custodian", "number", "day"),
  CHANGE_ACCOUNT("M-2", "name", "custodian", "number"),
  CLOSE_ACCOUNT("M-2", "day"),
  CHOOSE_CHANNEL("M-2", "channel");

  private final String clause;
  private final Set<String> asked;

  FundAct(String clause, String... asked) {
    this.clause = clause;
    this.asked = Set.of(asked);
  }

  public String clause() {
    return clause;
  }

  public boolean asks(String entry) {
    return asked.contains(entry);
  }

  /** Its key in the words. */
  public String word() {
    return "act." + name().toLowerCase(Locale.ROOT);
  }
}
