package org.yuqiao.history.boundary;

import java.time.Instant;
import java.util.List;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Refusal;

/**
 * An import that runs or ran on this server, as its page shows it.
 *
 * @param percent how far it has come, 100 at its end
 * @param finished whether it has ended, well or not
 * @param result what came of it, or null where it runs, failed or was refused
 * @param refusals why it was not begun
 */
public record ImportJob(
    String id,
    String fileName,
    ImportMode mode,
    String startedBy,
    Instant startedAt,
    Label phase,
    int percent,
    boolean finished,
    ImportResult result,
    List<Refusal> refusals) {

  ImportJob at(ImportProgress.Phase newPhase, int newPercent) {
    return with(newPhase, newPercent, false, null, List.of());
  }

  ImportJob ended(ImportResult newResult) {
    return with(ImportProgress.Phase.FINISHED, 100, true, newResult, List.of());
  }

  ImportJob failed(List<Refusal> why) {
    return with(ImportProgress.Phase.FAILED, 100, true, null, why);
  }

  private ImportJob with(
      ImportProgress.Phase newPhase,
      int newPercent,
      boolean newFinished,
      ImportResult newResult,
      List<Refusal> newRefusals) {
    return new ImportJob(
        id,
        fileName,
        mode,
        startedBy,
        startedAt,
        newPhase.label(),
        newPercent,
        newFinished,
        newResult,
        newRefusals);
  }
}
