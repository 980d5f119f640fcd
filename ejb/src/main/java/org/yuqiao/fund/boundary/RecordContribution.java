package org.yuqiao.fund.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.fund.model.FundEvent;
import org.yuqiao.fund.model.FundEvent.ContributionReceived;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.party.boundary.ContributorQueries;
import org.yuqiao.party.model.Contributor;
import org.yuqiao.policy.model.Clause;

/** Records what a contributor paid into a special account (出资到账). */
@Stateless
@RolesAllowed("treasurer")
public class RecordContribution {

  /**
   * What is entered.
   *
   * @param contributor who paid: a contributor's name or code, or a body of it such as 市财政局
   * @param contributorCode the contributor's code, or null where the name says it
   * @param fundAccount the special account, or null for the city's
   * @param bankReference the bank's number of the receipt, or null
   */
  public record Form(
      Money amount,
      LocalDate receivedOn,
      String contributor,
      String documentNumber,
      String contributorCode,
      String fundAccount,
      String bankReference) {

    /** Into the city's account, by a contributor that its name tells. */
    public Form(Money amount, LocalDate receivedOn, String contributor, String documentNumber) {
      this(amount, receivedOn, contributor, documentNumber, null, null, null);
    }
  }

  @Inject FundDesk desk;
  @Inject ContributorQueries contributors;

  public Outcome<CaseReceipt> record(Form form, Change change) {
    return desk.once(change, entries(form), () -> event(form));
  }

  private Entries entries(Form form) {
    return Entries.check()
        .amount("amount", form.amount())
        .day("receivedOn", form.receivedOn(), null, desk.today())
        .text("contributor", form.contributor())
        .text("documentNumber", form.documentNumber())
        .optionalText("bankReference", form.bankReference());
  }

  private Outcome<FundEvent> event(Form form) {
    return meant(form)
        .map(contributor -> Outcome.<FundEvent>done(event(form, contributor)))
        .orElseGet(() -> Outcome.refused(List.of(unknown())));
  }

  private Optional<Contributor> meant(Form form) {
    return FundEntries.isGiven(form.contributorCode())
        ? contributors.ofCode(form.contributorCode().strip())
        : contributors.meant(form.contributor());
  }

  private static ContributionReceived event(Form form, Contributor contributor) {
    return new ContributionReceived(
        form.amount(),
        form.receivedOn(),
        form.contributor().strip(),
        form.documentNumber().strip(),
        contributor.code(),
        FundEntries.orNull(form.fundAccount()),
        null,
        FundEntries.orNull(form.bankReference()));
  }

  private Refusal unknown() {
    var known =
        contributors.all().stream()
            .map(one -> one.code() + " " + one.name())
            .collect(Collectors.joining("、"));
    return new Refusal(
        "contributor-unknown",
        Clause.CONTRIBUTORS.id(),
        "contributor",
        "没有此出资方。已登记的出资方：%s。".formatted(known),
        "There is no such contributor. Known are: %s.".formatted(known));
  }
}
