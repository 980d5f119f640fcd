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

  /** The phase that waives a day of a bridge drawn and returned on the days named. */
  public Optional<WaiverPhase> phaseOn(
      LocalDate accrualDay, LocalDate drawnOn, LocalDate returnedOn) {
    var deciding = test.decidingDay(accrualDay, drawnOn, returnedOn);
    return phases.stream().filter(phase -> phase.covers(deciding)).findFirst();
  }
}
