package org.yuqiao.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yuqiao.kernel.Outcome;

/** The administrator lets somebody in. */
@Stateless
@RolesAllowed("admin")
public class RegisterUser {

  @Inject private UserAdmission admission;
  @Inject private CurrentActor currentActor;

  public Outcome<UserView> register(NewUser asked) {
    return admission.admit(asked, currentActor.get().username());
  }
}
