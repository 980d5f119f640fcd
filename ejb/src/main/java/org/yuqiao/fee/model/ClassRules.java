package org.yuqiao.fee.model;

import java.util.List;
import org.yuqiao.casefile.model.CaseEvent.ClassCorrected;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.party.model.Borrower;
import org.yuqiao.party.model.SizeStandard;
import org.yuqiao.policy.model.Clause;

/** What a correction of the borrower's size class must satisfy. */
public final class ClassRules {

  public static final Refusal SECTOR_UNKNOWN =
      new Refusal(
          "sector-unknown",
          Clause.DATA.id(),
          "sector",
          "所属行业不在工信部联企业〔2011〕300号划型标准内。",
          "The sector is not one of the size standard.");

  public static final Refusal STAFF_MISSING =
      new Refusal(
          "figures-invalid",
          Clause.DATA.id(),
          "staff",
          "从业人员须填写且不得为负数。",
          "The staff is needed and not negative.");

  private static final Refusal UNCHANGED =
      new Refusal(
          "class-unchanged",
          Clause.FEE_CORRECTION.id(),
          null,
          "填写的数据与业务记载一致，没有需要更正的内容。",
          "The figures are those the case has; there is nothing to correct.");

  private ClassRules() {}

  public static boolean knows(String sector) {
    return sector != null && SizeStandard.official().sectors().contains(sector);
  }

  /** A correction that changes nothing is none. */
  public static List<Refusal> unchanged(Borrower borrower, ClassCorrected figures) {
    return figures.of(borrower).equals(borrower) ? List.of(UNCHANGED) : List.of();
  }
}
