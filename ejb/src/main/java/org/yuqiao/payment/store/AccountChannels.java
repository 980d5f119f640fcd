package org.yuqiao.payment.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yuqiao.payment.model.AccountChannel;
import org.yuqiao.payment.model.AnswerFile;

/** The channels that were chosen, and the files that came in by them. */
@Dependent
public class AccountChannels {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public Optional<AccountChannel> find(String fundAccount) {
    return Optional.ofNullable(em.find(AccountChannel.class, fundAccount));
  }

  public List<AccountChannel> all() {
    return em.createQuery(
            "select c from AccountChannel c order by c.fundAccount", AccountChannel.class)
        .getResultList();
  }

  public void add(AccountChannel channel) {
    em.persist(channel);
  }

  public void add(AnswerFile file) {
    em.persist(file);
  }

  /** The files that came last. */
  public List<AnswerFile> lastFiles(int limit) {
    return em.createQuery("select f from AnswerFile f order by f.id desc", AnswerFile.class)
        .setMaxResults(limit)
        .getResultList();
  }
}
