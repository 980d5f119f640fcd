package org.yuqiao.web.rest.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yuqiao.kernel.RequestKey;

/** How a change is asked for: by a key that makes it happen once. */
public class Asked {

  @HeaderParam("Idempotency-Key")
  @Parameter(
      required = true,
      description =
          "A key the client makes for this change, 1 to 100 visible ASCII characters, for example a"
              + " UUID. The same key with the same request replays the first answer; with another"
              + " request it is refused with 409 idempotency-key-reused. Keys belong to the client"
              + " that made them and do not expire.",
      example = "6f1c1b1e-0d4b-4f43-9f0e-2b1d3c0a7a55")
  private String key;

  @Context private HttpServletRequest request;

  /** The key with the digest of what is asked; the body must have been read. */
  public RequestKey requestKey() {
    if (key == null || key.isBlank()) {
      throw new Declined(
          400,
          "idempotency-key-missing",
          "Idempotency-Key",
          "缺少请求头Idempotency-Key：每项变更须带一个由客户端生成的幂等键。",
          "The header Idempotency-Key is missing: every change carries a key made by the client.");
    }
    return wellFormed(key, request);
  }

  /** The key of a change that may do without one, or null. */
  public static RequestKey keyOrNull(String key, HttpServletRequest request) {
    return key == null || key.isBlank() ? null : wellFormed(key, request);
  }

  private static RequestKey wellFormed(String key, HttpServletRequest request) {
    if (!RequestKey.isWellFormed(key)) {
      throw new Declined(
          400,
          "idempotency-key-malformed",
          "Idempotency-Key",
          "幂等键应为1至100个可见的ASCII字符。",
          "The idempotency key has 1 to 100 visible ASCII characters.");
    }
    return new RequestKey(key, Body.digest(request));
  }

  public HttpServletRequest request() {
    return request;
  }
}
