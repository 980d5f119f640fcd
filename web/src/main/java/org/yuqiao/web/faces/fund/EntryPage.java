package org.yuqiao.web.faces.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.yuqiao.fund.boundary.EntryView;
import org.yuqiao.fund.boundary.JournalQueries;

/** One entry: its lines and the fact behind it. */
@Named
@RequestScoped
public class EntryPage {

  @Inject private JournalQueries journal;
  @Inject private HttpServletRequest request;

  private String subject;
  private String seq;
  private EntryView entry;

  @PostConstruct
  void read() {
    subject = request.getParameter("subject");
    seq = request.getParameter("seq");
    boolean readable = subject != null && seq != null && seq.matches("\\d{1,18}");
    entry = readable ? journal.entry(subject, Long.parseLong(seq)).orElse(null) : null;
  }

  /** The entry, or null where there is none. */
  public EntryView getEntry() {
    return entry;
  }

  public String getName() {
    return subject + "#" + seq;
  }
}
