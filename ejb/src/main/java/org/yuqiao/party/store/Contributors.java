package org.yuqiao.party.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yuqiao.party.model.Contributor;

/** The contributors in the database. */
@Dependent
public class Contributors {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** All contributors by code: the city, the districts, the areas of our own codes. */
  public List<Contributor> all() {
    return em.createQuery("select c from Contributor c order by c.code", Contributor.class)
        .getResultList();
  }
}
