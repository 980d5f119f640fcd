package org.yuqiao.reconciliation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;

/**
 * Why a bank line or an entry rightly has no partner yet (未达账项说明): in a person's words, with the
 * day by which it will have one. Withdrawn explanations stay.
 */
@Entity
@DynamicUpdate
@Table(name = "line_explanation")
@IdClass(LineExplanation.Key.class)
public class LineExplanation {

  /**
   * How many days ahead a partner may be expected at most. What is on its way between two banks
   * takes days; what takes longer is looked into and explained anew.
   */
  public static final int MOST_DAYS = 30;

  /** What is explained, and which of its explanations it is, from one. */
  public record Key(String target, int number) implements Serializable {}

  @Id
  @Column(name = "target")
  private String target;

  @Id
  @Column(name = "explanation_no")
  private int number;

  @Column(name = "fund_account", nullable = false)
  private String fundAccount;

  @Column(name = "explanation_text", nullable = false)
  private String text;

  @Column(name = "expected_on", nullable = false)
  private LocalDate expectedOn;

  @Column(name = "explained_by", nullable = false)
  private String explainedBy;

  @Column(name = "explained_at", nullable = false)
  private Instant explainedAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "active_target")
  private String activeTarget;

  protected LineExplanation() {}

  /**
   * An explanation that stands.
   *
   * @param expectedOn by when the partner will be there
   */
  public LineExplanation(
      Key key,
      String fundAccount,
      String text,
      LocalDate expectedOn,
      LineMatch.Signature signature) {
    this.target = key.target();
    this.number = key.number();
    this.fundAccount = fundAccount;
    this.text = text;
    this.expectedOn = expectedOn;
    this.explainedBy = signature.by();
    this.explainedAt = signature.at();
    this.activeTarget = target;
  }

  /** How a bank line is written as a target. */
  public static String target(long bankLine) {
    return "L" + bankLine;
  }

  /** How an entry's line is written as a target. */
  public static String target(BookItem.Key entry) {
    return entry.text();
  }

  /** Takes it back; it stays. */
  public void withdraw(LineMatch.Signature signature) {
    withdrawnBy = signature.by();
    withdrawnAt = signature.at();
    activeTarget = null;
  }

  public boolean isActive() {
    return withdrawnAt == null;
  }

  /**
   * Whether it stands and still explains at the end of a day; it lapses once its day has passed.
   */
  public boolean holdsOn(LocalDate day) {
    return isActive() && !expectedOn.isBefore(day);
  }

  public String target() {
    return target;
  }

  public int number() {
    return number;
  }

  public String fundAccount() {
    return fundAccount;
  }

  public String text() {
    return text;
  }

  public LocalDate expectedOn() {
    return expectedOn;
  }

  public String explainedBy() {
    return explainedBy;
  }

  public Instant explainedAt() {
    return explainedAt;
  }

  public String withdrawnBy() {
    return withdrawnBy;
  }

  public Instant withdrawnAt() {
    return withdrawnAt;
  }
}
