package org.yuqiao.persistence.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InstallationTest {

  @Test
  void the_embedded_database_is_a_demonstration() {
    assertThat(Installation.isDemonstration(Map.of())).isTrue();
    assertThat(Installation.isDemonstration(Map.of("DB_DRIVER", "h2"))).isTrue();
  }

  @Test
  void any_other_database_is_none() {
    assertThat(Installation.isDemonstration(Map.of("DB_DRIVER", "postgresql"))).isFalse();
    assertThat(Installation.isDemonstration(Map.of("DB_URL", "jdbc:h2:mem:x"))).isFalse();
  }

  @Test
  void the_installer_s_word_is_final() {
    assertThat(Installation.isDemonstration(Map.of("YUQIAO_DEMO", "false"))).isFalse();
    assertThat(
            Installation.isDemonstration(Map.of("YUQIAO_DEMO", "true", "DB_DRIVER", "postgresql")))
        .isTrue();
  }
}
