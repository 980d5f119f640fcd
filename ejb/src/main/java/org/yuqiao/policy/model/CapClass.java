package org.yuqiao.policy.model;

/** The classes of borrower for which the policy sets a cap per drawdown (分类单笔限额). */
public enum CapClass {
  DOUBLE_HUNDRED("双百大型民营企业", "\"Double hundred\" large private firm"),
  SPECIALISED("专精特新和制造业战略性新兴产业企业", "Specialised or strategic emerging firm"),
  ORDINARY_SME("一般中小微企业", "Ordinary SME"),
  SELF_EMPLOYED("个体工商户", "Self-employed household"),
  INDIVIDUAL("法定代表人或股东个人", "Individual behind a firm");

  private final String zh;
  private final String en;

  CapClass(String zh, String en) {
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
