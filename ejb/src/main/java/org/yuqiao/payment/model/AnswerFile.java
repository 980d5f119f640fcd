package org.yuqiao.payment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A bank's answer file as it was taken or turned down (回执文件), for people to look up. */
@Entity
@Immutable
@Table(name = "answer_file")
public class AnswerFile {

  /** What came of it: taken whole or not at all. */
  public record Fate(boolean taken, String text) {}

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_file_seq")
  @SequenceGenerator(name = "answer_file_seq", allocationSize = 50)
  private Long id;

  @Column(name = "file_name", nullable = false)
  private String fileName;

  @Column(name = "taken_status", nullable = false)
  private String status;

  @Column(name = "told", nullable = false)
  private String told;

  @Column(name = "received_by", nullable = false)
  private String receivedBy;

  @Column(name = "received_at", nullable = false)
  private Instant receivedAt;

  protected AnswerFile() {}

  public AnswerFile(String fileName, Fate fate, String receivedBy, Instant receivedAt) {
    this.fileName = fileName.substring(0, Math.min(200, fileName.length()));
    this.status = fate.taken() ? "TAKEN" : "REFUSED";
    this.told = fate.text().substring(0, Math.min(1000, fate.text().length()));
    this.receivedBy = receivedBy;
    this.receivedAt = receivedAt;
  }

  public Long id() {
    return id;
  }

  public String fileName() {
    return fileName;
  }

  public boolean taken() {
    return status.equals("TAKEN");
  }

  public String told() {
    return told;
  }

  public String receivedBy() {
    return receivedBy;
  }

  public Instant receivedAt() {
    return receivedAt;
  }
}
