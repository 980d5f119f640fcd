package org.yuqiao.access.boundary;

import org.yuqiao.kernel.Actor;

/**
 * A user as sign-in knows him.
 *
 * @param credentialVersion grows when the password changes or the user is barred; what was signed
 *     in under an older one is signed in no more
 */
public record KnownUser(Actor actor, boolean enabled, int credentialVersion) {

  /** Whether who signed in under that version is still signed in. */
  public boolean holds(int signedInVersion) {
    return enabled && credentialVersion == signedInVersion;
  }
}
