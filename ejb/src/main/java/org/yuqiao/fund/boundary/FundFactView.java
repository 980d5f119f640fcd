package org.yuqiao.fund.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact of the fund beside its cases.
 *
 * @param seq its place in the fund's chain
 * @param kind its name
 * @param reversedBy the fact that took it back, or null
 * @param reversible whether an approver may take it back here
 */
public record FundFactView(
    long seq,
    String kind,
    String zh,
    String en,
    LocalDate businessDate,
    Instant recordedAt,
    String actor,
    String actorName,
    Long reversedBy,
    boolean reversible) {}
