package org.yuqiao.casefile.boundary;

import java.time.LocalDate;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * A case as lists show it.
 *
 * @param amount drawn, else approved, else requested
 * @param outstanding principal the fund still expects back: repaid, compensated and written-off
 *     parts are gone from it
 * @param daysLeft working days to the due date while the money is out, negative when past, else
 *     null
 */
public record CaseRow(
    String number,
    long revision,
    Label status,
    String borrowerName,
    String creditCode,
    Label borrowerKind,
    String district,
    Label lender,
    String oldContract,
    LocalDate maturesOn,
    Label renewingBank,
    boolean crossBank,
    Money requested,
    Money amount,
    Money drawn,
    LocalDate appliedOn,
    LocalDate drawnOn,
    LocalDate dueOn,
    boolean dueProvisional,
    Integer daysLeft,
    LocalDate repaidOn,
    int feeWorkingDays,
    Money outstanding,
    Money feeDue,
    Money feeWaived,
    Money feePaid) {}
