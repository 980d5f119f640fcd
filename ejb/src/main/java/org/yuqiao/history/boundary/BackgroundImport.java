package org.yuqiao.history.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yuqiao.history.boundary.ImportProgress.Phase;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** Runs an import behind its page, as the person who started it. */
@Stateless
@RolesAllowed({"clerk", "admin"})
public class BackgroundImport {

  private static final Logger LOG = Logger.getLogger(BackgroundImport.class.getName());

  /** Reading and judging take the first tenth of the way. */
  private static final int JUDGED = 10;

  private static final Refusal BROKEN =
      new Refusal(
          "import-failed",
          Clause.DATA.id(),
          null,
          "导入因系统故障中止，未写入任何数据；请重试或联系管理员。",
          "A fault of the system ended the import and nothing was written; try again.");

  @Inject ImportCases importCases;
  @Inject RunningImports running;

  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void run(String id, Spreadsheet file, ImportMode mode) {
    try {
      var outcome =
          importCases.run(
              file,
              mode,
              (phase, done, of) ->
                  running.change(id, job -> job.at(phase, percent(phase, done, of))));
      running.change(id, job -> outcome.fold(job::ended, job::failed));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "import " + id + " failed");
      running.change(id, job -> job.failed(List.of(BROKEN)));
    }
  }

  private static int percent(Phase phase, int done, int of) {
    int part = of == 0 ? 0 : 100 * done / of;
    return switch (phase) {
      case WAITING, READING -> 0;
      case JUDGING -> part * JUDGED / 100;
      case WRITING -> JUDGED + part * (99 - JUDGED) / 100;
      case FINISHED, FAILED -> 100;
    };
  }
}
