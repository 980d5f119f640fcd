package org.yuqiao.policy.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.kernel.Money;

/** A fee's derivation as a sentence, for pages, prints and the audit sheet. */
public final class FeeSentence {

  private FeeSentence() {}

  /**
   * The derivation in Chinese.
   *
   * @param phases the waivers that cover a day of it
   */
  public static String zh(
      Money amount, FeeDerivation fee, FeeDayBasis basis, List<WaiverPhase> phases) {
    var days =
        fee.lines().stream()
            .map(line -> zhDays(line) + line.perMille() + "‰×" + count(line) + basis.zh())
            .collect(Collectors.joining("＋"));
    var due = "资金占用费＝" + amount.grouped() + "元×（" + days + "）" + zhMinimum(fee) + "＝" + zhDue(fee);
    if (fee.waived().isZero()) {
      return due + "；无减免，应缴" + fee.payable().grouped() + "元。";
    }
    return due
        + "；减免"
        + fee.waived().grouped()
        + "元（"
        + basis(phases, "，减免比例")
        + "），应缴"
        + fee.payable().grouped()
        + "元。";
  }

  /** The derivation in English. */
  public static String en(
      Money amount, FeeDerivation fee, FeeDayBasis basis, List<WaiverPhase> phases) {
    var days =
        fee.lines().stream()
            .map(line -> count(line) + " " + basis.en() + " at " + line.perMille() + "‰" + en(line))
            .collect(Collectors.joining(", "));
    var due =
        "Fee on "
            + amount.grouped()
            + " yuan: "
            + days
            + (fee.minimumFee() == null ? "" : ", lifted to the least fee")
            + "; due "
            + fee.due().grouped()
            + " yuan";
    var waived =
        fee.waived().isZero()
            ? ", nothing waived"
            : ", waived " + fee.waived().grouped() + " yuan (" + basis(phases, ", ratio ") + ")";
    return due + waived + ", payable " + fee.payable().grouped() + " yuan.";
  }

  private static String zhMinimum(FeeDerivation fee) {
    return fee.minimumFee() == null ? "" : "，不足最低收费，按最低收费计";
  }

  private static String zhDue(FeeDerivation fee) {
    return fee.due().grouped() + "元" + (fee.minimumFee() == null ? "（四舍五入到分）" : "");
  }

  private static int count(FeeLine line) {
    return line.toDay() - line.fromDay() + 1;
  }

  private static String zhDays(FeeLine line) {
    return line.fromDay() == line.toDay()
        ? "第" + line.fromDay() + "日"
        : "第" + line.fromDay() + "至" + line.toDay() + "日";
  }

  private static String en(FeeLine line) {
    return line.fromDay() == line.toDay()
        ? " (day " + line.fromDay() + ")"
        : " (days " + line.fromDay() + " to " + line.toDay() + ")";
  }

  private static String basis(List<WaiverPhase> phases, String ratioWord) {
    return phases.stream()
        .map(phase -> phase.basis() + ratioWord + percent(phase.ratio()))
        .collect(Collectors.joining("; "));
  }

  private static String percent(BigDecimal ratio) {
    return ratio.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
