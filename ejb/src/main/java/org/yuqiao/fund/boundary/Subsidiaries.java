package org.yuqiao.fund.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.party.boundary.ContributorQueries;

/** What the subsidiaries of accounts are called. */
@Dependent
class Subsidiaries {

  @Inject Ledger ledger;
  @Inject ContributorQueries contributors;

  /** Names by code; a line of a statement has none. */
  Map<String, String> names() {
    var names = new HashMap<String, String>();
    ledger.accounts().forEach(account -> names.put(account.code(), account.name()));
    contributors.all().forEach(one -> names.put(one.code(), one.name()));
    return names;
  }
}
