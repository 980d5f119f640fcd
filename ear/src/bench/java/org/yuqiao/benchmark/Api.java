package org.yuqiao.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The API as a client calls it, one thread one connection. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String base;
  private final String run = Long.toString(System.nanoTime(), 36);
  private final AtomicLong keys = new AtomicLong();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Api(String base) {
    this.base = base;
  }

  void signIn(String user, String password) {
    String form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(encoded(user), encoded(password));
    try {
      var connection = connection("POST", "/oauth2/token");
      connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
      send(connection, form);
      tokens.put(user, answer(connection).get("access_token").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A change under a key of its own. */
  JsonNode change(String user, String path, String body) {
    try {
      var connection = connection("POST", path);
      connection.setRequestProperty("Authorization", "Bearer " + tokens.get(user));
      connection.setRequestProperty("Content-Type", "application/json");
      connection.setRequestProperty("Idempotency-Key", run + "-" + keys.incrementAndGet());
      send(connection, body);
      return answer(connection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode read(String user, String path) {
    try {
      var connection = connection("GET", path);
      connection.setRequestProperty("Authorization", "Bearer " + tokens.get(user));
      return answer(connection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpURLConnection connection(String method, String path) throws IOException {
    var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
    connection.setRequestMethod(method);
    connection.setRequestProperty("Accept", "application/json");
    return connection;
  }

  private static void send(HttpURLConnection connection, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(bytes.length);
    try (var out = connection.getOutputStream()) {
      out.write(bytes);
    }
  }

  private static JsonNode answer(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    try (InputStream in =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      byte[] body = in == null ? new byte[0] : in.readAllBytes();
      if (status >= 400) {
        throw new IllegalStateException(
            connection.getURL().getPath()
                + " answered "
                + status
                + ": "
                + new String(body, StandardCharsets.UTF_8));
      }
      return JSON.readTree(body);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
