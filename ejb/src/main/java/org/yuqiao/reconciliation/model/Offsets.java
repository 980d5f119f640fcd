package org.yuqiao.reconciliation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entries that cancel each other in the books and so are no business of the bank's (冲正抵销): an entry
 * and its reversal, on the same account, of the same amount, neither matched.
 */
public final class Offsets {

  private Offsets() {}

  /** The entries that are left when reversals and what they took back are put aside. */
  public static List<BookItem> without(Collection<BookItem> open) {
    Map<String, List<BookItem>> byEntry = new HashMap<>();
    open.forEach(i -> byEntry.computeIfAbsent(i.key().entry(), e -> new ArrayList<>()).add(i));
    Set<BookItem.Key> gone = new HashSet<>();
    for (BookItem reversal : open) {
      byEntry.getOrDefault(String.valueOf(reversal.reference()), List.of()).stream()
          .filter(item -> !gone.contains(item.key()) && cancels(item, reversal))
          .findFirst()
          .ifPresent(item -> gone.addAll(List.of(item.key(), reversal.key())));
    }
    return open.stream().filter(item -> !gone.contains(item.key())).toList();
  }

  /** Whether one of the entries that refer to an item takes it back. */
  public static boolean isCancelled(BookItem item, Collection<BookItem> referring) {
    return referring.stream().anyMatch(reversal -> cancels(item, reversal));
  }

  private static boolean cancels(BookItem item, BookItem reversal) {
    return item.fundAccount().equals(reversal.fundAccount())
        && item.inward() != reversal.inward()
        && item.amount().equals(reversal.amount());
  }
}
