package org.yuqiao.reconciliation.model;

import org.yuqiao.kernel.Label;

/**
 * By what a bank line names an entry of the books, the strongest first. An amount alone names
 * nothing.
 */
public enum Evidence {
  BANK_REFERENCE("银行流水号%s相同", "bank reference %s is the same"),
  INSTRUCTION_NUMBER("写明付款指令号%s", "names payment instruction %s"),
  CASE_NUMBER("写明业务编号%s", "names case %s"),
  NEW_CONTRACT("写明新贷款合同号%s", "names new contract %s"),
  OLD_CONTRACT("写明原贷款合同号%s", "names old contract %s"),
  AGREEMENT("写明转贷协议号%s", "names agreement %s"),
  DOCUMENT("写明文号或流水号%s", "names document %s");

  private final String zh;
  private final String en;

  Evidence(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The sentence of it, with the number that is the same. */
  public Label says(String number) {
    return new Label(name(), zh.formatted(number), en.formatted(number));
  }
}
