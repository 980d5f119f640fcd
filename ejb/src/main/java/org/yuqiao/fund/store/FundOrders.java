package org.yuqiao.fund.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yuqiao.fund.model.FundOrder;

/** The fund's own payments that were asked for. */
@Dependent
public class FundOrders {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(FundOrder order) {
    em.persist(order);
  }

  /** The orders of a kind whose money is still held. */
  public List<FundOrder> held(String kind) {
    return em.createQuery(
            "select o from FundOrder o where o.kind = :kind and o.held = true"
                + " order by o.paymentNumber",
            FundOrder.class)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** The order behind a payment instruction, if the instruction is the fund's own. */
  public Optional<FundOrder> of(String paymentNumber) {
    return Optional.ofNullable(em.find(FundOrder.class, paymentNumber));
  }
}
