package org.yuqiao.history.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Arrays;
import java.util.List;
import org.yuqiao.history.model.HistoryColumn;
import org.yuqiao.history.store.TemplateFile;

/** The empty form of an import: the headings and one example. */
@Stateless
@RolesAllowed({"clerk", "admin"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTemplate {

  /** The template as an XLSX file. */
  public byte[] xlsx() {
    return TemplateFile.xlsx();
  }

  /** The headings of the columns in the order of the template. */
  public List<String> headings() {
    return Arrays.stream(HistoryColumn.values()).map(HistoryColumn::header).toList();
  }
}
