package org.yuqiao.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuqiao.access.boundary.KnownUser;
import org.yuqiao.access.boundary.KnownUsers;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Role;
import org.yuqiao.party.boundary.BankQueries;
import org.yuqiao.party.boundary.BankView;
import org.yuqiao.persistence.boundary.Installation;

/** The sign-in page: why the last try failed, and in a demonstration who can sign in. */
@Named
@RequestScoped
public class LoginPage {

  private static final List<String> DEMONSTRATION =
      List.of(
          "clerk",
          "reviewer",
          "approver",
          "approver2",
          "treasurer",
          "releaser",
          "archivist",
          "auditor",
          "admin");

  @Inject private HttpServletRequest request;
  @Inject private Installation installation;
  @Inject private KnownUsers users;
  @Inject private BankQueries banks;
  @Inject private Preferences preferences;

  private List<Actor> demonstrationUsers;

  /** The word for what went wrong, or null. */
  public String getError() {
    return switch (Optional.ofNullable(request.getParameter("error")).orElse("")) {
      case "" -> null;
      case "locked" -> Fmt.word("signin.locked");
      default -> Fmt.word("signin.wrong");
    };
  }

  public String getNext() {
    return PreferenceServlet.back(request.getParameter("next"));
  }

  /** The demonstration's users that are there; none where this is no demonstration. */
  public List<Actor> getDemonstrationUsers() {
    if (demonstrationUsers == null) {
      demonstrationUsers = findDemonstrationUsers();
    }
    return demonstrationUsers;
  }

  private List<Actor> findDemonstrationUsers() {
    if (!installation.isDemonstration()) {
      return List.of();
    }
    var ofBanks = banks.all().stream().map(BankView::code).map(code -> "bank." + code);
    return Stream.concat(DEMONSTRATION.stream(), ofBanks)
        .flatMap(username -> users.named(username).stream())
        .filter(KnownUser::enabled)
        .map(KnownUser::actor)
        .toList();
  }

  public String roleOf(Actor actor) {
    Role role = actor.roles().iterator().next();
    return preferences.isEnglish() ? role.en() : role.zh();
  }
}
