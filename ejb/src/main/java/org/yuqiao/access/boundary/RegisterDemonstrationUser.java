package org.yuqiao.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.persistence.boundary.Installation;

/** The demonstration's users, whose passwords stand in the README; refused anywhere else. */
@Stateless
@RolesAllowed("system")
public class RegisterDemonstrationUser {

  @Inject private Installation installation;
  @Inject private UserAdmission admission;

  public Outcome<UserView> register(NewUser asked) {
    if (!installation.isDemonstration()) {
      throw new IllegalStateException("demonstration users belong in a demonstration only");
    }
    return admission.admitForDemonstration(asked);
  }
}
