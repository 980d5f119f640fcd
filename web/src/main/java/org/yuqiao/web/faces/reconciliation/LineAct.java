package org.yuqiao.web.faces.reconciliation;

import java.io.Serializable;
import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/** What is typed for an act on a bank line. */
public class LineAct implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private long line;
  private String reason;
  private String owner;
  private LocalDate day;
  private String number;
  private String kind = "CASE";
  private String caseNumber;
  private Money principal;
  private Money fee;
  private String source = "NEW_LOAN";

  public LineAct() {}

  /** An act to be filled in. */
  LineAct(String name, long line, String owner, LocalDate day) {
    this.name = name;
    this.line = line;
    this.owner = owner;
    this.day = day;
  }

  public String getName() {
    return name;
  }

  public long getLine() {
    return line;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public Money getPrincipal() {
    return principal;
  }

  public void setPrincipal(Money principal) {
    this.principal = principal;
  }

  public Money getFee() {
    return fee;
  }

  public void setFee(Money fee) {
    this.fee = fee;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  /** Whether a reason, a text or a note belongs to it. */
  public boolean isReasoned() {
    return !"book".equals(name);
  }

  /** Whether a user belongs to it. */
  public boolean isOwned() {
    return "suspense".equals(name) || "assign".equals(name);
  }

  /** Whether a day belongs to it. */
  public boolean isDated() {
    return "explain".equals(name) || "giveBack".equals(name);
  }

  @Override
  public String toString() {
    return String.join(
        "|",
        name,
        String.valueOf(line),
        reason,
        owner,
        String.valueOf(day),
        number,
        kind,
        caseNumber,
        String.valueOf(principal),
        String.valueOf(fee),
        source);
  }
}
