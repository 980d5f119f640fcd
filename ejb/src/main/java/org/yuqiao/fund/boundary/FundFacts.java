package org.yuqiao.fund.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.json.JsonForm;

/** The fund's own facts as the record holds them. */
@Dependent
public class FundFacts {

  private static final Map<String, Class<? extends FundEvent>> TYPES =
      Arrays.stream(FundEvent.class.getPermittedSubclasses())
          .map(type -> type.<FundEvent>asSubclass(FundEvent.class))
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  @Inject AuditTrail trail;

  /** The fact of a record of the fund's chain. */
  public static FundEvent read(AuditRecord record) {
    return read(record.kind(), record.payload());
  }

  /** The fact of a kind by its text. */
  static FundEvent read(String kind, String payload) {
    var type = TYPES.get(kind);
    if (type == null) {
      throw new IllegalArgumentException("no fact of the fund of kind " + kind);
    }
    return JsonForm.read(payload, type);
  }

  /** A fact by its place in the fund's chain. */
  Optional<FundEvent> of(long seq) {
    return record(seq).map(FundFacts::read);
  }

  /** The record of a fact by its place in the fund's chain. */
  Optional<AuditRecord> record(long seq) {
    return trail.find(FundEvent.CHAIN, seq);
  }

  /** The facts of one kind, in order. */
  public <E extends FundEvent> Map<Long, E> ofKind(Class<E> kind) {
    return trail.ofKinds(FundEvent.CHAIN, Set.of(kind.getSimpleName())).stream()
        .collect(Collectors.toMap(AuditRecord::seq, record -> kind.cast(read(record))));
  }

  /** The latest records of the fund's chain, the last first. */
  List<AuditRecord> latest(int limit) {
    return trail.latest(FundEvent.CHAIN, limit);
  }
}
