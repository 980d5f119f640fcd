package org.yuqiao.payment.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.store.Exchange;
import org.yuqiao.persistence.boundary.Installation;

/** Brings in the answer files that front machines have laid down, outside of any transaction. */
@Dependent
class Incoming {

  private static final Logger LOG = Logger.getLogger(Incoming.class.getName());

  @Inject Exchange exchange;
  @Inject TakeAnswers takeAnswers;
  @Inject Installation installation;

  /** Takes every waiting file; one that cannot be taken does not hold up the others. */
  void bring() {
    exchange.waiting(installation.dataDirectory()).forEach(this::take);
  }

  private void take(Exchange.Waiting file) {
    try {
      byte[] content = exchange.content(file, TakeAnswers.MOST_BYTES);
      String fault =
          takeAnswers.fromBank(file.account(), content).fold(taken -> null, Incoming::told);
      exchange.layAside(file, fault);
      takeAnswers.note(file.account() + "/" + file.name(), fault);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "answer file " + file.name() + " waits for a later turn");
    }
  }

  private static String told(List<Refusal> refusals) {
    return refusals.stream().map(TakeAnswers::told).collect(Collectors.joining("\n"));
  }
}
