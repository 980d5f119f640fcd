package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentStatus;

/** The payment instructions that a bank line may be the proof of. */
@Dependent
public class AwaitedPayments {

  /** Where an executed answer would move the instruction. */
  private static final List<PaymentStatus> OPEN_TO_PROOF =
      List.of(
          PaymentStatus.RELEASED,
          PaymentStatus.SENT,
          PaymentStatus.ACCEPTED,
          PaymentStatus.UNKNOWN,
          PaymentStatus.REJECTED);

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** Instructions of some special accounts that the bank may still have carried out. */
  public List<PaymentInstruction> of(List<String> fundAccounts) {
    return em.createQuery(
            "select p from PaymentInstruction p where p.fundAccount in :accounts"
                + " and p.status in :open order by p.number",
            PaymentInstruction.class)
        .setParameter("accounts", fundAccounts)
        .setParameter("open", OPEN_TO_PROOF)
        .getResultList();
  }
}
