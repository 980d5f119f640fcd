package org.yuqiao.history.boundary;

import java.util.List;
import org.yuqiao.kernel.Money;

/**
 * What came of an import.
 *
 * @param rows rows of the file, blank ones apart
 * @param imported rows that became cases now; none in a dry run
 * @param importable rows without fault that were not there before
 * @param alreadyPresent rows that were imported before and add nothing
 * @param faults every fault, by row
 * @param drawn drawn in the importable rows
 * @param feeDue their fees in full
 * @param feeWaived the part waived
 * @param overdue how many of them came back late
 * @param crossBank how many of them changed the bank
 */
public record ImportResult(
    int rows,
    int imported,
    int importable,
    int alreadyPresent,
    List<ImportFault> faults,
    boolean dryRun,
    Money drawn,
    Money feeDue,
    Money feeWaived,
    int overdue,
    int crossBank) {

  /** Whether nothing was imported because of faults. */
  public boolean refused() {
    return !dryRun && imported == 0 && !faults.isEmpty();
  }

  public Money feePayable() {
    return feeDue.minus(feeWaived);
  }
}
