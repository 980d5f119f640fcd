package org.yuqiao.party.model;

/** Where an account stands on the white list (白名单). */
public enum AccountState {
  PROPOSED("待复核", "Proposed"),
  ACTIVE("有效", "Active"),
  RETIRED("停用", "Retired");

  private final String zh;
  private final String en;

  AccountState(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
