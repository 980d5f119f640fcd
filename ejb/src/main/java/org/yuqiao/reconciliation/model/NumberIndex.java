package org.yuqiao.reconciliation.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds which of many things a bank line names, in one pass over the line however many things there
 * are. A number is found only whole: where it begins or ends with a Latin letter or digit, the text
 * beside it must not go on with one, nor with a connector and one.
 *
 * @param <T> what is named
 */
final class NumberIndex<T> {

  /** By so many last characters numbers are looked up; shorter numbers are not sought in texts. */
  private static final int TAIL = 4;

  private static final String CONNECTORS = "-_/.";

  private record Entry<T>(T thing, Evidence evidence, String number, String plain) {}

  /** What a line says of a thing: the strongest evidence with the number as the books have it. */
  record Named<T>(T thing, Evidence evidence, String number) {}

  private final Map<String, List<Entry<T>>> byReference = new HashMap<>();

  /** By tail, then by length, then by the whole number: numbers may share their tails. */
  private final Map<String, Map<Integer, Map<String, List<Entry<T>>>>> byTail = new HashMap<>();

  /** A thing with the bank's or document's number behind it, and its other names. */
  void add(T thing, String reference, List<BookItem.Name> names) {
    if (reference != null) {
      var plain = plain(reference);
      byReference
          .computeIfAbsent(plain, r -> new ArrayList<>())
          .add(new Entry<>(thing, Evidence.BANK_REFERENCE, reference, plain));
      seek(thing, new BookItem.Name(Evidence.DOCUMENT, reference));
    }
    names.forEach(name -> seek(thing, name));
  }

  private void seek(T thing, BookItem.Name name) {
    var plain = plain(name.number());
    if (plain.length() >= TAIL) {
      byTail
          .computeIfAbsent(plain.substring(plain.length() - TAIL), tail -> new HashMap<>())
          .computeIfAbsent(plain.length(), length -> new HashMap<>())
          .computeIfAbsent(plain, number -> new ArrayList<>())
          .add(new Entry<>(thing, name.evidence(), name.number(), plain));
    }
  }

  /** The things a line names, each by its strongest evidence. */
  List<Named<T>> namedBy(OpenLine line) {
    Map<T, Named<T>> found = new LinkedHashMap<>();
    Stream.of(line.reference(), line.instruction())
        .filter(Objects::nonNull)
        .flatMap(number -> byReference.getOrDefault(plain(number), List.of()).stream())
        .forEach(entry -> keep(entry, found));
    scan(text(line), found);
    return List.copyOf(found.values());
  }

  private void scan(String text, Map<T, Named<T>> found) {
    for (int end = TAIL; end <= text.length(); end++) {
      var byLength = byTail.getOrDefault(text.substring(end - TAIL, end), Map.of());
      for (var numbers : byLength.entrySet()) {
        int start = end - numbers.getKey();
        if (start >= 0 && isWhole(text, start, end)) {
          numbers
              .getValue()
              .getOrDefault(text.substring(start, end), List.of())
              .forEach(entry -> keep(entry, found));
        }
      }
    }
  }

  private void keep(Entry<T> entry, Map<T, Named<T>> found) {
    found.merge(
        entry.thing(),
        new Named<>(entry.thing(), entry.evidence(), entry.number()),
        (one, other) -> other.evidence().compareTo(one.evidence()) < 0 ? other : one);
  }

  private static boolean isWhole(String text, int start, int end) {
    return !(joins(text.charAt(start)) && goesOn(text, start - 1, -1))
        && !(joins(text.charAt(end - 1)) && goesOn(text, end, 1));
  }

  /** Whether the text goes on with a letter or digit from a place, perhaps over a connector. */
  private static boolean goesOn(String text, int place, int step) {
    if (place < 0 || place >= text.length()) {
      return false;
    }
    char next = text.charAt(place);
    if (joins(next)) {
      return true;
    }
    int beyond = place + step;
    return CONNECTORS.indexOf(next) >= 0
        && beyond >= 0
        && beyond < text.length()
        && joins(text.charAt(beyond));
  }

  private static boolean joins(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
  }

  private static String text(OpenLine line) {
    return Stream.<Function<OpenLine, String>>of(
            OpenLine::reference, OpenLine::instruction, OpenLine::text)
        .map(part -> part.apply(line))
        .filter(Objects::nonNull)
        .map(NumberIndex::plain)
        .collect(Collectors.joining("\n"));
  }

  /** Width and case do not tell numbers apart. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }
}
