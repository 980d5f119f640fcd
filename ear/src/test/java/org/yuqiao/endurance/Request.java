package org.yuqiao.endurance;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.yuqiao.scenarios.ApiClient.Answer;
import org.yuqiao.scenarios.CaseWalk;

/**
 * A change that a client wants to happen once: it keeps its key until it has an answer.
 *
 * @param paper the text of a paper to be filed, or null where the body is JSON
 */
record Request(String user, String path, Object body, String paper, String key) {

  static Request of(String user, String path, Object body) {
    return new Request(user, path, body, null, UUID.randomUUID().toString());
  }

  static Request filing(String user, String path, String paper) {
    return new Request(user, path, null, paper, UUID.randomUUID().toString());
  }

  /**
   * Sends it, for the first time or again.
   *
   * @throws java.io.UncheckedIOException where no answer came
   */
  Answer send() {
    var client = CaseWalk.as(user);
    return paper == null
        ? client.post(path, body, key)
        : client.upload(path, "application/pdf", paper.getBytes(StandardCharsets.UTF_8), key);
  }
}
