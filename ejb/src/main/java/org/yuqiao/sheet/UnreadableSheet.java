package org.yuqiao.sheet;

import org.yuqiao.kernel.Refusal;

/** A file that cannot be read as a spreadsheet, and why. */
public class UnreadableSheet extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  UnreadableSheet(String code, String zh, String en) {
    super(en);
    this.refusal = SheetFaults.file(code, zh, en);
  }

  static UnreadableSheet damaged(String format) {
    return new UnreadableSheet(
        "file-unreadable",
        "文件不能作为%s读取，可能已损坏。".formatted(format),
        "The file cannot be read as %s; it may be damaged.".formatted(format));
  }

  public Refusal refusal() {
    return refusal;
  }
}
