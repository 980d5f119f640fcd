package org.yuqiao.history.boundary;

/** What becomes of a file's rows. */
public enum ImportMode {
  /** Only judged; nothing is written (试运行). */
  DRY_RUN,
  /** All rows, or none where one of them is at fault (全部导入). */
  ALL_OR_NONE,
  /** The rows without fault (仅导入无误行). */
  GOOD_ROWS
}
