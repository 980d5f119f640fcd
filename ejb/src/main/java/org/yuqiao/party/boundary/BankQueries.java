package org.yuqiao.party.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.party.store.PartnerBanks;

/** The partner banks. */
@Stateless
@PermitAll
public class BankQueries {

  @Inject private PartnerBanks banks;

  /** All banks, by name. */
  public List<BankView> all() {
    return banks.all().stream().map(BankView::of).toList();
  }

  public Optional<BankView> byCode(String code) {
    return banks.byCode(code).map(BankView::of);
  }

  public Optional<BankView> byName(String name) {
    return banks.byName(name).map(BankView::of);
  }

  /** True where the bank's agreement is in force on a day. */
  public boolean isPartnerOn(String code, LocalDate day) {
    return banks.byCode(code).filter(bank -> bank.isPartnerOn(day)).isPresent();
  }
}
