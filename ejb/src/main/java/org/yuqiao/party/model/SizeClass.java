package org.yuqiao.party.model;

/** How large an enterprise is by 工信部联企业〔2011〕300号. */
public enum SizeClass {
  LARGE("large", "大型", "Large"),
  MEDIUM("medium", "中型", "Medium"),
  SMALL("small", "小型", "Small"),
  MICRO("micro", "微型", "Micro");

  private final String code;
  private final String zh;
  private final String en;

  SizeClass(String code, String zh, String en) {
    this.code = code;
    this.zh = zh;
    this.en = en;
  }

  public String code() {
    return code;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** True for 中小微企业: medium, small and micro. */
  public boolean isSme() {
    return this != LARGE;
  }
}
