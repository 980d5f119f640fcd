package org.yuqiao.policy.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yuqiao.kernel.Money;

/** A fee's derivation as a sentence, for pages, prints and the audit sheet. */
public final class FeeSentence {

  private FeeSentence() {}

  /** The derivation in Chinese. */
  public static String zh(Money amount, FeeDerivation fee, List<WaiverPhase> waivers) {
    var days =
        fee.lines().stream()
            .map(line -> zhDays(line) + line.perMille() + "‰×" + count(line) + "个工作日")
            .collect(Collectors.joining("＋"));
    var due = "资金占用费＝" + amount.grouped() + "元×（" + days + "）＝" + fee.due().grouped() + "元（四舍五入到分）";
    if (fee.waived().isZero()) {
      return due + "；无减免，应缴" + fee.payable().grouped() + "元。";
    }
    return due
        + "；减免"
        + fee.waived().grouped()
        + "元（"
        + basis(fee, waivers, "，减免比例")
        + "），应缴"
        + fee.payable().grouped()
        + "元。";
  }

  /** The derivation in English. */
  public static String en(Money amount, FeeDerivation fee, List<WaiverPhase> waivers) {
    var days =
        fee.lines().stream()
            .map(line -> count(line) + " working days at " + line.perMille() + "‰" + enDays(line))
            .collect(Collectors.joining(", "));
    var due =
        "Fee on " + amount.grouped() + " yuan: " + days + "; due " + fee.due().grouped() + " yuan";
    var waived =
        fee.waived().isZero()
            ? ", nothing waived"
            : ", waived "
                + fee.waived().grouped()
                + " yuan ("
                + basis(fee, waivers, ", ratio ")
                + ")";
    return due + waived + ", payable " + fee.payable().grouped() + " yuan.";
  }

  private static int count(FeeLine line) {
    return line.toDay() - line.fromDay() + 1;
  }

  private static String zhDays(FeeLine line) {
    return line.fromDay() == line.toDay()
        ? "第" + line.fromDay() + "日"
        : "第" + line.fromDay() + "至" + line.toDay() + "日";
  }

  private static String enDays(FeeLine line) {
    return line.fromDay() == line.toDay()
        ? " (day " + line.fromDay() + ")"
        : " (days " + line.fromDay() + " to " + line.toDay() + ")";
  }

  private static String basis(FeeDerivation fee, List<WaiverPhase> waivers, String ratioWord) {
    return fee.lines().stream()
        .filter(line -> line.waived() && line.from() != null)
        .map(line -> phaseOf(line, waivers))
        .filter(Objects::nonNull)
        .distinct()
        .map(phase -> phase.basis() + ratioWord + percent(phase.ratio()))
        .collect(Collectors.joining("; "));
  }

  private static WaiverPhase phaseOf(FeeLine line, List<WaiverPhase> waivers) {
    return waivers.stream().filter(phase -> phase.covers(line.from())).findFirst().orElse(null);
  }

  private static String percent(BigDecimal ratio) {
    return ratio.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
