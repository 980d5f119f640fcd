package org.yuqiao.reconciliation.boundary;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yuqiao.reconciliation.model.ColumnMapping;

/**
 * Which headings of an account's spreadsheets say what (列映射).
 *
 * @param fundAccount the code of the special account
 * @param format CSV or XLSX
 * @param headings the heading of each column that is read
 */
public record MappingView(
    String id,
    String fundAccount,
    String format,
    Map<String, String> headings,
    String changedBy,
    Instant changedAt) {

  static MappingView of(ColumnMapping mapping) {
    var headings = new LinkedHashMap<String, String>();
    mapping.headings().forEach((column, heading) -> headings.put(column.name(), heading));
    return new MappingView(
        mapping.id(),
        mapping.fundAccount(),
        mapping.format().name(),
        headings,
        mapping.changedBy(),
        mapping.changedAt());
  }
}
