package org.yuqiao.policy.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.yuqiao.kernel.Outcome;

/** An edition as it was published: its values as text, by whom and when. Never changed after. */
@Entity
@Table(name = "policy_edition")
public class PublishedEdition {

  @Id private String id;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  private String basis;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "policy_parameter", joinColumns = @JoinColumn(name = "edition_id"))
  @MapKeyColumn(name = "param_key")
  @Column(name = "param_value")
  private Map<String, String> settings = new HashMap<>();

  protected PublishedEdition() {}

  /**
   * An edition to be published.
   *
   * @param basis the document it rests on
   */
  public PublishedEdition(
      LocalDate effectiveFrom,
      String basis,
      Map<String, String> values,
      String publishedBy,
      Instant publishedAt) {
    this.id = effectiveFrom.toString();
    this.effectiveFrom = effectiveFrom;
    this.basis = basis;
    this.settings = new HashMap<>(values);
    this.publishedBy = publishedBy;
    this.publishedAt = publishedAt;
  }

  /** The edition that its values make, or why they make none. */
  public Outcome<PolicyEdition> edition() {
    return PolicySheet.read(id, effectiveFrom, settings);
  }

  public String id() {
    return id;
  }

  public LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  public String basis() {
    return basis;
  }

  public String publishedBy() {
    return publishedBy;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public Map<String, String> values() {
    return Map.copyOf(settings);
  }
}
