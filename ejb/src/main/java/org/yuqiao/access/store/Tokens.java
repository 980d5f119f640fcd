package org.yuqiao.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.yuqiao.access.model.AccessToken;

/** The access tokens that have not expired. */
@ApplicationScoped
public class Tokens {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager entities;

  public Optional<AccessToken> withHash(String tokenHash) {
    return Optional.ofNullable(entities.find(AccessToken.class, tokenHash));
  }

  public void add(AccessToken token) {
    entities.persist(token);
  }

  /** Drops what can be used no more. */
  public void removeExpired(Instant now) {
    entities
        .createQuery("delete from AccessToken t where t.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
