package org.yuqiao.web.rest.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.yuqiao.kernel.RequestKey;

/** A body as it came, read whole and within a limit, so that it can be told from another. */
public final class Body {

  /** The most a JSON body may have. */
  public static final int JSON_BYTES = 1 << 20;

  /** The most a file may have. */
  public static final int FILE_BYTES = 20 << 20;

  /** The most a bank statement may have; it is kept in a file, not in memory. */
  public static final int STATEMENT_BYTES = 64 << 20;

  private static final int BLOCK = 64 << 10;

  private static final int ROUNDS = 210_000;

  static final byte[] NONE = {};

  private static final String ATTRIBUTE = Body.class.getName();

  private Body() {}

  /** Reads a body whole and keeps it with its request. */
  public static byte[] read(InputStream stream, int most, HttpServletRequest request)
      throws IOException {
    byte[] bytes = stream == null ? NONE : stream.readNBytes(most + 1);
    if (bytes.length > most) {
      // read to the end, so that the client has sent all and hears the answer
      stream.transferTo(OutputStream.nullOutputStream());
      throw Declined.tooLarge(most);
    }
    keep(bytes, request);
    return bytes;
  }

  /** Reads a body into a file within a limit; whoever asked for it deletes the file. */
  public static Path spool(InputStream stream, long most, HttpServletRequest request)
      throws IOException {
    var file = Files.createTempFile("yuqiao-", ".body");
    var digest = sha256();
    try (var out = Files.newOutputStream(file)) {
      long size = 0;
      var block = new byte[BLOCK];
      for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
        size += read;
        if (size > most) {
          stream.transferTo(OutputStream.nullOutputStream());
          throw Declined.tooLarge(most);
        }
        digest.update(block, 0, read);
        out.write(block, 0, read);
      }
    } catch (IOException | RuntimeException e) {
      Files.delete(file);
      throw e;
    }
    keep(digest.digest(), request);
    return file;
  }

  static void keep(byte[] bytes, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, bytes);
  }

  static byte[] of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof byte[] bytes ? bytes : NONE;
  }

  /** What a request asks for, as a digest: method, path with query, and body. */
  static String digest(HttpServletRequest request) {
    var digest = sha256();
    digest.update(request.getMethod().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) ' ');
    digest.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
    if (request.getQueryString() != null) {
      digest.update((byte) '?');
      digest.update(request.getQueryString().getBytes(StandardCharsets.UTF_8));
    }
    digest.update((byte) '\n');
    return HexFormat.of().formatHex(digest.digest(of(request)));
  }

  /** A digest from which a secret in the body is as hard to guess as from its stored hash. */
  static String stretched(RequestKey key) {
    try {
      var salt = key.value().getBytes(StandardCharsets.UTF_8);
      var spec = new PBEKeySpec(key.bodyHash().toCharArray(), salt, ROUNDS, 256);
      var secret = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
      return HexFormat.of().formatHex(secret.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
