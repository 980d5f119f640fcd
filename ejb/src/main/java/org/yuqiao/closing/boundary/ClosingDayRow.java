package org.yuqiao.closing.boundary;

import java.time.LocalDate;
import org.yuqiao.kernel.Label;

/**
 * A day in the list of days.
 *
 * @param state SEALED, OPEN, TODAY or AHEAD
 * @param workingDay whether it is a working day
 * @param seal its own seal, or null; a day before the first close lies in that seal
 */
public record ClosingDayRow(LocalDate day, Label state, boolean workingDay, SealView seal) {

  static final Label OPEN = new Label("OPEN", "未封账", "Open");
  static final Label TODAY = new Label("TODAY", "今日", "Today");
  static final Label AHEAD = new Label("AHEAD", "未到", "Ahead");
}
