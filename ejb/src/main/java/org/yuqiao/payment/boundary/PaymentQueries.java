package org.yuqiao.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Role;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.ledger.model.Payer;
import org.yuqiao.payment.model.AccountChannel;
import org.yuqiao.payment.model.OutboxMessage;
import org.yuqiao.payment.model.PaymentChannel;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentPurpose;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.payment.model.PaymentStep;
import org.yuqiao.payment.store.AccountChannels;
import org.yuqiao.payment.store.InstructionSearch;
import org.yuqiao.payment.store.Instructions;
import org.yuqiao.payment.store.Outbox;

/** Reads instructions, their lives and their messages. */
@Stateless
@RolesAllowed({
  "clerk",
  "reviewer",
  "approver",
  "treasurer",
  "releaser",
  "archivist",
  "auditor",
  "admin"
})
public class PaymentQueries {

  private static final int MOST_OF_SUBJECT = 100;

  /** No instruction's number. */
  private static final String NONE = "-";

  @Inject Instructions instructions;
  @Inject InstructionSearch search;
  @Inject Outbox outbox;
  @Inject AccountChannels channels;
  @Inject Ledger ledger;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  /** Found instructions, the newest first. */
  public List<PaymentRow> rows(PaymentFilter filter, int offset, int limit) {
    return search.newest(conditions(filter), offset, limit).stream().map(PaymentRow::of).toList();
  }

  public PaymentTotals totals(PaymentFilter filter) {
    var sums = search.sums(conditions(filter));
    return new PaymentTotals(sums.count(), Money.ofFen(sums.fen()));
  }

  public Optional<PaymentView> find(String number) {
    return instructions.find(number).map(this::view);
  }

  /** A case's instructions, the newest first. */
  public List<PaymentRow> ofCase(CaseNumber number) {
    return instructions.ofSubject(number.value(), MOST_OF_SUBJECT).stream()
        .map(PaymentRow::of)
        .toList();
  }

  /** The message to the bank as it is or was sent; empty before the release. */
  public Optional<byte[]> message(String number) {
    return outbox.find(number).map(m -> m.payload().getBytes(StandardCharsets.UTF_8));
  }

  /** How each special account's instructions reach its bank. */
  public List<ChannelView> channels() {
    return ledger.accounts().stream().map(this::channel).toList();
  }

  /** The special accounts that money may leave today, with what each can still pay. */
  public List<PayerView> payers() {
    return ledger.accounts().stream().filter(this::isOpen).map(this::payer).toList();
  }

  private boolean isOpen(AccountBalance account) {
    return ledger.payer(account.code()).filter(payer -> payer.openOn(today.date())).isPresent();
  }

  private PayerView payer(AccountBalance account) {
    var leaving = instructions.leaving(account.code(), NONE);
    return new PayerView(account.code(), account.name(), account.balance().minus(leaving));
  }

  /** The answer files that came last. */
  public List<AnswerFileView> lastFiles(int limit) {
    return channels.lastFiles(limit).stream()
        .map(
            f ->
                new AnswerFileView(
                    f.fileName(), f.taken(), f.told(), f.receivedBy(), f.receivedAt()))
        .toList();
  }

  public List<Label> statuses() {
    return Arrays.stream(PaymentStatus.values()).map(PaymentStatus::label).toList();
  }

  public List<Label> purposes() {
    return Arrays.stream(PaymentPurpose.values()).map(PaymentPurpose::label).toList();
  }

  private ChannelView channel(AccountBalance account) {
    var channel =
        channels.find(account.code()).map(AccountChannel::channel).orElse(PaymentChannel.FILE);
    return new ChannelView(account.code(), account.name(), channel.label());
  }

  private static InstructionSearch.Conditions conditions(PaymentFilter filter) {
    var statuses =
        filter.statuses() == null
            ? null
            : Arrays.stream(PaymentStatus.values())
                .filter(status -> filter.statuses().contains(status.name()))
                .toList();
    var purpose =
        Arrays.stream(PaymentPurpose.values())
            .filter(p -> p.name().equals(filter.purpose()))
            .findFirst()
            .orElse(null);
    return new InstructionSearch.Conditions()
        .and("p.status in :statuses", "statuses", statuses)
        .and("p.purpose = :purpose", "purpose", purpose)
        .and("p.fundAccount = :account", "account", filter.fundAccount())
        .matching(filter.text())
        .contradicted(filter.contradicted());
  }

  private PaymentView view(PaymentInstruction p) {
    return new PaymentView(
        PaymentRow.of(p),
        ledger.payer(p.fundAccount()).map(Payer::name).orElse(p.fundAccount()),
        p.occasion(),
        p.remittance(),
        p.reason(),
        instructions.stepsOf(p.number()).stream().map(PaymentQueries::step).toList(),
        outbox.find(p.number()).map(PaymentQueries::message).orElse(null),
        acts(p, currentActor.get()));
  }

  private static List<String> acts(PaymentInstruction p, Actor actor) {
    var acts = new ArrayList<String>();
    boolean preparer = p.preparedBy().equals(actor.username());
    boolean desk = actor.is(Role.TREASURER) || actor.is(Role.RELEASER);
    if (p.status() == PaymentStatus.PREPARED) {
      if (actor.is(Role.RELEASER) && !preparer) {
        acts.add("release");
      }
      if (desk) {
        acts.add("cancel");
      }
    }
    if (desk && (p.status().underWay() || p.status() == PaymentStatus.REJECTED)) {
      acts.add("answer");
    }
    if (desk && p.conflict() != null) {
      acts.add("settle");
    }
    return acts;
  }

  private static PaymentView.Step step(PaymentStep s) {
    return new PaymentView.Step(
        s.seq(),
        s.status().label(),
        ReadingLabels.of(s.reading()),
        s.actorName(),
        s.businessDate(),
        s.recordedAt(),
        s.executedOn(),
        s.reference(),
        s.reason());
  }

  private static PaymentView.Message message(OutboxMessage m) {
    return new PaymentView.Message(
        m.channel().label(),
        m.createdAt(),
        m.sentAt(),
        m.withheldAt(),
        m.attempts(),
        m.nextAttemptAt(),
        m.lastError());
  }
}
