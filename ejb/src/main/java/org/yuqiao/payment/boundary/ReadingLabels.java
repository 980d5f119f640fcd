package org.yuqiao.payment.boundary;

import org.yuqiao.kernel.Label;
import org.yuqiao.payment.model.PaymentTransitions.Reading;

/** How a reading is told. */
final class ReadingLabels {

  private ReadingLabels() {}

  static Label of(Reading reading) {
    return switch (reading) {
      case MOVES -> new Label(reading.name(), "已更新指令", "Taken");
      case STANDS -> new Label(reading.name(), "已知，无变化", "Known already, nothing changed");
      case REVIVES -> new Label(reading.name(), "银行撤销退回，已付款", "Rejection taken back, executed");
      case CONFLICTS ->
          new Label(reading.name(), "与已知情况矛盾，须人工核查", "Contradicts; a person must look");
    };
  }
}
