package org.yuqiao.policy.model;

import java.time.LocalDate;
import java.util.Optional;
import org.yuqiao.kernel.Money;

/**
 * A day that is charged.
 *
 * @param date the day, or null where only a number of days is known
 * @param principal what was out on it; money received on the day still counts
 * @param phase the waiver that covers it
 */
public record FeeDay(LocalDate date, Money principal, Optional<WaiverPhase> phase) {}
