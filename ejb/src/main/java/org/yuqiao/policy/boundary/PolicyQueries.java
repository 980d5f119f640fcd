package org.yuqiao.policy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.policy.model.PolicyEdition;
import org.yuqiao.policy.model.PolicyEditions;
import org.yuqiao.policy.model.PublishedEdition;

/** What the fund may do on a day. */
@ApplicationScoped
public class PolicyQueries {

  @Inject private LoadedEditions loaded;

  /** The edition that counts on a day, for the contexts that judge by it. */
  public PolicyEdition inForceOn(LocalDate day) {
    return PolicyEditions.inForceOn(loaded.editions(), day);
  }

  /** Every edition, the latest first, as the policy page shows it. */
  public List<PolicyEditionView> editions() {
    return loaded.all().stream()
        .sorted(Comparator.comparing(PublishedEdition::effectiveFrom).reversed())
        .map(PolicyEditionView::of)
        .toList();
  }

  /** The edition in force on a day, as the policy page shows it. */
  public PolicyEditionView editionOn(LocalDate day) {
    var inForce = inForceOn(day).id();
    return editions().stream().filter(view -> view.id().equals(inForce)).findFirst().orElseThrow();
  }

  /** Every clause that rules and refusals cite. */
  public List<ClauseView> clauses() {
    return Arrays.stream(Clause.values())
        .map(clause -> new ClauseView(clause.id(), clause.zh(), clause.en()))
        .toList();
  }

  /** A clause's id and title. */
  public record ClauseView(String id, String zh, String en) {}
}
