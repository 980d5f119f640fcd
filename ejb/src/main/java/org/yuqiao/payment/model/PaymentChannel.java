package org.yuqiao.payment.model;

import org.yuqiao.kernel.Label;

/** How a special account's instructions reach its bank (发送渠道). */
public enum PaymentChannel {
  FILE("前置机文件交换", "Exchange directory"),
  MANUAL("人工下载提交", "Downloaded by a person");

  private final String zh;
  private final String en;

  PaymentChannel(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Label label() {
    return new Label(name(), zh, en);
  }
}
