package org.yuqiao.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The chain of what concerns no case: the fund's capital, users, banks, accounts, policy. */
@Entity
@Table(name = "audit_chain")
public class Chain {

  @Id
  @Column(name = "chain_name")
  private String name;

  @Embedded private ChainHead head;

  protected Chain() {}

  public Chain(String name) {
    this.name = name;
    this.head = new ChainHead(name);
  }

  public ChainHead head() {
    return head;
  }
}
