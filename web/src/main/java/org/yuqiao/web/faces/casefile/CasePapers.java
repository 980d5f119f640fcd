package org.yuqiao.web.faces.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.primefaces.model.file.UploadedFile;
import org.yuqiao.casefile.boundary.CaseDocuments;
import org.yuqiao.casefile.boundary.CaseDocuments.DocumentView;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.FileDocument;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.web.faces.RequestKeys;

/** The papers of the case on the page: what is filed, what is missing, and filing one more. */
@Named("papers")
@ViewScoped
public class CasePapers implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int KIB = 1024;

  @Inject CaseDocuments documents;
  @Inject FileDocument filing;
  @Inject CasePage page;
  @Inject RequestKeys keys;

  private String kind;
  private transient UploadedFile upload;
  private transient List<DocumentView> filed;
  private String told;
  private ArrayList<Refusal> refusals = new ArrayList<>();

  public List<DocumentView> getFiled() {
    if (filed == null) {
      filed = documents.list(number());
    }
    return filed;
  }

  public List<Label> getKinds() {
    return documents.kinds();
  }

  /** Required papers that the file lacks. */
  public List<Label> getMissing() {
    return documents.missing(number());
  }

  /** Files the chosen paper. */
  public void file() {
    byte[] content = upload == null ? null : upload.getContent();
    String name = upload == null ? null : upload.getFileName();
    CaseView view = page.getView();
    var asked =
        keys.forAsking("file-document", view.number(), kind, name, Arrays.hashCode(content));
    var outcome =
        filing.file(
            number(),
            new FileDocument.Form(kind, name, content),
            new Change(asked, view.revision()));
    keys.renew();
    filed = null;
    page.forget();
    told = outcome.fold(this::filed, this::refused);
  }

  private String filed(CaseReceipt receipt) {
    refusals.clear();
    kind = null;
    return Told.of(receipt);
  }

  private String refused(List<Refusal> reasons) {
    refusals = new ArrayList<>(reasons);
    return null;
  }

  /** What was filed last, or null. */
  public String getTold() {
    return told;
  }

  /** A size people read: 83 KB, 1.2 MB. */
  public String size(long bytes) {
    return bytes < KIB * KIB
        ? Math.max(1, bytes / KIB) + " KB"
        : bytes / KIB * 10 / KIB / 10 + "." + bytes / KIB * 10 / KIB % 10 + " MB";
  }

  public List<Refusal> getRefusals() {
    return refusals;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public UploadedFile getUpload() {
    return upload;
  }

  public void setUpload(UploadedFile upload) {
    this.upload = upload;
  }

  private CaseNumber number() {
    return new CaseNumber(page.getNumber());
  }
}
