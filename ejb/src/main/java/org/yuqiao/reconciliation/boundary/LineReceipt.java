package org.yuqiao.reconciliation.boundary;

import java.util.List;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.kernel.Label;

/**
 * The answer to a change on a bank line.
 *
 * @param line the line's id
 * @param status how far it is explained now
 * @param matches all its matches, undone ones too
 * @param booked what was booked by the change, in order
 */
public record LineReceipt(
    long line, Label status, List<MatchView> matches, List<CaseReceipt.Fact> booked) {}
