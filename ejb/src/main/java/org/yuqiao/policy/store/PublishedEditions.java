package org.yuqiao.policy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuqiao.policy.model.PublishedEdition;

/** The editions in the database. */
@ApplicationScoped
public class PublishedEditions {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager entities;

  /** All editions, the earliest first. */
  public List<PublishedEdition> all() {
    return entities
        .createQuery(
            "select e from PublishedEdition e order by e.effectiveFrom", PublishedEdition.class)
        .getResultList();
  }

  public Optional<PublishedEdition> effectiveFrom(LocalDate day) {
    return Optional.ofNullable(entities.find(PublishedEdition.class, day.toString()));
  }

  public void add(PublishedEdition edition) {
    entities.persist(edition);
  }
}
