package org.yuqiao.web.rest.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of files that are sent. */
public final class Downloads {

  private Downloads() {}

  /** A Content-Disposition that saves under a name, in any script (RFC 6266). */
  public static String attachment(String fileName) {
    String plain = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
  }
}
