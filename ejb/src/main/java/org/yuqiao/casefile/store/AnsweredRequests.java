package org.yuqiao.casefile.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.yuqiao.casefile.model.AnsweredRequest;
import org.yuqiao.kernel.RequestKey;

/** The changes already answered, by client and key. */
@Dependent
public class AnsweredRequests {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public Optional<AnsweredRequest> find(String client, RequestKey key) {
    return Optional.ofNullable(
        em.find(AnsweredRequest.class, new AnsweredRequest.Key(client, key.value())));
  }

  public void add(AnsweredRequest request) {
    em.persist(request);
  }
}
