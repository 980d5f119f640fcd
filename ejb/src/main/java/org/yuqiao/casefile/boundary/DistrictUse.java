package org.yuqiao.casefile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Engagement;

/** What the borrowers of each district hold: principal out and money promised. */
@Dependent
public class DistrictUse {

  @Inject CaseFiles cases;
  @Inject Ledger ledger;

  /** By district, at the end of a day, as the books had it. */
  public Map<String, Money> asOf(LocalDate day) {
    var held = ledger.engagements(day);
    var districts = cases.districtsOf(held.stream().map(Engagement::subject).toList());
    var use = new HashMap<String, Money>();
    for (Engagement one : held) {
      String district = districts.get(one.subject());
      if (district != null) {
        use.merge(district, one.total(), Money::plus);
      }
    }
    return use;
  }

  /** Of one district now, as its cases stand. */
  public Money now(String district) {
    return Money.ofFen(cases.heldIn(district));
  }
}
