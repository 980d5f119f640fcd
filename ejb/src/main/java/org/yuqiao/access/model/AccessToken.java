package org.yuqiao.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An access token of the API, kept as the hash of what the client holds. */
@Entity
@Table(name = "access_token")
public class AccessToken {

  @Id
  @Column(name = "token_hash", updatable = false)
  private String tokenHash;

  @Column(name = "username", updatable = false)
  private String username;

  @Column(name = "credential_version", updatable = false)
  private int credentialVersion;

  @Column(name = "expires_at", updatable = false)
  private Instant expiresAt;

  protected AccessToken() {}

  public AccessToken(String tokenHash, AppUser user, Instant expiresAt) {
    this.tokenHash = tokenHash;
    this.username = user.username();
    this.credentialVersion = user.credentialVersion();
    this.expiresAt = expiresAt;
  }

  public String username() {
    return username;
  }

  public int credentialVersion() {
    return credentialVersion;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
