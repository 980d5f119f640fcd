package org.yuqiao.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The end of a subject's chain, kept on the subject's own row, which is locked while the chain
 * grows: a chain cut short no longer reaches its head.
 */
@Embeddable
public class ChainHead {

  /** What the first record of a chain names as its predecessor. */
  public static final String START = "0".repeat(64);

  @Column(name = "chain_subject", nullable = false, updatable = false)
  private String subject;

  @Column(name = "chain_count", nullable = false)
  private long count;

  @Column(name = "chain_hash", nullable = false)
  private String hash = START;

  protected ChainHead() {}

  public ChainHead(String subject) {
    this.subject = subject;
  }

  void moveTo(long newCount, String newHash) {
    count = newCount;
    hash = newHash;
  }

  public String subject() {
    return subject;
  }

  /** How many records the chain has. */
  public long count() {
    return count;
  }

  /** The hash of the last record. */
  public String hash() {
    return hash;
  }
}
