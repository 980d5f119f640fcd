package org.yuqiao.party.model;

import java.util.Arrays;
import java.util.Optional;
import org.yuqiao.policy.model.CapClass;

/** The kinds of borrower the policy serves (服务对象), and the person who borrows for a firm. */
public enum BorrowerKind {
  SME("sme", "中小微企业", "Small, medium or micro enterprise", CapClass.ORDINARY_SME),
  SELF_EMPLOYED("self-employed", "个体工商户", "Self-employed household", CapClass.SELF_EMPLOYED),
  FARM("farm", "新型农业经营主体", "New-type farm body", CapClass.ORDINARY_SME),
  DOUBLE_HUNDRED(
      "double-hundred",
      "双百大型民营企业",
      "\"Double hundred\" large private firm",
      CapClass.DOUBLE_HUNDRED),
  INDIVIDUAL("individual", "法定代表人或股东个人经营性贷款", "Individual behind a firm", CapClass.INDIVIDUAL);

  private final String code;
  private final String zh;
  private final String en;
  private final CapClass capClass;

  BorrowerKind(String code, String zh, String en, CapClass capClass) {
    this.code = code;
    this.zh = zh;
    this.en = en;
    this.capClass = capClass;
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

  /** The cap that binds: a specialised SME or farm body has the higher one of 专精特新. */
  public CapClass capClass(boolean specialised) {
    return specialised && capClass == CapClass.ORDINARY_SME ? CapClass.SPECIALISED : capClass;
  }

  public static Optional<BorrowerKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }

  public static Optional<BorrowerKind> ofZh(String zh) {
    return Arrays.stream(values()).filter(kind -> kind.zh.equals(zh)).findFirst();
  }
}
