package org.yuqiao.closing.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * How far the books were closed.
 *
 * @param closedThrough the last closed day now
 * @param sealed the days closed by this act, none where they were closed before
 * @param stoppedAt the day that could not be closed, or null where all could
 * @param obstacles what stands in its way
 */
public record ClosingReceipt(
    LocalDate closedThrough,
    List<SealView> sealed,
    LocalDate stoppedAt,
    List<ObstacleView> obstacles) {}
