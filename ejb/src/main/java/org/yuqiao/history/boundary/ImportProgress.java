package org.yuqiao.history.boundary;

import org.yuqiao.kernel.Label;

/** Is told how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

  /** Nobody watches. */
  ImportProgress UNWATCHED = (phase, done, of) -> {};

  /** What an import is doing. */
  enum Phase {
    WAITING("等待其他导入结束", "Waiting for another import"),
    READING("读取文件", "Reading the file"),
    JUDGING("逐行校验", "Judging row by row"),
    WRITING("写入业务、账簿与留痕", "Writing cases, books and record"),
    FINISHED("完成", "Finished"),
    FAILED("未完成，未写入任何数据", "Failed, nothing was written");

    private final String zh;
    private final String en;

    Phase(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public Label label() {
      return new Label(name(), zh, en);
    }
  }

  void at(Phase phase, int done, int of);
}
