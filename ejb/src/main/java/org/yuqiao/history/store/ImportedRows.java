package org.yuqiao.history.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.history.model.ImportedRow;

/** The rows that were taken, and the cases beside which a row must stand. */
@Dependent
public class ImportedRows {

  /** Oracle takes at most 1,000 values in a list. */
  private static final int LIST = 500;

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** Those of the fingerprints that were taken before. */
  public Set<String> known(List<String> fingerprints) {
    var known = new HashSet<String>();
    for (int from = 0; from < fingerprints.size(); from += LIST) {
      known.addAll(
          em.createQuery(
                  "select r.fingerprint from ImportedRow r where r.fingerprint in :some",
                  String.class)
              .setParameter("some", part(fingerprints, from))
              .getResultList());
    }
    return known;
  }

  /**
   * The numbers of cases that bridge or bridged an old loan, by {@link
   * org.yuqiao.casefile.model.OldLoan#key()}.
   */
  public Map<String, String> casesByLoan(List<String> contracts) {
    var numbers = new HashMap<String, String>();
    for (int from = 0; from < contracts.size(); from += LIST) {
      em.createQuery(
              "select c from BridgeCase c where c.oldLoan.contractNumber in :some"
                  + " and (c.drawn is not null or c.openLoanKey is not null)",
              BridgeCase.class)
          .setParameter("some", part(contracts, from))
          .getResultStream()
          .forEach(file -> numbers.put(file.oldLoan().key(), file.number().value()));
      em.clear();
    }
    return numbers;
  }

  public void add(ImportedRow row) {
    em.persist(row);
  }

  /** Writes what was recorded so far and lets go of it, so that memory stays small. */
  public void write() {
    em.flush();
    em.clear();
  }

  private static <T> List<T> part(List<T> all, int from) {
    return all.subList(from, Math.min(from + LIST, all.size()));
  }
}
