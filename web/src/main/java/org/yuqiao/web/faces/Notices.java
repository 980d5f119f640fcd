package org.yuqiao.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What the frame tells after an act; it survives the redirect that follows. */
public final class Notices {

  private Notices() {}

  /** What happened, above the page's content. */
  public static void done(String sentence) {
    add(FacesMessage.SEVERITY_INFO, sentence);
  }

  /** Something to mind. */
  public static void mind(String sentence) {
    add(FacesMessage.SEVERITY_WARN, sentence);
  }

  private static void add(FacesMessage.Severity severity, String sentence) {
    var context = FacesContext.getCurrentInstance();
    context.getExternalContext().getFlash().setKeepMessages(true);
    context.addMessage(null, new FacesMessage(severity, sentence, null));
  }
}
