package org.yuqiao.policy.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an edition waives fees: its phases, and the day that decides.
 *
 * @param test the day that decides
 * @param phases the spans in which fees are waived
 */
public record Waivers(WaiverTest test, List<WaiverPhase> phases) {

  /** No waiver at all. */
  public static final Waivers NONE = new Waivers(WaiverTest.ACCRUAL_DAY, List.of());

  public Waivers {
    phases = List.copyOf(phases);
  }

  /** The phase that covers the day that decides. */
  public Optional<WaiverPhase> phaseOn(LocalDate deciding) {
    return phases.stream().filter(phase -> phase.covers(deciding)).findFirst();
  }
}
