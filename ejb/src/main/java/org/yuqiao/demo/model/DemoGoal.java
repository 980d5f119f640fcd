package org.yuqiao.demo.model;

import static org.yuqiao.demo.model.DemoBank.CTM;
import static org.yuqiao.demo.model.DemoBank.GELE;

import java.util.ArrayList;
import java.util.List;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.party.model.BorrowerKind;

/**
 * Where a case of the demonstration stands today, and how it is to be.
 *
 * @param age working days since the application
 * @param bank the lender, or null for any bank
 * @param large whether the amount needs a second approver
 * @param papers whether the file is complete
 */
public record DemoGoal(
    CaseStatus status, int age, DemoBank bank, BorrowerKind kind, boolean large, boolean papers) {

  private static final List<DemoGoal> ALL = new ArrayList<>();

  static {
    of(CaseStatus.DRAFT, 1, CTM);
    of(CaseStatus.DRAFT, 1, null);
    of(CaseStatus.SUBMITTED, 1, GELE);
    of(CaseStatus.SUBMITTED, 1, null);
    of(CaseStatus.RETURNED, 3, CTM);
    of(CaseStatus.ACCEPTED, 1, CTM);
    of(CaseStatus.ACCEPTED, 2, CTM);
    of(CaseStatus.ACCEPTED, 2, GELE);
    of(CaseStatus.ACCEPTED, 3, GELE);
    of(CaseStatus.ACCEPTED, 2, null);
    of(CaseStatus.BANK_CONFIRMED, 3, CTM);
    of(CaseStatus.BANK_CONFIRMED, 4, null);
    add(CaseStatus.BANK_CONFIRMED, 3, GELE, BorrowerKind.DOUBLE_HUNDRED, true, false);
    of(CaseStatus.REVIEWED, 4, CTM);
    add(CaseStatus.REVIEWED, 4, null, BorrowerKind.SELF_EMPLOYED, false, false);
    add(CaseStatus.FIRST_APPROVED, 5, CTM, BorrowerKind.DOUBLE_HUNDRED, true, false);
    of(CaseStatus.APPROVED, 5, GELE);
    add(CaseStatus.APPROVED, 6, null, BorrowerKind.DOUBLE_HUNDRED, true, false);
    of(CaseStatus.CONTRACTED, 6, CTM);
    add(CaseStatus.OWN_MONEY_READY, 6, GELE, BorrowerKind.FARM, false, true);
    of(CaseStatus.OWN_MONEY_READY, 7, null);
    of(CaseStatus.PAYMENT_PREPARED, 7, CTM);
    of(CaseStatus.PAYMENT_PREPARED, 7, GELE);
    of(CaseStatus.PAYMENT_RELEASED, 7, CTM);
    of(CaseStatus.DISBURSED, 7, CTM);
    of(CaseStatus.DISBURSED, 8, GELE);
    add(CaseStatus.DISBURSED, 7, CTM, BorrowerKind.DOUBLE_HUNDRED, true, true);
    of(CaseStatus.DISBURSED, 15, null);
    of(CaseStatus.OLD_LOAN_SETTLED, 9, CTM);
    of(CaseStatus.OLD_LOAN_SETTLED, 9, GELE);
    add(CaseStatus.OLD_LOAN_SETTLED, 18, null, BorrowerKind.FARM, false, false);
    of(CaseStatus.RENEWED, 11, CTM);
    of(CaseStatus.RENEWED, 19, GELE);
    of(CaseStatus.RENEWED, 10, null);
    of(CaseStatus.OVERDUE, 27, GELE);
    of(CaseStatus.OVERDUE, 24, null);
    add(CaseStatus.COMPENSATED, 45, CTM, BorrowerKind.SME, false, true);
    of(CaseStatus.IN_RECOVERY, 60, null);
    of(CaseStatus.REPAID, 14, CTM);
    add(CaseStatus.REPAID, 15, null, BorrowerKind.SELF_EMPLOYED, false, false);
    of(CaseStatus.REPAID, 13, GELE);
    add(CaseStatus.FEE_SETTLED, 17, CTM, BorrowerKind.SME, false, true);
    add(CaseStatus.FEE_SETTLED, 18, GELE, BorrowerKind.SELF_EMPLOYED, false, false);
    add(CaseStatus.CLOSED, 30, CTM, BorrowerKind.SME, false, true);
    add(CaseStatus.CLOSED, 34, GELE, BorrowerKind.FARM, false, true);
    of(CaseStatus.CLOSED, 41, null);
    add(CaseStatus.CLOSED, 52, CTM, BorrowerKind.DOUBLE_HUNDRED, true, false);
    of(CaseStatus.CLOSED, 66, null);
    add(CaseStatus.CLOSED, 78, GELE, BorrowerKind.SELF_EMPLOYED, false, false);
    of(CaseStatus.CLOSED, 90, null);
    of(CaseStatus.CLOSED, 104, CTM);
    of(CaseStatus.CLOSED, 118, null);
    add(CaseStatus.WRITTEN_OFF, 200, null, BorrowerKind.SELF_EMPLOYED, false, false);
    of(CaseStatus.BANK_DECLINED, 20, GELE);
    of(CaseStatus.REJECTED, 22, CTM);
    of(CaseStatus.WITHDRAWN, 16, null);
    of(CaseStatus.LAPSED, 32, null);
  }

  /** All cases of the demonstration, the latest last. */
  public static List<DemoGoal> all() {
    return ALL.stream().sorted((one, other) -> Integer.compare(other.age(), one.age())).toList();
  }

  private static void of(CaseStatus status, int age, DemoBank bank) {
    add(status, age, bank, BorrowerKind.SME, false, false);
  }

  private static void add(
      CaseStatus status, int age, DemoBank bank, BorrowerKind kind, boolean large, boolean papers) {
    ALL.add(new DemoGoal(status, age, bank, kind, large, papers));
  }

  /** Whether the case has come at least as far as a state of the straight way. */
  boolean reaches(CaseStatus milestone) {
    return straight().compareTo(milestone) >= 0;
  }

  /** The last state of the straight way before an exit. */
  private CaseStatus straight() {
    return switch (status) {
      case BANK_DECLINED -> CaseStatus.ACCEPTED;
      case WITHDRAWN, REJECTED -> CaseStatus.BANK_CONFIRMED;
      case LAPSED -> CaseStatus.APPROVED;
      case RETURNED -> CaseStatus.SUBMITTED;
      case OVERDUE, COMPENSATED, IN_RECOVERY, WRITTEN_OFF -> CaseStatus.DISBURSED;
      default -> status;
    };
  }

  boolean late() {
    return switch (status) {
      case OVERDUE, COMPENSATED, IN_RECOVERY, WRITTEN_OFF -> true;
      default -> false;
    };
  }
}
