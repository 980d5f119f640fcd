package org.yuqiao.reconciliation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.model.LineFingerprints.Known;

/**
 * The lines an account has for some days already, so that none is kept twice: a line is known by
 * its fingerprint, or by the bank's number with day, direction and amount, whatever the other
 * columns of the two files say or leave out.
 */
public final class KeptLines {

  /** What of a kept line tells it from others. */
  public record Kept(
      String fingerprint, LocalDate bookedOn, boolean inward, Money amount, String reference) {}

  private record Numbered(LocalDate bookedOn, boolean inward, Money amount, String reference) {}

  private final Set<String> fingerprints = new HashSet<>();
  private final Map<Numbered, Integer> numbered = new HashMap<>();

  public KeptLines(Collection<Kept> kept) {
    for (Kept line : kept) {
      fingerprints.add(line.fingerprint());
      numbered.merge(numbered(line), 1, Integer::sum);
    }
  }

  /** Those of a file's lines that are new. */
  public List<Known> fresh(List<Known> lines) {
    var left = new HashMap<>(numbered);
    var strange = new ArrayList<Known>();
    for (Known line : lines) {
      if (fingerprints.contains(line.fingerprint())) {
        takes(left, line);
      } else {
        strange.add(line);
      }
    }
    return strange.stream().filter(line -> !takes(left, line)).toList();
  }

  /** Whether a kept line of the same number is left for it, which it then takes. */
  private static boolean takes(Map<Numbered, Integer> left, Known line) {
    var key = numbered(line.line());
    int found = left.getOrDefault(key, 0);
    if (key.reference().isEmpty() || found == 0) {
      return false;
    }
    left.put(key, found - 1);
    return true;
  }

  private static Numbered numbered(Kept line) {
    return new Numbered(
        line.bookedOn(), line.inward(), line.amount(), LineFingerprints.plain(line.reference()));
  }

  private static Numbered numbered(ReadLine line) {
    return new Numbered(
        line.bookedOn(), line.inward(), line.amount(), LineFingerprints.plain(line.reference()));
  }
}
