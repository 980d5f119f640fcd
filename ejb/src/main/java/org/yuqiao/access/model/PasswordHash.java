package org.yuqiao.access.model;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-512 and a salt of its own, written as {@code
 * pbkdf2-sha512$iterations$salt$hash}, so that the work factor can grow while old hashes still
 * hold.
 *
 * @param text the written form
 */
public record PasswordHash(String text) {

  private static final String PREFIX = "pbkdf2-sha512";
  private static final int ITERATIONS = 210_000;
  private static final int PUBLISHED_ITERATIONS = 1_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Nobody's password: verified in place of an unknown user's, so that both take the same time. */
  public static final PasswordHash NOBODY = written(ITERATIONS, new byte[SALT_BYTES], new byte[32]);

  public static PasswordHash of(String password) {
    return of(password, ITERATIONS);
  }

  /** A password that everybody may read, so that no work is spent on hiding it. */
  public static PasswordHash ofPublished(String password) {
    return of(password, PUBLISHED_ITERATIONS);
  }

  private static PasswordHash of(String password, int iterations) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return written(iterations, salt, derive(password, salt, iterations));
  }

  public boolean matches(String password) {
    String[] parts = text.split("\\$");
    if (parts.length != 4 || !PREFIX.equals(parts[0])) {
      throw new IllegalStateException("a stored password is of no known form");
    }
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    byte[] found = derive(password, salt, Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, found);
  }

  private static PasswordHash written(int iterations, byte[] salt, byte[] hash) {
    var base64 = Base64.getEncoder();
    return new PasswordHash(
        String.join(
            "$",
            PREFIX,
            Integer.toString(iterations),
            base64.encodeToString(salt),
            base64.encodeToString(hash)));
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    var spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no PBKDF2 with HMAC-SHA-512", e);
    } finally {
      spec.clearPassword();
    }
  }

  /** Never the hash, which does not belong in a log. */
  @Override
  public String toString() {
    return PREFIX;
  }
}
