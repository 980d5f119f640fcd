package org.yuqiao.register.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.yuqiao.access.boundary.KnownUser;
import org.yuqiao.access.boundary.KnownUsers;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.access.boundary.UserChanged;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.FactText;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.calendar.boundary.CalendarChanged;
import org.yuqiao.fund.boundary.SpecialAccountChanged;
import org.yuqiao.json.JsonForm;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.party.boundary.AccountChanged;
import org.yuqiao.party.boundary.BankChanged;
import org.yuqiao.payment.boundary.ChannelChanged;
import org.yuqiao.payment.boundary.PaymentMoved;
import org.yuqiao.policy.boundary.EditionPublished;
import org.yuqiao.reconciliation.boundary.MappingChosen;
import org.yuqiao.reconciliation.boundary.StatementImported;

/** Writes every change of a register to its chain, or the change does not happen. */
@ApplicationScoped
public class RecordChanges {

  /** The chain of the registers. */
  public static final String CHAIN = "REGISTER";

  private static final int AFTER_ALL = 3000;

  @Inject private AuditTrail trail;
  @Inject private KnownUsers users;
  @Inject private Today today;

  void user(@Observes UserChanged change) {
    record(change, RegisterWording.of(change), change.by());
  }

  void edition(@Observes EditionPublished change) {
    record(change, RegisterWording.of(change), change.by());
  }

  void calendar(@Observes CalendarChanged change) {
    record(change, RegisterWording.of(change), change.by());
  }

  void bank(@Observes BankChanged change) {
    record(change, RegisterWording.of(change), change.by());
  }

  void account(@Observes AccountChanged change) {
    record(change, RegisterWording.of(change), change.by());
  }

  void channel(@Observes ChannelChanged change) {
    record(change, RegisterWording.of(change), change.by());
  }

  /**
   * What becomes of what the fund itself pays; a case's payment stands on the case's own chain.
   * Told after those who book, so that the books are locked before this chain; that it was
   * prepared, the fund's own chain says.
   */
  void payment(@Observes @Priority(AFTER_ALL) PaymentMoved change) {
    boolean ofTheFund = !CaseNumber.isWellFormed(change.subject());
    if (ofTheFund && change.from() != null) {
      record(change, RegisterWording.of(change), change.stamp().actor().username());
    }
  }

  void specialAccount(@Observes SpecialAccountChanged change) {
    record(change, RegisterWording.of(change), change.by());
  }

  void statement(@Observes StatementImported change) {
    record(change, RegisterWording.of(change), change.by());
  }

  void mapping(@Observes MappingChosen change) {
    record(change, RegisterWording.of(change), change.by());
  }

  private void record(Object change, String wording, String by) {
    var fact = new FactText(change.getClass().getSimpleName(), JsonForm.write(change), wording);
    var stamp = new Stamp(actor(by), today.date(), today.now());
    trail.append(trail.headForUpdate(CHAIN), fact, stamp, List.of());
  }

  private Actor actor(String username) {
    return Actor.CLOCK.username().equals(username)
        ? Actor.CLOCK
        : users
            .named(username)
            .map(KnownUser::actor)
            .orElseGet(() -> new Actor(username, username, Set.of(), null));
  }
}
