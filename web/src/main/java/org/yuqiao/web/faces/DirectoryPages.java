package org.yuqiao.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.access.boundary.UserQueries;
import org.yuqiao.access.boundary.UserView;
import org.yuqiao.kernel.Role;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.BankView;

/** The partner banks and the users, to read. */
@Named("directory")
@RequestScoped
public class DirectoryPages {

  @Inject private BankQueries banks;
  @Inject private UserQueries users;
  @Inject private Today today;
  @Inject private Preferences preferences;

  private List<BankView> allBanks;
  private List<UserView> allUsers;

  public List<BankView> getBanks() {
    if (allBanks == null) {
      allBanks = banks.all();
    }
    return allBanks;
  }

  public long getPartnerCount() {
    return getBanks().stream().filter(this::isPartner).count();
  }

  /** Whether the bank's agreement is in force today. */
  public boolean isPartner(BankView bank) {
    return bank.active()
        && !today.date().isBefore(bank.agreementFrom())
        && (bank.agreementTo() == null || !today.date().isAfter(bank.agreementTo()));
  }

  public List<UserView> getUsers() {
    if (allUsers == null) {
      allUsers = users.all();
    }
    return allUsers;
  }

  public String bankName(String code) {
    return getBanks().stream()
        .filter(bank -> bank.code().equals(code))
        .map(BankView::name)
        .findFirst()
        .orElse(code);
  }

  public String roles(UserView user) {
    return user.roles().stream()
        .sorted()
        .map(this::name)
        .collect(Collectors.joining(preferences.isEnglish() ? ", " : "、"));
  }

  private String name(Role role) {
    return preferences.isEnglish() ? role.en() : role.zh();
  }
}
