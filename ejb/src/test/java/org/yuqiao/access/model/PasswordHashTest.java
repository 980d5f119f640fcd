package org.yuqiao.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void a_password_matches_its_own_hash_only() {
    var hash = PasswordHash.of("桥通-correct-horse");
    assertThat(hash.matches("桥通-correct-horse")).isTrue();
    assertThat(hash.matches("桥通-correct-horsf")).isFalse();
    assertThat(hash.matches("")).isFalse();
  }

  @Test
  void the_same_password_is_never_kept_twice_alike() {
    assertThat(PasswordHash.of("same-password").text())
        .isNotEqualTo(PasswordHash.of("same-password").text());
  }

  @Test
  void nobody_has_no_password() {
    assertThat(PasswordHash.NOBODY.matches("")).isFalse();
    assertThat(PasswordHash.NOBODY.matches("anything")).isFalse();
  }

  @Test
  void a_hash_does_not_print_itself() {
    var hash = PasswordHash.of("secret-password");
    assertThat(hash.toString()).doesNotContain("$");
  }
}
