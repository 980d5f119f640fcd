package org.yuqiao.web.faces.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.model.file.UploadedFile;
import org.yuqiao.history.boundary.ImportFault;
import org.yuqiao.history.boundary.ImportJob;
import org.yuqiao.history.boundary.ImportJobs;
import org.yuqiao.history.boundary.ImportMode;
import org.yuqiao.history.boundary.ImportResult;
import org.yuqiao.history.boundary.Spreadsheet;
import org.yuqiao.kernel.Refusal;

/** Imports a spreadsheet of past cases: tried first, then taken. */
@Named("importPage")
@ViewScoped
public class ImportPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_FAULTS = 500;

  private static final Refusal NO_FILE =
      new Refusal(
          "file-missing", "D-1", "file", "请选择 XLSX 或 CSV 文件。", "Choose an XLSX or CSV file.");

  private static final long MOST_BYTES = 20L << 20;

  private static final Refusal TOO_LARGE =
      new Refusal("body-too-large", "D-1", "file", "文件超过20 MB。", "The file has more than 20 MB.");

  @Inject ImportJobs jobs;
  @Inject ImportDesk desk;

  private transient UploadedFile upload;
  private ArrayList<Refusal> refusals = new ArrayList<>();

  /** Tries the chosen file; nothing is written. */
  public void check() {
    refusals.clear();
    if (upload != null && upload.getSize() > MOST_BYTES) {
      refusals.add(TOO_LARGE);
      return;
    }
    byte[] content = upload == null ? null : upload.getContent();
    if (content == null || content.length == 0) {
      refusals.add(NO_FILE);
      return;
    }
    desk.take(upload.getFileName(), content);
    start(ImportMode.DRY_RUN);
  }

  public void importAll() {
    start(ImportMode.ALL_OR_NONE);
  }

  public void importGood() {
    start(ImportMode.GOOD_ROWS);
  }

  private void start(ImportMode mode) {
    var running = getJob();
    if (desk.content() != null && (running == null || running.finished())) {
      desk.follow(jobs.start(new Spreadsheet(desk.fileName(), desk.content()), mode));
    }
  }

  /** Puts the file aside for another. */
  public void again() {
    desk.clear();
    refusals.clear();
  }

  /** What runs or ran last, or null. */
  public ImportJob getJob() {
    return desk.job() == null ? null : jobs.find(desk.job()).orElse(null);
  }

  public boolean isRunning() {
    var job = getJob();
    return job != null && !job.finished();
  }

  public ImportResult getResult() {
    var job = getJob();
    return job == null ? null : job.result();
  }

  /** Why the last import was not begun, or the file not taken. */
  public List<Refusal> getRefusals() {
    var job = getJob();
    return refusals.isEmpty() && job != null ? job.refusals() : refusals;
  }

  /** The first faults. */
  public List<ImportFault> getFaults() {
    return getResult().faults().stream().limit(MOST_FAULTS).toList();
  }

  /** How many rows have a fault; one row may have several. */
  public long getFaultyRows() {
    return getResult().faults().stream().map(ImportFault::row).distinct().count();
  }

  /** Whether what was tried may now be taken. */
  public boolean isTakeable() {
    var result = getResult();
    return result != null
        && desk.content() != null
        && (result.dryRun() || result.refused())
        && result.importable() > 0;
  }

  public String getFileName() {
    return desk.fileName();
  }

  public UploadedFile getUpload() {
    return upload;
  }

  public void setUpload(UploadedFile upload) {
    this.upload = upload;
  }
}
