package org.yuqiao.policy.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Which edition counts on a day. */
public final class PolicyEditions {

  private static final Comparator<PolicyEdition> BY_DATE =
      Comparator.comparing(PolicyEdition::effectiveFrom);

  private PolicyEditions() {}

  /** The latest edition begun by the day; before the first begins, the first. */
  public static PolicyEdition inForceOn(List<PolicyEdition> editions, LocalDate day) {
    return editions.stream()
        .filter(edition -> !edition.effectiveFrom().isAfter(day))
        .max(BY_DATE)
        .or(() -> editions.stream().min(BY_DATE))
        .orElseThrow(() -> new IllegalStateException("no policy edition is loaded"));
  }
}
