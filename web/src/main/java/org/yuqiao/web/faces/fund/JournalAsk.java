package org.yuqiao.web.faces.fund;

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
import java.util.stream.Collectors;
import org.yuqiao.fund.boundary.JournalFilter;

/**
 * What the journal was asked for, as its address spells it: the page and the export read the same
 * words. What cannot be read is left out and named.
 */
final class JournalAsk {

  private static final int LONGEST = 100;

  private final Map<String, String> given = new LinkedHashMap<>();
  private final List<String> unread = new ArrayList<>();

  JournalAsk(HttpServletRequest request, Set<String> accounts) {
    for (String name : List.of("account", "detail", "subject", "reference", "side")) {
      take(name, request.getParameter(name));
    }
    takeDay("from", request.getParameter("from"));
    takeDay("to", request.getParameter("to"));
    takeDay("dueOn", request.getParameter("dueOn"));
    keepOnly("account", accounts);
    keepOnly("side", Set.of("debit", "credit"));
  }

  /** Looks at a span where nothing at all was asked for. */
  void orElse(LocalDate from, LocalDate to) {
    if (given.isEmpty() && unread.isEmpty()) {
      given.put("from", from.toString());
      given.put("to", to.toString());
    }
  }

  String get(String name) {
    return given.get(name);
  }

  List<String> unread() {
    return List.copyOf(unread);
  }

  JournalFilter filter() {
    return new JournalFilter(
        accounts(),
        get("detail"),
        get("subject"),
        day("dueOn"),
        get("reference"),
        day("from"),
        day("to"),
        get("side"));
  }

  /** The accounts asked for; more than one are taken together. */
  List<String> accounts() {
    return get("account") == null ? List.of() : List.of(get("account").split(","));
  }

  /** The same question as the query of an address. */
  String query() {
    return given.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
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

  private void keepOnly(String name, Set<String> known) {
    if (given.containsKey(name) && !known.containsAll(List.of(given.get(name).split(",")))) {
      given.remove(name);
      unread.add(name);
    }
  }
}
