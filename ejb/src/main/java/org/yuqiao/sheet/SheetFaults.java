package org.yuqiao.sheet;

import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** The faults of form, in words; a fault's field is the heading of its column. */
public final class SheetFaults {

  private SheetFaults() {}

  static Refusal missing(Column column) {
    return form(column, "entry-missing", "此项应填写。", "This entry is needed.");
  }

  static Refusal formula(Column column) {
    return form(
        column,
        "formula-refused",
        "单元格为公式，请粘贴为数值后再导入。",
        "The cell holds a formula; paste its value instead.");
  }

  static Refusal unusable(Column column, String shown) {
    return form(
        column,
        "cell-unusable",
        "单元格内容“%s”不能读取。".formatted(brief(shown)),
        "The cell's content \"%s\" cannot be used.".formatted(brief(shown)));
  }

  static Refusal tooLong(Column column, int longest) {
    return form(
        column,
        "text-too-long",
        "文字不得超过%d字。".formatted(longest),
        "A text may have at most %d characters.".formatted(longest));
  }

  static Refusal control(Column column) {
    return form(
        column, "text-control-character", "文字中含有控制字符。", "The text contains a control character.");
  }

  static Refusal digitsLost(Column column, String shown) {
    return form(
        column,
        "number-lost-digits",
        "账号或编号以数字格式存放，已丢失末位：%s；请将该列设为文本后重新导出。".formatted(brief(shown)),
        "Kept as a number, it has lost its last digits: %s; export the column as text."
            .formatted(brief(shown)));
  }

  static Refusal notAmount(Column column, String shown) {
    return form(
        column,
        "amount-not-a-number",
        "金额不是数字：“%s”。".formatted(brief(shown)),
        "The amount is not a number: \"%s\".".formatted(brief(shown)));
  }

  static Refusal negative(Column column, String shown) {
    return form(
        column,
        "amount-negative",
        "负数金额：%s，金额不得为负数。".formatted(brief(shown)),
        "The amount is negative: %s.".formatted(brief(shown)));
  }

  static Refusal tooPrecise(Column column, String shown) {
    return form(
        column,
        "amount-too-precise",
        "金额超过两位小数：%s。".formatted(brief(shown)),
        "The amount has more than two decimals: %s.".formatted(brief(shown)));
  }

  static Refusal tooLarge(Column column, String shown) {
    return form(
        column,
        "number-too-large",
        "数值过大：%s。".formatted(brief(shown)),
        "The number is too large: %s.".formatted(brief(shown)));
  }

  static Refusal notPositive(Column column) {
    return form(column, "amount-not-positive", "金额须大于零。", "The amount must be positive.");
  }

  static Refusal notCount(Column column, String shown) {
    return form(
        column,
        "number-not-whole",
        "应为不小于零的整数：“%s”。".formatted(brief(shown)),
        "A whole number from zero is needed: \"%s\".".formatted(brief(shown)));
  }

  static Refusal notDate(Column column, String shown) {
    return form(
        column,
        "date-unreadable",
        "不是日期：“%s”，应如2025-01-31。".formatted(brief(shown)),
        "Not a date such as 2025-01-31: \"%s\".".formatted(brief(shown)));
  }

  static Refusal noSuchDate(Column column, String shown) {
    return form(
        column,
        "date-impossible",
        "日期不存在：%s。".formatted(brief(shown)),
        "There is no such date: %s.".formatted(brief(shown)));
  }

  static Refusal dateOutOfRange(Column column, String shown) {
    return form(
        column,
        "date-out-of-range",
        "日期应在2016年至2100年之间：%s。".formatted(brief(shown)),
        "The date must lie from 2016 to 2100: %s.".formatted(brief(shown)));
  }

  static Refusal notYesOrNo(Column column, String shown) {
    return form(
        column,
        "yes-no-unknown",
        "应填“是”或“否”：“%s”。".formatted(brief(shown)),
        "是 or 否 is needed: \"%s\".".formatted(brief(shown)));
  }

  /** A row with something to the right of the last heading. */
  public static Refusal overlong() {
    return new Refusal(
        "row-too-long",
        Clause.DATA.id(),
        null,
        "该行单元格多于表头列数，请检查分隔符和引号。",
        "The row has more cells than the header; check commas and quotes.");
  }

  /** A heading the file lacks. */
  public static Refusal columnMissing(Column column) {
    return form(
        column,
        "column-missing",
        "缺少列“%s”。".formatted(column.header()),
        "The column \"%s\" is missing.".formatted(column.header()));
  }

  /** A heading the file has twice. */
  public static Refusal columnRepeated(Column column) {
    return form(
        column,
        "column-repeated",
        "列“%s”重复。".formatted(column.header()),
        "The column \"%s\" stands there twice.".formatted(column.header()));
  }

  /** A file that cannot be read at all. */
  public static Refusal file(String code, String zh, String en) {
    return new Refusal(code, Clause.DATA.id(), null, zh, en);
  }

  private static Refusal form(Column column, String code, String zh, String en) {
    return new Refusal(code, Clause.DATA.id(), column.header(), zh, en);
  }

  private static String brief(String shown) {
    return shown.length() <= 40 ? shown : shown.substring(0, 40) + "…";
  }
}
