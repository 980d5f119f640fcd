package org.yuqiao.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.casefile.boundary.Entries;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.payment.model.AccountChannel;
import org.yuqiao.payment.model.PaymentChannel;
import org.yuqiao.payment.store.AccountChannels;

/**
 * Chooses how a special account's instructions reach its bank (发送渠道): by the exchange directory or
 * by a person. What was released before leaves as it was released.
 */
@Stateless
@RolesAllowed("admin")
public class ChooseChannel {

  /** The channel: FILE or MANUAL. */
  public record Form(String channel) {}

  @Inject AnswerOnce answers;
  @Inject AccountChannels channels;
  @Inject Ledger ledger;
  @Inject CurrentActor currentActor;
  @Inject Today today;
  @Inject Event<ChannelChanged> changes;

  public Outcome<ChannelView> choose(String fundAccount, Form form, Change change) {
    return answers.once(change.key(), ChannelView.class, () -> decide(fundAccount, form));
  }

  private Outcome<ChannelView> decide(String fundAccount, Form form) {
    List<Refusal> refusals =
        new ArrayList<>(
            Entries.check().oneOf("channel", form.channel(), PaymentChannel.class).refusals());
    if (ledger.payer(fundAccount).isEmpty()) {
      refusals.add(PaymentRefusals.noAccount(fundAccount));
    }
    return refusals.isEmpty()
        ? Outcome.done(chosen(fundAccount, PaymentChannel.valueOf(form.channel())))
        : Outcome.refused(refusals);
  }

  private ChannelView chosen(String fundAccount, PaymentChannel channel) {
    var by = currentActor.get().username();
    var found = channels.find(fundAccount);
    var before = found.map(AccountChannel::channel).orElse(PaymentChannel.FILE);
    var row =
        found.orElseGet(
            () -> {
              var fresh = new AccountChannel(fundAccount);
              fresh.choose(channel, by, today.now());
              channels.add(fresh);
              return fresh;
            });
    row.choose(channel, by, today.now());
    if (before != channel) {
      changes.fire(new ChannelChanged(fundAccount, before.name(), channel.name(), by));
    }
    return new ChannelView(
        fundAccount, ledger.payer(fundAccount).orElseThrow().name(), channel.label());
  }
}
