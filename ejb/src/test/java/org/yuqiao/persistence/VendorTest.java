package org.yuqiao.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VendorTest {

  @Test
  void h2_is_migrated_as_oracle() {
    assertThat(Vendor.ofProduct("H2")).isEqualTo(Vendor.ORACLE);
    assertThat(Vendor.ofProduct("Oracle")).isEqualTo(Vendor.ORACLE);
    assertThat(Vendor.ofProduct("PostgreSQL")).isEqualTo(Vendor.POSTGRESQL);
  }

  @Test
  void another_database_is_refused_by_name() {
    assertThatThrownBy(() -> Vendor.ofProduct("MySQL")).hasMessageContaining("MySQL");
  }
}
