package org.yuqiao.document.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A paper of a case, as it was handed in. */
@Entity
@Immutable
@Table(name = "stored_document")
public class StoredDocument {

  @Id private String id;

  @Column(name = "case_number", nullable = false)
  private String caseNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "document_kind", nullable = false)
  private DocumentKind kind;

  @Column(name = "file_name", nullable = false)
  private String fileName;

  @Column(name = "content_type", nullable = false)
  private String contentType;

  @Column(name = "content_size", nullable = false)
  private long size;

  @Column(name = "content_sm3", nullable = false)
  private String digest;

  @Column(name = "filed_by", nullable = false)
  private String filedBy;

  @Column(name = "filed_at", nullable = false)
  private Instant filedAt;

  @Basic(fetch = FetchType.LAZY)
  @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
  @Column(name = "content", nullable = false)
  private byte[] content;

  protected StoredDocument() {}

  /** A paper just handed in. */
  public StoredDocument(String id, String caseNumber, Paper paper, String filedBy, Instant at) {
    this.id = id;
    this.caseNumber = caseNumber;
    this.kind = paper.kind();
    this.fileName = paper.fileName();
    this.contentType = paper.contentType();
    this.content = paper.content();
    this.size = paper.content().length;
    this.digest = paper.digest();
    this.filedBy = filedBy;
    this.filedAt = at;
  }

  public String id() {
    return id;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public DocumentKind kind() {
    return kind;
  }

  public String fileName() {
    return fileName;
  }

  public String contentType() {
    return contentType;
  }

  public String digest() {
    return digest;
  }

  public byte[] content() {
    return content;
  }
}
