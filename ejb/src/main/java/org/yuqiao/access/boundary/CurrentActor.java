package org.yuqiao.access.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.yuqiao.kernel.Actor;

/** Who acts in this call. */
@Stateless
@PermitAll
@DeclareRoles("system")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CurrentActor {

  @Resource private SessionContext context;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject private KnownUsers users;

  /**
   * The person signed in, or the clock where a bean runs as {@code system}.
   *
   * @throws EJBAccessException if nobody is signed in
   */
  public Actor get() {
    if (context.isCallerInRole("system")) {
      return Actor.CLOCK;
    }
    String name = context.getCallerPrincipal().getName();
    return transaction.getTransactionStatus() == Status.STATUS_ACTIVE
        ? inTransaction(name)
        : named(name);
  }

  /**
   * Asked once in a transaction, before its first statement: asking again could need a second
   * connection while the first is held, and a crowd that does so stands still.
   */
  private Actor inTransaction(String name) {
    if (transaction.getResource(CurrentActor.class) instanceof Actor known
        && known.username().equals(name)) {
      return known;
    }
    Actor actor = named(name);
    transaction.putResource(CurrentActor.class, actor);
    return actor;
  }

  private Actor named(String name) {
    return users
        .named(name)
        .filter(KnownUser::enabled)
        .map(KnownUser::actor)
        .orElseThrow(() -> new EJBAccessException("nobody is signed in"));
  }
}
