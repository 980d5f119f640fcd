package org.yuqiao.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Role;
import org.yuqiao.kernel.Rule;

class UserRulesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "wang.li,  王丽, clerk,          -,    false, ''",
        "wang.li,  王丽, clerk+approver, -,    false, ''",
        "bank.jl,  江岸, bank,           BK01, false, ''",
        "Wang,     王丽, clerk,          -,    false, username-malformed",
        "system,   王丽, clerk,          -,    false, username-malformed",
        "-,        王丽, clerk,          -,    false, username-malformed",
        "wang.li,  王丽, clerk,          -,    true,  username-taken",
        "wang.li,  -,    clerk,          -,    false, display-name-malformed",
        "wang.li,  王丽, -,              -,    false, roles-missing",
        "wang.li,  王丽, system,         -,    false, role-not-grantable",
        "bank.jl,  江岸, bank+clerk,     BK01, false, bank-role-alone",
        "bank.jl,  江岸, bank,           -,    false, bank-code-missing",
        "wang.li,  王丽, clerk,          BK01, false, bank-code-missing",
      })
  void a_user_is_refused_for(
      String username, String name, String roles, String bank, boolean taken, String codes) {
    var facts = new UserRules.Facts(username, name, rolesOf(roles), bank, taken);
    assertThat(Rule.refusals(UserRules.USER, facts).stream().map(Refusal::code).toList())
        .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, river-stone-42,     ''",
    "clerk, short-one,          password-length",
    "clerk, the-clerk-of-2026,  password-guessable",
    "clerk, demo-something-new, password-guessable",
    "clerk, aaaaaaaaaaaabb,     password-guessable",
  })
  void a_password_is_refused_for(String username, String password, String codes) {
    var asked = new UserRules.NewPassword(username, password);
    assertThat(
            Rule.refusals(UserRules.PASSWORD, asked).stream()
                .map(Refusal::code)
                .collect(Collectors.joining(",")))
        .isEqualTo(codes);
  }

  private static Set<Role> rolesOf(String codes) {
    return codes == null
        ? Set.of()
        : Arrays.stream(codes.split("\\+"))
            .map(code -> Role.ofCode(code).orElseThrow())
            .collect(Collectors.toSet());
  }
}
