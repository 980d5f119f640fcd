package org.yuqiao.closing.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Label;

/**
 * A day and how it stands: closed, with its seal, or open, with what stands in the way.
 *
 * @param state SEALED, READY or BLOCKED
 * @param seal the seal that takes it in, or null while it is open
 * @param position as it was sealed, or as it stands now
 * @param explanations what was, or would be, explained with the close
 */
public record ClosingDay(
    LocalDate day,
    Label state,
    SealView seal,
    PositionView position,
    List<ObstacleView> obstacles,
    List<ExplanationView> explanations) {

  static final Label SEALED = new Label("SEALED", "已封账", "Closed");
  static final Label READY = new Label("READY", "可封账", "Ready to close");
  static final Label BLOCKED = new Label("BLOCKED", "有未尽事项", "Something in the way");
}
