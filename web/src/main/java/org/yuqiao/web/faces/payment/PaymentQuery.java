package org.yuqiao.web.faces.payment;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuqiao.payment.boundary.PaymentFilter;

/**
 * Which instructions the address of the page asks for.
 *
 * @param text what is searched for, or null
 * @param state a state's code, or one of the stretches: {@code live}, {@code conflict}; or null
 * @param purpose a purpose's code, or null
 */
record PaymentQuery(String text, String state, String purpose) {

  private static final Set<String> LIVE =
      Set.of("PREPARED", "RELEASED", "SENT", "ACCEPTED", "UNKNOWN");

  PaymentQuery {
    text = blankToNull(text);
    state = blankToNull(state);
    purpose = blankToNull(purpose);
  }

  PaymentFilter filter() {
    boolean conflict = "conflict".equals(state);
    Set<String> statuses =
        "live".equals(state)
            ? LIVE
            : Stream.ofNullable(conflict ? null : state).collect(Collectors.toSet());
    return new PaymentFilter(text, statuses, purpose, null, conflict);
  }

  boolean narrowed() {
    return text != null || state != null || purpose != null;
  }

  private static String blankToNull(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }
}
