package org.yuqiao.party.model;

import java.util.List;

/** Some contributors as the migration enters them. */
public final class Contributors {

  private Contributors() {}

  public static List<Contributor> known() {
    return List.of(
        new Contributor("500000", "市级", "GB/T 2260"),
        new Contributor("500115", "长寿区", "GB/T 2260"),
        new Contributor("500112", "渝北区", "GB/T 2260"),
        new Contributor("YQ-01", "两江新区", "YUQIAO"));
  }
}
