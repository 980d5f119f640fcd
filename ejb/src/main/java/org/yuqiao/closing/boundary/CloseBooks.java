package org.yuqiao.closing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.closing.model.Obstacle;
import org.yuqiao.kernel.Outcome;

/**
 * Closes the books through a day: one day after another, each for itself, as far as nothing stands
 * in the way. What was closed stays closed when a later day is refused or the server dies.
 */
@Stateless
@RolesAllowed("treasurer")
public class CloseBooks {

  @Inject AnswerOnce answers;
  @Inject SealDay days;

  public Outcome<ClosingReceipt> through(LocalDate day, Change change) {
    var refusals = Entries.check().day("day", day, null, null).refusals();
    return refusals.isEmpty()
        ? answers.once(change.key(), ClosingReceipt.class, () -> close(day))
        : Outcome.refused(refusals);
  }

  private Outcome<ClosingReceipt> close(LocalDate day) {
    var sealed = new ArrayList<SealView>();
    LocalDate next = days.firstOpenDay();
    for (next = next == null ? day : next; !next.isAfter(day); next = next.plusDays(1)) {
      var step = days.seal(next);
      if (step.seal() == null) {
        return stopped(sealed, next, step.obstacles());
      }
      if (step.added()) {
        sealed.add(step.seal());
      }
    }
    return Outcome.done(new ClosingReceipt(next.minusDays(1), sealed, null, List.of()));
  }

  private static Outcome<ClosingReceipt> stopped(
      List<SealView> sealed, LocalDate day, List<Obstacle> obstacles) {
    if (sealed.isEmpty()) {
      return Outcome.refused(obstacles.stream().map(Obstacle::refusal).toList());
    }
    return Outcome.done(
        new ClosingReceipt(
            sealed.get(sealed.size() - 1).day(),
            sealed,
            day,
            obstacles.stream().map(ObstacleView::of).toList()));
  }
}
