package org.yuqiao.web.faces.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.yuqiao.fund.boundary.EntryView;
import org.yuqiao.fund.boundary.JournalQueries;
import org.yuqiao.reconciliation.boundary.LineQueries;
import org.yuqiao.reconciliation.boundary.LineQueries.EntryLine;

/** One entry: its lines and the fact behind it. */
@Named
@RequestScoped
public class EntryPage {

  private static final String SPECIAL_ACCOUNT = "1001";

  @Inject private JournalQueries journal;
  @Inject private LineQueries bankLines;
  @Inject private HttpServletRequest request;

  private String subject;
  private String seq;
  private EntryView entry;
  private List<EntryLine> lines = List.of();

  @PostConstruct
  void read() {
    subject = request.getParameter("subject");
    seq = request.getParameter("seq");
    boolean readable = subject != null && seq != null && seq.matches("\\d{1,18}");
    if (readable) {
      entry = journal.entry(subject, Long.parseLong(seq)).orElse(null);
      lines = bankLines.ofEntry(subject, Long.parseLong(seq));
    }
  }

  /** The entry, or null where there is none. */
  public EntryView getEntry() {
    return entry;
  }

  /** The lines of bank statements matched with it, undone matches too. */
  public List<EntryLine> getLines() {
    return lines;
  }

  /** Whether money of a special account moved, so that a statement should tell of it. */
  public boolean isAtBank() {
    return entry.lines().stream().anyMatch(line -> SPECIAL_ACCOUNT.equals(line.account().code()));
  }

  public String getName() {
    return subject + "#" + seq;
  }
}
