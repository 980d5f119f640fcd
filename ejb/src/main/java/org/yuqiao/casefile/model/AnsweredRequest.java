package org.yuqiao.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yuqiao.kernel.RequestKey;

/** A change that was asked for under a client's key, with its answer; written with the change. */
@Entity
@Immutable
@Table(name = "answered_request")
@IdClass(AnsweredRequest.Key.class)
public class AnsweredRequest {

  /** The key is the client's own: two clients may use the same one. */
  public record Key(String client, String keyValue) implements Serializable {}

  @Id
  @Column(name = "client")
  private String client;

  @Id
  @Column(name = "key_value")
  private String keyValue;

  @Column(name = "body_hash", nullable = false)
  private String bodyHash;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  @Column(name = "answer", nullable = false)
  private String answer;

  @Column(name = "answered_at", nullable = false)
  private Instant answeredAt;

  protected AnsweredRequest() {}

  public AnsweredRequest(String client, RequestKey key, String answer, Instant answeredAt) {
    this.client = client;
    this.keyValue = key.value();
    this.bodyHash = key.bodyHash();
    this.answer = answer;
    this.answeredAt = answeredAt;
  }

  /** Whether the key was used to ask for the same. */
  public boolean asked(RequestKey key) {
    return bodyHash.equals(key.bodyHash());
  }

  public String answer() {
    return answer;
  }
}
