package org.yuqiao.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yuqiao.access.boundary.Today;

/** Answers with the right code and tells when it happened, and nothing of how. */
@Named
@RequestScoped
public class ErrorPage {

  @Inject private Today today;

  public void answer(int code) {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(code);
  }

  public String getMoment() {
    return Fmt.moment(today.now());
  }
}
