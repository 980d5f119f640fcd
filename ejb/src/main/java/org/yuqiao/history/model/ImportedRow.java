package org.yuqiao.history.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yuqiao.kernel.CaseNumber;

/** A row that was taken, and the case it became. */
@Entity
@Immutable
@Table(name = "imported_row")
public class ImportedRow {

  @Id private String fingerprint;

  @Column(name = "case_number", nullable = false)
  private String caseNumber;

  @Column(name = "imported_at", nullable = false)
  private Instant importedAt;

  protected ImportedRow() {}

  public ImportedRow(String fingerprint, CaseNumber number, Instant importedAt) {
    this.fingerprint = fingerprint;
    this.caseNumber = number.value();
    this.importedAt = importedAt;
  }

  public String fingerprint() {
    return fingerprint;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public Instant importedAt() {
    return importedAt;
  }
}
