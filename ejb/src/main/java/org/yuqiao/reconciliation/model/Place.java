package org.yuqiao.reconciliation.model;

import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/**
 * Where something stands in a file: a cell, a row, or an element.
 *
 * @param code short, for machines: {@code D12} or {@code Stmt[1]/Ntry[3]/Amt}
 * @param zh for people, in Chinese
 * @param en for people, in English
 */
public record Place(String code, String zh, String en) {

  /** The file as a whole. */
  public static final Place FILE = new Place(null, "", "");

  /** A fault at this place. */
  public Refusal fault(String faultCode, String saysZh, String saysEn) {
    return new Refusal(
        faultCode,
        Clause.DATA.id(),
        code,
        zh.isEmpty() ? saysZh : zh + "：" + saysZh,
        en.isEmpty() ? saysEn : en + ": " + saysEn);
  }

  /** The same fault at this place. */
  public Refusal fault(Refusal fault) {
    return fault(fault.code(), fault.zh(), fault.en());
  }
}
