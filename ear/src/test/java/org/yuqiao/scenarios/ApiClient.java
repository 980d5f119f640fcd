package org.yuqiao.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A client of the API, signed in or not. */
public final class ApiClient {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI base;
  private final String token;

  private ApiClient(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /** An answer, its body not read yet. */
  public record Answer(HttpResponse<byte[]> response) {

    public int status() {
      return response.statusCode();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException("no JSON: " + text(), e);
      }
    }
  }

  public static ApiClient anonymous() {
    return new ApiClient(Server.at(""), null);
  }

  public static ApiClient withToken(String token) {
    return new ApiClient(Server.at(""), token);
  }

  /** A demonstration user's client, with the secret that everybody knows. */
  public static ApiClient of(String username) {
    return of(Server.at(""), username, "demo-" + username);
  }

  /** A user's client of any server. */
  public static ApiClient of(URI base, String username, String secret) {
    var answer = askForToken(base, username, secret);
    if (answer.status() != 200) {
      throw new IllegalStateException(username + " gets no token: " + answer.text());
    }
    return new ApiClient(base, answer.json().get("access_token").textValue());
  }

  public static Answer askForToken(String client, String secret) {
    return askForToken(Server.at(""), client, secret);
  }

  public static Answer askForToken(URI base, String client, String secret) {
    String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
    return send(
        HttpRequest.newBuilder(base.resolve("oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** The access token, to be borne by another program. */
  public String token() {
    return token;
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** A change under a key of its own. */
  public Answer post(String path, Object body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  public Answer post(String path, Object body, String idempotencyKey) {
    return change("POST", path, body, Map.of("Idempotency-Key", idempotencyKey));
  }

  /** Any change, with headers such as {@code If-Match}. */
  public Answer change(String method, String path, Object body, Map<String, String> headers) {
    var request =
        request(path).header("Content-Type", "application/json").method(method, json(body));
    headers.forEach(request::header);
    return send(request);
  }

  /** A body that is no JSON, such as a spreadsheet. */
  public Answer upload(String path, String mediaType, byte[] body) {
    return upload(path, mediaType, body, UUID.randomUUID().toString());
  }

  /** The same under a key that is used again. */
  public Answer upload(String path, String mediaType, byte[] body, String idempotencyKey) {
    return send(
        request(path)
            .header("Content-Type", mediaType)
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** Whatever a client may send, sound or not, under a key of its own. */
  public Answer send(String method, String path, String mediaType, byte[] body) {
    return send(
        request(path)
            .header("Content-Type", mediaType)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, BodyPublishers.ofByteArray(body)));
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(Duration.ofMinutes(3))
            .header("Accept-Language", "zh");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private static BodyPublisher json(Object body) {
    try {
      return body == null
          ? BodyPublishers.noBody()
          : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
