package org.yuqiao.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.boundary.AnswerOnce;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.model.AnswerFile;
import org.yuqiao.payment.store.AccountChannels;
import org.yuqiao.payment.store.Pain002;
import org.yuqiao.policy.model.Clause;

/**
 * Takes a bank's answers (银行回执, pain.002): all that a file says, or nothing of it. The same answer
 * twice changes nothing.
 */
@Stateless
@RolesAllowed({"treasurer", "releaser"})
public class TakeAnswers {

  /** A report on thousands of instructions is smaller. */
  public static final int MOST_BYTES = 5 << 20;

  @Inject AnswerOnce answers;
  @Inject Answering answering;
  @Inject AccountChannels channels;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  /** What a person brings. */
  public Outcome<AnswerReceipt> upload(String fileName, byte[] content, Change change) {
    var outcome = answers.once(change.key(), AnswerReceipt.class, () -> take(content, null));
    note(
        fileName == null || fileName.isBlank() ? "pain.002" : fileName.strip(),
        outcome.fold(taken -> null, why -> told(why)));
    return outcome;
  }

  /** What the front machine of a special account's bank has brought, in its own transaction. */
  @RolesAllowed("system")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Outcome<AnswerReceipt> fromBank(String fundAccount, byte[] content) {
    return take(content, fundAccount);
  }

  /** Keeps what became of a file; without a fault it was taken. */
  @RolesAllowed({"treasurer", "releaser", "system"})
  public void note(String fileName, String fault) {
    var fate = new AnswerFile.Fate(fault == null, fault == null ? "-" : fault);
    channels.add(new AnswerFile(fileName, fate, currentActor.get().username(), today.now()));
  }

  private Outcome<AnswerReceipt> take(byte[] content, String fundAccount) {
    if (content.length > MOST_BYTES) {
      return Outcome.refused(List.of(tooLarge()));
    }
    var report = Pain002.read(content);
    return report.faults().isEmpty()
        ? answering
            .take(report.answers(), fundAccount)
            .fold(
                taken -> Outcome.done(new AnswerReceipt(report.messageId(), taken)),
                Outcome::refused)
        : Outcome.refused(report.faults());
  }

  /** A reason in one line, with its place. */
  static String told(Refusal refusal) {
    return refusal.field() == null ? refusal.zh() : refusal.field() + "：" + refusal.zh();
  }

  private static String told(List<Refusal> refusals) {
    return refusals.stream().map(TakeAnswers::told).collect(Collectors.joining("\n"));
  }

  private static Refusal tooLarge() {
    return new Refusal(
        "answer-too-large",
        Clause.DATA.id(),
        null,
        "回执文件超过5MB。",
        "An answer file has at most 5 MB.");
  }
}
