package org.yuqiao.web.rest.http;

import java.util.List;
import org.yuqiao.kernel.Refusal;

/** A request that is turned down before or instead of being carried out; becomes a problem. */
public final class Declined extends RuntimeException {

  private final int status;
  private final transient List<Refusal> reasons;

  public Declined(int status, List<Refusal> reasons) {
    super(reasons.get(0).code(), null, false, false);
    this.status = status;
    this.reasons = List.copyOf(reasons);
  }

  public Declined(int status, String code, String field, String zh, String en) {
    this(status, List.of(new Refusal(code, null, field, zh, en)));
  }

  /** A request that cannot be read: 400 at a field. */
  public static Declined malformed(String field, String zh, String en) {
    return new Declined(400, "malformed-request", field, zh, en);
  }

  /** Something that does not exist, or is not the reader's to see. */
  public static Declined notFound(String zh, String en) {
    return new Declined(404, "not-found", null, zh, en);
  }

  public static Declined tooLarge(long mostBytes) {
    long megabytes = mostBytes >> 20;
    return new Declined(
        413,
        "body-too-large",
        null,
        "请求内容过大，上限为%dMB。".formatted(megabytes),
        "The body is too large; at most %d MB.".formatted(megabytes));
  }

  int status() {
    return status;
  }

  List<Refusal> reasons() {
    return reasons;
  }
}
