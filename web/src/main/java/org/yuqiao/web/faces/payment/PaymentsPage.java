package org.yuqiao.web.faces.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.primefaces.model.file.UploadedFile;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Role;
import org.yuqiao.payment.boundary.AnswerFileView;
import org.yuqiao.payment.boundary.AnswerReceipt;
import org.yuqiao.payment.boundary.ChannelView;
import org.yuqiao.payment.boundary.PaymentQueries;
import org.yuqiao.payment.boundary.PaymentRow;
import org.yuqiao.payment.boundary.PaymentTotals;
import org.yuqiao.payment.boundary.TakeAnswers;
import org.yuqiao.web.faces.Fmt;
import org.yuqiao.web.faces.RequestKeys;

/** The list of payment instructions, their export, and the banks' answers that are brought. */
@Named("paymentsPage")
@ViewScoped
public class PaymentsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 100;
  private static final int FILES = 10;
  private static final List<String> STRETCHES =
      List.of("live", "PREPARED", "SENT", "UNKNOWN", "conflict", "EXECUTED", "REJECTED");

  @Inject PaymentQueries payments;
  @Inject TakeAnswers takeAnswers;
  @Inject CurrentActor currentActor;
  @Inject RequestKeys keys;

  private String text;
  private String state;
  private String purpose;
  private String from;
  private transient UploadedFile upload;
  private ArrayList<Refusal> refusals = new ArrayList<>();
  private transient AnswerReceipt receipt;
  private transient List<PaymentRow> rows;
  private transient PaymentTotals totals;

  /** Takes the chosen answer file, or says why not; all of it or nothing. */
  public void take() {
    refusals.clear();
    receipt = null;
    rows = null;
    totals = null;
    byte[] content = upload == null ? null : upload.getContent();
    if (content == null || content.length == 0) {
      refusals.add(
          new Refusal("file-missing", "D-1", null, "请先选择回执文件。", "Choose an answer file first."));
      return;
    }
    String name = upload.getFileName();
    var key = keys.forAsking("payment-answers", name, Arrays.hashCode(content));
    var outcome = takeAnswers.upload(name, content, new Change(key, null));
    keys.renew();
    receipt = outcome.fold(done -> done, this::refused);
  }

  private AnswerReceipt refused(List<Refusal> why) {
    why.stream().map(PaymentsPage::placed).forEach(refusals::add);
    return null;
  }

  /** A reason with its place in the file before it. */
  private static Refusal placed(Refusal r) {
    return r.field() == null
        ? r
        : new Refusal(
            r.code(), r.clause(), null, r.field() + "：" + r.zh(), r.field() + ": " + r.en());
  }

  public List<PaymentRow> getRows() {
    if (rows == null) {
      rows = payments.rows(query().filter(), offset(), ROWS);
    }
    return rows;
  }

  public PaymentTotals getTotals() {
    if (totals == null) {
      totals = payments.totals(query().filter());
    }
    return totals;
  }

  /** Where the next rows begin, or null at the end. */
  public Integer getNext() {
    int next = offset() + ROWS;
    return next < getTotals().count() ? next : null;
  }

  /** Where the rows before begin, or null at the beginning. */
  public Integer getPrevious() {
    return offset() == 0 ? null : Math.max(0, offset() - ROWS);
  }

  private int offset() {
    return from != null && from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
  }

  private PaymentQuery query() {
    return new PaymentQuery(text, state, purpose);
  }

  public boolean isNarrowed() {
    return query().narrowed();
  }

  public List<String> getStretches() {
    return STRETCHES;
  }

  public List<Label> getPurposes() {
    return payments.purposes();
  }

  /** A stretch's name: a state's, or one of the page's own. */
  public String nameOf(String stretch) {
    return payments.statuses().stream()
        .filter(label -> label.code().equals(stretch))
        .findFirst()
        .map(Fmt::label)
        .orElse(null);
  }

  public List<AnswerFileView> getFiles() {
    return payments.lastFiles(FILES);
  }

  public List<ChannelView> getChannels() {
    return payments.channels();
  }

  /** Whether the reader may bring answers. */
  public boolean isDesk() {
    var actor = currentActor.get();
    return actor.is(Role.TREASURER) || actor.is(Role.RELEASER);
  }

  /** Whether the reader may take the bank's sheet along. */
  public boolean isExporting() {
    return isDesk() || currentActor.get().is(Role.AUDITOR);
  }

  public AnswerReceipt getReceipt() {
    return receipt;
  }

  public List<Refusal> getRefusals() {
    return refusals;
  }

  public UploadedFile getUpload() {
    return upload;
  }

  public void setUpload(UploadedFile upload) {
    this.upload = upload;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
