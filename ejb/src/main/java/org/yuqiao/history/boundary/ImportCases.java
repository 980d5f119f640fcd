package org.yuqiao.history.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.function.Supplier;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.history.boundary.ImportProgress.Phase;
import org.yuqiao.history.boundary.RowJudge.GoodRow;
import org.yuqiao.history.boundary.RowJudge.Judgement;
import org.yuqiao.history.model.Sheet;
import org.yuqiao.history.store.SpreadsheetFiles;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.RequestKey;
import org.yuqiao.policy.model.Clause;

/**
 * Imports past cases from a spreadsheet (历史数据导入). What is written is written in one transaction: a
 * file is taken whole, or its good rows are, or nothing is.
 */
@Stateless
@RolesAllowed({"clerk", "admin"})
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportCases {

  private static final int LONGEST_SECONDS = 1800;

  private static final Refusal BUSY =
      new Refusal(
          "import-running",
          Clause.DATA.id(),
          null,
          "另一项导入正在进行，请稍后再试。",
          "Another import is running; try again later.");

  @Inject RowJudge judge;
  @Inject RowRecorder recorder;
  @Inject ImportTurn turn;
  @Inject AnswerOnce answers;
  @Resource UserTransaction transaction;

  /**
   * Imports a file that nobody watches.
   *
   * @param key under which the answer is kept and given again, or null; a file that comes twice
   *     adds nothing either way
   */
  public Outcome<ImportResult> run(Spreadsheet file, ImportMode mode, RequestKey key) {
    return run(file, mode, key, ImportProgress.UNWATCHED);
  }

  /** Imports a file and tells how far it has come; refused only while another import runs. */
  public Outcome<ImportResult> run(Spreadsheet file, ImportMode mode, ImportProgress progress) {
    return run(file, mode, null, progress);
  }

  private Outcome<ImportResult> run(
      Spreadsheet file, ImportMode mode, RequestKey key, ImportProgress progress) {
    progress.at(Phase.READING, 0, 1);
    Sheet sheet = SpreadsheetFiles.read(file.content());
    progress.at(Phase.WAITING, 0, 1);
    if (!turn.take()) {
      return Outcome.refused(List.of(BUSY));
    }
    try {
      return inTransaction(key, () -> judged(file.fileName(), sheet, mode, progress));
    } finally {
      turn.give();
    }
  }

  private Outcome<ImportResult> inTransaction(RequestKey key, Supplier<ImportResult> act) {
    try {
      transaction.setTransactionTimeout(LONGEST_SECONDS);
      transaction.begin();
      try {
        var outcome =
            key == null
                ? Outcome.done(act.get())
                : answers.once(key, ImportResult.class, () -> Outcome.done(act.get()));
        transaction.commit();
        return outcome;
      } finally {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
          transaction.rollback();
        }
      }
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException e) {
      throw new EJBException("the import could not be committed", e);
    }
  }

  private ImportResult judged(
      String fileName, Sheet sheet, ImportMode mode, ImportProgress progress) {
    if (!sheet.faults().isEmpty()) {
      return unreadable(sheet, mode);
    }
    progress.at(Phase.JUDGING, 0, sheet.rows().size());
    var judgement = judge.judge(sheet.rows(), progress);
    boolean taken =
        mode == ImportMode.GOOD_ROWS
            || (mode == ImportMode.ALL_OR_NONE && judgement.faults().isEmpty());
    var good = judgement.good();
    var sums = recorder.reckon(good);
    if (taken) {
      progress.at(Phase.WRITING, 0, good.size());
      recorder.record(fileName, good, progress);
    }
    return result(sheet, mode, judgement, sums, taken ? good : List.of());
  }

  private static ImportResult result(
      Sheet sheet,
      ImportMode mode,
      Judgement judgement,
      RowRecorder.Sums sums,
      List<GoodRow> taken) {
    return new ImportResult(
        sheet.rows().size(),
        taken.size(),
        judgement.good().size(),
        judgement.alreadyPresent(),
        judgement.faults(),
        mode == ImportMode.DRY_RUN,
        sums.drawn(),
        sums.feeDue(),
        sums.feeWaived(),
        sums.overdue(),
        sums.crossBank());
  }

  private static ImportResult unreadable(Sheet sheet, ImportMode mode) {
    var faults = sheet.faults().stream().map(fault -> ImportFault.of(0, fault)).toList();
    var none = RowRecorder.Sums.NONE;
    return new ImportResult(
        0,
        0,
        0,
        0,
        faults,
        mode == ImportMode.DRY_RUN,
        none.drawn(),
        none.feeDue(),
        none.feeWaived(),
        0,
        0);
  }
}
