package org.yuqiao.web.faces.funds;

import jakarta.faces.context.FacesContext;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The day a page is asked to be read as of. */
final class AsOf {

  private AsOf() {}

  /** The day in the address, or another where none is. */
  static LocalDate or(LocalDate today) {
    String text =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("asOf");
    try {
      return text == null || text.isBlank() ? today : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return today;
    }
  }
}
