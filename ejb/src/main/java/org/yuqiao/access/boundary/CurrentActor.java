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
import org.yuqiao.kernel.Actor;

/** Who acts in this call. */
@Stateless
@PermitAll
@DeclareRoles("system")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CurrentActor {

  @Resource private SessionContext context;
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
    return users
        .named(context.getCallerPrincipal().getName())
        .filter(KnownUser::enabled)
        .map(KnownUser::actor)
        .orElseThrow(() -> new EJBAccessException("nobody is signed in"));
  }
}
