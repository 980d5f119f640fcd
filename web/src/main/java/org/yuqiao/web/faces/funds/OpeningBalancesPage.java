package org.yuqiao.web.faces.funds;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.model.file.UploadedFile;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.fund.boundary.OpeningResult;
import org.yuqiao.fund.boundary.TakeOpeningBalances;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;

/** The balances with which the books begin: checked first, then taken. */
@Named("openingBalances")
@ViewScoped
public class OpeningBalancesPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long MOST_BYTES = 1L << 20;

  private static final Refusal NO_FILE =
      new Refusal(
          "file-missing", "D-1", "file", "请选择 XLSX 或 CSV 文件。", "Choose an XLSX or CSV file.");

  private static final Refusal TOO_LARGE =
      new Refusal("body-too-large", "D-1", "file", "文件超过1 MB。", "The file has more than 1 MB.");

  @Inject private transient TakeOpeningBalances opening;
  @Inject private transient Today today;

  private transient UploadedFile upload;
  private String fileName;
  private byte[] content;
  private LocalDate asOf;
  private String documentNumber;
  private transient OpeningResult result;
  private ArrayList<Refusal> refusals = new ArrayList<>();

  @PostConstruct
  void start() {
    asOf = today.date().withDayOfYear(1).minusDays(1);
  }

  /** Judges the chosen file; nothing is written. */
  public void check() {
    refusals.clear();
    result = null;
    if (upload != null && upload.getSize() > MOST_BYTES) {
      refusals.add(TOO_LARGE);
    } else if (upload == null || upload.getSize() == 0) {
      refusals.add(NO_FILE);
    } else {
      fileName = upload.getFileName();
      content = upload.getContent();
      answer(opening.check(form()));
    }
  }

  /** Takes the balances that were checked. */
  public void take() {
    if (content != null) {
      refusals.clear();
      answer(opening.take(form(), null));
    }
  }

  private void answer(Outcome<OpeningResult> outcome) {
    result = outcome.fold(done -> done, this::refused);
  }

  private OpeningResult refused(List<Refusal> why) {
    refusals = new ArrayList<>(why);
    return null;
  }

  private TakeOpeningBalances.Form form() {
    return new TakeOpeningBalances.Form(asOf, documentNumber, content);
  }

  public OpeningResult getResult() {
    return result;
  }

  public List<Refusal> getRefusals() {
    return refusals;
  }

  public String getFileName() {
    return fileName;
  }

  public UploadedFile getUpload() {
    return upload;
  }

  public void setUpload(UploadedFile upload) {
    this.upload = upload;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }
}
