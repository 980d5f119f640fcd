package org.yuqiao.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.hibernate.type.NumericBooleanConverter;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Role;

/** A person or a bank's system that may sign in. Never removed, for past acts name it. */
@Entity
@Table(name = "app_user")
public class AppUser {

  @Id
  @Column(name = "username", updatable = false)
  private String username;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "password_hash")
  private String passwordHash;

  @Convert(converter = RoleSetConverter.class)
  @Column(name = "role_codes")
  private Set<Role> roles;

  @Column(name = "bank_code")
  private String bankCode;

  @Convert(converter = NumericBooleanConverter.class)
  @Column(name = "enabled")
  private boolean enabled;

  @Column(name = "credential_version")
  private int credentialVersion;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version
  @Column(name = "row_version")
  private int rowVersion;

  protected AppUser() {}

  public AppUser(Actor actor, PasswordHash password, Instant at) {
    username = actor.username();
    displayName = actor.displayName();
    roles = Set.copyOf(actor.roles());
    bankCode = actor.bankCode();
    passwordHash = password.text();
    enabled = true;
    createdAt = at;
    changedAt = at;
  }

  public void giveRoles(Set<Role> newRoles, Instant at) {
    roles = Set.copyOf(newRoles);
    changedAt = at;
  }

  /** Takes a new password; sessions and tokens of the old one end. */
  public void takePassword(PasswordHash password, Instant at) {
    passwordHash = password.text();
    credentialVersion = Math.incrementExact(credentialVersion);
    changedAt = at;
  }

  /** Lets the user sign in again, or no more: then sessions and tokens end as well. */
  public void enable(boolean maySignIn, Instant at) {
    enabled = maySignIn;
    credentialVersion = Math.incrementExact(credentialVersion);
    changedAt = at;
  }

  public Actor asActor() {
    return new Actor(username, displayName, Set.copyOf(roles), bankCode);
  }

  public String username() {
    return username;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  public String bankCode() {
    return bankCode;
  }

  public String displayName() {
    return displayName;
  }

  public PasswordHash password() {
    return new PasswordHash(passwordHash);
  }

  public boolean isEnabled() {
    return enabled;
  }

  public int credentialVersion() {
    return credentialVersion;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
