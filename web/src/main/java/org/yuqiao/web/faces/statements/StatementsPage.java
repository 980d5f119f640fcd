package org.yuqiao.web.faces.statements;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.file.UploadedFile;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.reconciliation.boundary.ColumnMappings;
import org.yuqiao.reconciliation.boundary.ImportStatement;
import org.yuqiao.reconciliation.boundary.ImportedStatements;
import org.yuqiao.reconciliation.boundary.StatementAccount;
import org.yuqiao.reconciliation.boundary.StatementPreview;
import org.yuqiao.reconciliation.boundary.StatementQueries;
import org.yuqiao.reconciliation.boundary.StatementView;
import org.yuqiao.web.faces.Attempt;

/** The statements: one is looked at, its columns are told apart, and it is imported. */
@Named
@ViewScoped
public class StatementsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_REASONS = 200;

  private static final Refusal NO_FILE =
      new Refusal("file-missing", "D-1", "file", "请选择对账单文件。", "Choose the statement's file.");

  @Inject transient StatementQueries statements;
  @Inject transient ColumnMappings mappings;
  @Inject transient ImportStatement importStatement;
  @Inject StatementDesk desk;

  private static final Refusal PUT_ASIDE =
      new Refusal(
          "file-put-aside",
          "D-1",
          "file",
          "此文件已在另一窗口导入或换下，请重新选择文件。",
          "Another window imported this file or put it aside; choose the file again.");

  private transient UploadedFile upload;
  private String taken;
  private String account;
  private StatementPreview preview;
  private Map<String, String> mapping = new HashMap<>();
  private List<Refusal> refusals = List.of();
  private ImportedStatements imported;
  private GetPages pages;
  private List<StatementView> rows = List.of();

  @PostConstruct
  void start() {
    account = statements.accounts().get(0).code();
    list();
  }

  private void list() {
    var only = parameter("account");
    pages = new GetPages(parameter("page"), statements.count(only));
    rows = statements.latest(only, pages.first(), GetPages.SIZE);
  }

  /** Looks at the chosen file; nothing is written. */
  public void look() throws IOException {
    imported = null;
    refusals = List.of();
    if (upload == null || upload.getSize() == 0) {
      refusals = List.of(NO_FILE);
      return;
    }
    try (var content = upload.getInputStream()) {
      taken = desk.take(upload.getFileName(), content);
    }
    preview = mappings.preview(desk.file(), account);
    mapping = new HashMap<>(preview.mapping());
    refusals = preview.faults();
  }

  /** Imports the file that was looked at, and remembers its columns where they were chosen. */
  public void take() {
    if (preview == null || !desk.holds(taken)) {
      refusals = List.of(preview == null ? NO_FILE : PUT_ASIDE);
      return;
    }
    refusals = Attempt.at(this::remembered).fold(done -> List.of(), why -> why);
    if (refusals.isEmpty()) {
      var into = new ImportStatement.Into(account, preview.format(), null);
      Attempt.at(() -> importStatement.importFile(desk.file(), into))
          .fold(this::done, this::refused);
    }
  }

  private Outcome<Object> remembered() {
    var chosen = new HashMap<>(mapping);
    chosen.values().removeIf(heading -> heading == null || heading.isBlank());
    boolean known = preview.remembered() && chosen.equals(preview.mapping());
    return known || !preview.hasColumns()
        ? Outcome.done(chosen)
        : mappings
            .choose(account, preview.format(), new ColumnMappings.Form(chosen))
            .fold(Outcome::done, Outcome::refused);
  }

  private Void done(ImportedStatements result) {
    imported = result;
    again();
    list();
    return null;
  }

  private Void refused(List<Refusal> why) {
    refusals = why;
    return null;
  }

  /** Puts the file aside for another. */
  public void again() {
    desk.clear();
    preview = null;
    refusals = List.of();
  }

  /** The first reasons. */
  public List<Refusal> getRefusals() {
    return refusals.stream().limit(MOST_REASONS).toList();
  }

  public int getReasons() {
    return refusals.size();
  }

  public boolean isMoreReasons() {
    return refusals.size() > MOST_REASONS;
  }

  public List<StatementAccount> getAccounts() {
    return statements.accounts();
  }

  public List<Label> getColumns() {
    return mappings.columns();
  }

  public StatementPreview getPreview() {
    return preview;
  }

  /** The rows of the preview without the heading, which stands above them. */
  public List<List<String>> getPreviewRows() {
    var all = preview.rows();
    return all.isEmpty() ? all : all.subList(1, all.size());
  }

  public List<String> getPreviewHeadings() {
    return preview.rows().isEmpty() ? List.of() : preview.rows().get(0);
  }

  public Map<String, String> getMapping() {
    return mapping;
  }

  public ImportedStatements getImported() {
    return imported;
  }

  public String getFileName() {
    return desk.fileName();
  }

  public GetPages getPages() {
    return pages;
  }

  public List<StatementView> getRows() {
    return new ArrayList<>(rows);
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public UploadedFile getUpload() {
    return upload;
  }

  public void setUpload(UploadedFile upload) {
    this.upload = upload;
  }

  private static String parameter(String name) {
    var value =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    return value == null || value.isBlank() ? null : value;
  }
}
