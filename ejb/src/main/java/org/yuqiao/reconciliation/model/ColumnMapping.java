package org.yuqiao.reconciliation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.yuqiao.json.JsonForm;

/**
 * Which headings of a custodian bank's spreadsheet say what (列映射), as a person chose them for a
 * special account; remembered until chosen anew.
 */
@Entity
@Table(name = "column_mapping")
public class ColumnMapping {

  @Id private String id;

  @Column(name = "fund_account", nullable = false)
  private String fundAccount;

  @Enumerated(EnumType.STRING)
  @Column(name = "file_format", nullable = false)
  private StatementFormat format;

  @Column(nullable = false)
  private String headings;

  @Column(name = "changed_by", nullable = false)
  private String changedBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Version
  @Column(name = "row_version")
  private int version;

  protected ColumnMapping() {}

  public ColumnMapping(String fundAccount, StatementFormat format) {
    this.id = idOf(fundAccount, format);
    this.fundAccount = fundAccount;
    this.format = format;
  }

  /** The id under which the mapping of an account's format is kept. */
  public static String idOf(String fundAccount, StatementFormat format) {
    return fundAccount + "-" + format;
  }

  /** Keeps a choice. */
  public void choose(Map<StatementColumn, String> chosen, String by, Instant at) {
    var byName = new TreeMap<String, String>();
    chosen.forEach((column, heading) -> byName.put(column.name(), heading));
    headings = JsonForm.write(byName);
    changedBy = by;
    changedAt = at;
  }

  public String id() {
    return id;
  }

  public String fundAccount() {
    return fundAccount;
  }

  public StatementFormat format() {
    return format;
  }

  /** The chosen heading of each column. */
  public Map<StatementColumn, String> headings() {
    var chosen = new EnumMap<StatementColumn, String>(StatementColumn.class);
    JsonForm.read(headings, Map.class)
        .forEach(
            (name, heading) ->
                StatementColumn.named(String.valueOf(name))
                    .ifPresent(column -> chosen.put(column, String.valueOf(heading))));
    return chosen;
  }

  public String changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
