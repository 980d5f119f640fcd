package org.yuqiao.reconciliation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.reconciliation.model.BookItem.Name;
import org.yuqiao.reconciliation.model.Evidence;
import org.yuqiao.reconciliation.model.NamedCases.CaseNames;

/** The cases that money is still expected for. */
@Dependent
public class AwaitedCases {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** The numbers of every case whose money is out or whose fee is open. */
  public List<CaseNames> names() {
    return em.createQuery(
            "select c.number, c.oldLoan.contractNumber, c.newContract, c.agreementNumber"
                + " from BridgeCase c where c.drawn is not null and c.closedOn is null",
            Object[].class)
        .getResultStream()
        .map(AwaitedCases::names)
        .toList();
  }

  /** One of them, to be read. */
  public Optional<BridgeCase> find(String caseNumber) {
    return Optional.ofNullable(em.find(BridgeCase.class, caseNumber));
  }

  private static CaseNames names(Object[] row) {
    var names = new ArrayList<Name>();
    names.add(new Name(Evidence.CASE_NUMBER, (String) row[0]));
    names.add(new Name(Evidence.OLD_CONTRACT, (String) row[1]));
    if (row[2] != null) {
      names.add(new Name(Evidence.NEW_CONTRACT, (String) row[2]));
    }
    if (row[3] != null) {
      names.add(new Name(Evidence.AGREEMENT, (String) row[3]));
    }
    return new CaseNames((String) row[0], names);
  }
}
