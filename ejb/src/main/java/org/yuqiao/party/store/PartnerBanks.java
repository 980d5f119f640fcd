package org.yuqiao.party.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yuqiao.party.model.PartnerBank;

/** The partner banks in the database. */
@ApplicationScoped
public class PartnerBanks {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager entities;

  /** All banks, by name. */
  public List<PartnerBank> all() {
    return entities
        .createQuery("select b from PartnerBank b order by b.name", PartnerBank.class)
        .getResultList();
  }

  public Optional<PartnerBank> byCode(String code) {
    return Optional.ofNullable(code).map(known -> entities.find(PartnerBank.class, known));
  }

  public Optional<PartnerBank> byName(String name) {
    return entities
        .createQuery("select b from PartnerBank b where b.name = :name", PartnerBank.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  public void add(PartnerBank bank) {
    entities.persist(bank);
  }
}
