package org.yuqiao.closing.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.json.JsonForm;

/** The facts of the close as the record keeps them. */
@Dependent
class SealFacts {

  @Inject AuditTrail trail;

  /** A fact of the fund's chain, or empty where the record holds none such there. */
  <E extends FundEvent> Optional<E> find(long seq, Class<E> type) {
    return trail
        .find(FundEvent.CHAIN, seq)
        .filter(record -> record.kind().equals(type.getSimpleName()))
        .flatMap(record -> read(record.payload(), type));
  }

  private static <E> Optional<E> read(String payload, Class<E> type) {
    try {
      return Optional.of(JsonForm.read(payload, type));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
