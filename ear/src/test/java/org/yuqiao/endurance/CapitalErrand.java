package org.yuqiao.endurance;

import java.util.Map;
import java.util.Optional;
import org.yuqiao.scenarios.ApiClient.Answer;
import org.yuqiao.scenarios.CaseWalk;

/** A contributor who pays a yuan again and again, each time with a document of its own. */
final class CapitalErrand extends Errand {

  private final Books books;
  private final String series = "渝财拨-" + Long.toString(System.nanoTime(), 36) + "-";

  CapitalErrand(Books books) {
    this.books = books;
  }

  @Override
  Optional<Request> next() {
    return Optional.of(
        Request.of(
            "treasurer",
            "api/v1/fund/contributions",
            Map.of(
                "amount",
                "1.00",
                "receivedOn",
                CaseWalk.TODAY,
                "contributor",
                "市级",
                "documentNumber",
                series + (answered() + 1))));
  }

  @Override
  void take(Answer answer) {
    // what was answered is counted
  }

  @Override
  String look() {
    long more = recorded() - answered();
    return more == 0 || more == 1 && open() != null ? null : wrong();
  }

  @Override
  boolean hadEffect() {
    return recorded() > answered();
  }

  @Override
  String lookAgain() {
    return recorded() == answered() ? null : wrong();
  }

  private long recorded() {
    return books
        .texts("select fact_kind from audit_record where payload like ?", "%" + series + "%")
        .size();
  }

  private String wrong() {
    return "%s: %d recorded, %d answered".formatted(series, recorded(), answered());
  }
}
