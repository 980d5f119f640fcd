package org.yuqiao.web.faces.statements;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.yuqiao.reconciliation.boundary.BankLineView;
import org.yuqiao.reconciliation.boundary.LineQueries;
import org.yuqiao.reconciliation.boundary.MatchView;
import org.yuqiao.reconciliation.boundary.StatementQueries;
import org.yuqiao.reconciliation.boundary.StatementView;

/** A statement with its lines; {@code line} in the address leads to one of them. */
@Named
@ViewScoped
public class StatementPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient StatementQueries statements;
  @Inject transient LineQueries matched;

  private StatementView statement;
  private GetPages pages;
  private List<BankLineView> lines = List.of();
  private transient Map<Long, List<MatchView>> entries = Map.of();
  private long line;

  @PostConstruct
  void start() {
    line = number("line");
    var asked = statements.line(line);
    statement =
        statements.find(asked.map(BankLineView::statement).orElse(number("id"))).orElse(null);
    if (statement != null) {
      var page =
          asked.isPresent()
              ? String.valueOf(statements.placeOf(line) / GetPages.SIZE + 1)
              : parameter("page");
      pages = new GetPages(page, statement.newLines());
      lines = statements.lines(statement.id(), pages.first(), GetPages.SIZE);
      entries = matched.entriesOf(lines.stream().map(BankLineView::id).toList());
    }
  }

  /** An address of no statement is answered so. */
  public void found() throws IOException {
    if (statement == null) {
      var context = FacesContext.getCurrentInstance();
      context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      context.responseComplete();
    }
  }

  public StatementView getStatement() {
    return statement;
  }

  public GetPages getPages() {
    return pages;
  }

  public List<BankLineView> getLines() {
    return lines;
  }

  /** The entries that a line is. */
  public List<MatchView> entries(BankLineView one) {
    return entries.getOrDefault(one.id(), List.of());
  }

  /** The line that the address leads to, or zero. */
  public long getLine() {
    return line;
  }

  /** How many lines of the file an earlier statement had brought. */
  public int getKnownLines() {
    return statement.lines() - statement.newLines();
  }

  private static long number(String name) {
    var text = parameter(name);
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }
}
