package org.yuqiao.architecture.planted.policy.model;

import jakarta.persistence.EntityManager;

/** A rule that asks the database. */
public final class AsksTheStore {

  private AsksTheStore() {}

  static boolean holds(EntityManager em) {
    return em.isOpen();
  }
}
