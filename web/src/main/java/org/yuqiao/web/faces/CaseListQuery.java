package org.yuqiao.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yuqiao.casefile.boundary.CaseFilter;

/**
 * What a list of cases was asked for, as its address spells it: the page and the export read the
 * same words. What cannot be read is left out and named, so that a mistyped link shows more cases
 * and never an error.
 */
final class CaseListQuery {

  /** Money is with the borrower and not yet overdue. */
  static final Set<String> OUT = Set.of("DISBURSED", "OLD_LOAN_SETTLED", "RENEWED");

  /** Calendar days that count as soon in the overview. */
  static final int SOON_DAYS = 7;

  private static final Map<String, Set<String>> VIEWS = views();
  private static final int LONGEST = 100;

  private final Map<String, String> given = new TreeMap<>();
  private final List<String> unread = new ArrayList<>();
  private final Set<String> knownStatuses;

  CaseListQuery(HttpServletRequest request, Set<String> knownStatuses, Set<String> knownKinds) {
    this.knownStatuses = knownStatuses;
    for (String name : List.of("q", "state", "bank", "kind", "district", "cross")) {
      take(name, request.getParameter(name));
    }
    for (String name :
        List.of("appliedFrom", "appliedTo", "drawnFrom", "drawnTo", "dueFrom", "dueTo")) {
      takeDay(name, request.getParameter(name));
    }
    keepOnly("state", VIEWS.keySet(), knownStatuses);
    keepOnly("kind", knownKinds, Set.of());
    keepOnly("cross", Set.of("true", "false"), Set.of());
  }

  /** The value given for a name, or null. */
  String get(String name) {
    return given.get(name);
  }

  /** Names whose values could not be read. */
  List<String> unread() {
    return List.copyOf(unread);
  }

  boolean isEmpty() {
    return given.isEmpty();
  }

  CaseFilter filter() {
    return new CaseFilter(
        get("q"),
        statuses(),
        get("bank"),
        get("district"),
        get("kind"),
        get("cross") == null ? null : Boolean.valueOf(get("cross")),
        day("appliedFrom"),
        day("appliedTo"),
        day("drawnFrom"),
        day("drawnTo"),
        day("dueFrom"),
        day("dueTo"));
  }

  /** The same question as the query of an address. */
  String query() {
    return given.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private Set<String> statuses() {
    String state = get("state");
    if (state == null) {
      return Set.of();
    }
    return knownStatuses.contains(state) ? Set.of(state) : VIEWS.get(state);
  }

  private LocalDate day(String name) {
    return get(name) == null ? null : LocalDate.parse(get(name));
  }

  private void take(String name, String value) {
    if (value != null && !value.isBlank()) {
      given.put(name, value.strip().substring(0, Math.min(LONGEST, value.strip().length())));
    }
  }

  private void takeDay(String name, String value) {
    if (value != null && !value.isBlank()) {
      try {
        given.put(name, LocalDate.parse(value.strip()).toString());
      } catch (DateTimeException e) {
        unread.add(name);
      }
    }
  }

  private void keepOnly(String name, Set<String> some, Set<String> more) {
    String value = given.get(name);
    if (value != null && !some.contains(value) && !more.contains(value)) {
      given.remove(name);
      unread.add(name);
    }
  }

  private static Map<String, Set<String>> views() {
    var views = new LinkedHashMap<String, Set<String>>();
    views.put(
        "open",
        Set.of(
            "SUBMITTED",
            "RETURNED",
            "ACCEPTED",
            "BANK_CONFIRMED",
            "REVIEWED",
            "FIRST_APPROVED",
            "APPROVED",
            "CONTRACTED",
            "OWN_MONEY_READY",
            "PAYMENT_PREPARED",
            "PAYMENT_RELEASED"));
    views.put("out", OUT);
    views.put("overdue", Set.of("OVERDUE", "COMPENSATED", "IN_RECOVERY"));
    views.put("back", Set.of("REPAID", "FEE_SETTLED"));
    views.put("done", Set.of("CLOSED", "WRITTEN_OFF"));
    views.put("ended", Set.of("BANK_DECLINED", "REJECTED", "WITHDRAWN", "LAPSED"));
    return views;
  }

  /** The stretches of the procedure by which a list may be narrowed, in order. */
  static List<String> stretches() {
    return List.copyOf(VIEWS.keySet());
  }
}
