package org.yuqiao.access.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yuqiao.kernel.Role;
import org.yuqiao.kernel.Rule;
import org.yuqiao.kernel.Rule.Text;

/** What a user must be like, and what a password. */
public final class UserRules {

  private static final String ACCESS = "D-4";
  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;

  /**
   * What is asked for a user.
   *
   * @param taken whether somebody has the username already
   */
  public record Facts(
      String username, String displayName, Set<Role> roles, String bankCode, boolean taken) {}

  /** A password beside the name of the user who is to have it. */
  public record NewPassword(String username, String password) {}

  public static final List<Rule<Facts>> USER =
      List.of(
          new Rule<>("username-malformed", ACCESS, UserRules::usernameForm),
          new Rule<>("username-taken", ACCESS, UserRules::usernameFree),
          new Rule<>("display-name-malformed", ACCESS, UserRules::displayNameForm),
          new Rule<>("roles-missing", ACCESS, facts -> roleGiven(facts.roles())),
          new Rule<>("role-not-grantable", ACCESS, facts -> roleGrantable(facts.roles())),
          new Rule<>("bank-role-alone", ACCESS, facts -> bankRoleAlone(facts.roles())),
          new Rule<>("bank-code-missing", ACCESS, UserRules::bankCodeWithBankRole));

  public static final List<Rule<NewPassword>> PASSWORD =
      List.of(
          new Rule<>("password-length", ACCESS, UserRules::passwordLength),
          new Rule<>("password-guessable", ACCESS, UserRules::passwordHardToGuess));

  private UserRules() {}

  private static Optional<Text> usernameForm(Facts facts) {
    boolean wellFormed =
        facts.username() != null && facts.username().matches("[a-z][a-z0-9._-]{1,39}");
    return refuseUnless(
        wellFormed && !"system".equals(facts.username()),
        "username",
        "用户名须以小写字母开头，由2至40位小写字母、数字、点、下划线或连字符组成，且不得为system",
        "A username is 2 to 40 lower-case letters, digits, dots, underscores or hyphens, begins"
            + " with a letter and is not \"system\"");
  }

  private static Optional<Text> usernameFree(Facts facts) {
    return refuseUnless(!facts.taken(), "username", "用户名已被使用", "The username is taken");
  }

  private static Optional<Text> displayNameForm(Facts facts) {
    String name = facts.displayName();
    return refuseUnless(
        name != null && !name.isBlank() && name.length() <= 60,
        "displayName",
        "姓名须填写，且不超过60字",
        "A display name of at most 60 characters is needed");
  }

  private static Optional<Text> roleGiven(Set<Role> roles) {
    return refuseUnless(
        roles != null && !roles.isEmpty(), "roles", "至少须有一个角色", "At least one role is needed");
  }

  private static Optional<Text> roleGrantable(Set<Role> roles) {
    return refuseUnless(
        roles == null || !roles.contains(Role.SYSTEM),
        "roles",
        "“系统”角色不得授予任何人",
        "No person may hold the role \"system\"");
  }

  private static Optional<Text> bankRoleAlone(Set<Role> roles) {
    return refuseUnless(
        roles == null || !roles.contains(Role.BANK) || roles.size() == 1,
        "roles",
        "合作银行用户不得兼任其他角色",
        "A partner bank's user holds no other role");
  }

  private static Optional<Text> bankCodeWithBankRole(Facts facts) {
    boolean bankUser = facts.roles() != null && facts.roles().contains(Role.BANK);
    boolean bankGiven = facts.bankCode() != null && !facts.bankCode().isBlank();
    return refuseUnless(
        bankUser == bankGiven && (!bankGiven || facts.bankCode().length() <= 20),
        "bankCode",
        "合作银行用户须填写银行代码，其他用户不得填写",
        "A partner bank's user has a bank code, and nobody else");
  }

  private static Optional<Text> passwordLength(NewPassword asked) {
    int length = asked.password() == null ? 0 : asked.password().length();
    return refuseUnless(
        length >= SHORTEST && length <= LONGEST,
        "password",
        "密码须为12至128位",
        "A password has 12 to 128 characters");
  }

  private static Optional<Text> passwordHardToGuess(NewPassword asked) {
    if (asked.password() == null) {
      return Optional.empty();
    }
    String password = asked.password().toLowerCase(Locale.ROOT);
    boolean guessable =
        asked.username() != null && password.contains(asked.username())
            || password.startsWith("demo-")
            || password.chars().distinct().count() < 5;
    return refuseUnless(
        !guessable,
        "password",
        "密码不得包含用户名，不得以demo-开头，且须含5个以上不同字符",
        "A password does not contain the username, does not begin with \"demo-\" and has at"
            + " least five different characters");
  }

  private static Optional<Text> refuseUnless(boolean holds, String field, String zh, String en) {
    return holds ? Optional.empty() : Optional.of(new Text(field, zh, en));
  }
}
