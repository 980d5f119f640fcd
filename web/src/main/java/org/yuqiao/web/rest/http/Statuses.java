package org.yuqiao.web.rest.http;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.yuqiao.kernel.Label;

/** Which status a refusal is answered with, and what each status is called. */
final class Statuses {

  /** What does not stand here is a rule of the fund: 422. */
  private static final Map<String, Integer> BY_CODE =
      Map.ofEntries(
          entry("case-not-found", 404),
          entry("account-unknown", 404),
          entry("fund-fact-unknown", 404),
          entry("special-account-unknown", 404),
          entry("document-unknown", 404),
          entry("user-unknown", 404),
          entry("payment-not-found", 404),
          entry("role-missing", 403),
          entry("other-bank", 403),
          entry("separation-of-duties", 403),
          entry("same-person", 403),
          entry("bank-line-unknown", 404),
          entry("bank-line-settled", 409),
          entry("bank-line-booked", 409),
          entry("bank-line-not-in-suspense", 409),
          entry("bank-line-in-suspense", 409),
          entry("bank-line-not-matched", 409),
          entry("entry-matched", 409),
          entry("suspense-used", 409),
          entry("not-explained", 409),
          entry("explained-already", 409),
          entry("wrong-state", 409),
          entry("account-not-proposed", 409),
          entry("payment-wrong-state", 409),
          entry("payment-under-way", 409),
          entry("payment-contradicted", 409),
          entry("no-contradiction", 409),
          entry("account-not-active", 409),
          entry("import-running", 409),
          entry("fund-fact-reversed", 409),
          entry("idempotency-key-reused", 409),
          entry("receipt-unknown", 404),
          entry("already-reversed", 409),
          entry("refund-prepared", 409),
          entry("month-locked", 409),
          entry("year-handed-over", 409),
          entry("stale-revision", 412));

  private static final Map<Integer, Label> TITLES =
      Map.ofEntries(
          title(400, "请求格式有误", "Malformed request"),
          title(401, "未登录或登录已失效", "Not signed in"),
          title(403, "无权办理", "Not permitted"),
          title(404, "不存在", "Not found"),
          title(405, "不支持该方法", "Method not allowed"),
          title(406, "无法按所需格式答复", "Not acceptable"),
          title(409, "与当前状态冲突", "Conflict with the current state"),
          title(412, "内容已被更新", "Changed meanwhile"),
          title(413, "请求内容过大", "Body too large"),
          title(415, "不支持的内容类型", "Unsupported content type"),
          title(422, "不符合规定", "Refused by rule"),
          title(500, "系统故障", "Fault of the system"),
          title(503, "暂时无法办理", "Not available now"));

  private Statuses() {}

  static int of(String refusalCode) {
    return BY_CODE.getOrDefault(refusalCode, 422);
  }

  static String title(int status, Locale locale) {
    var title = TITLES.get(status);
    return title == null ? "HTTP " + status : title.in(locale);
  }

  private static Map.Entry<Integer, Label> title(int status, String zh, String en) {
    return entry(status, new Label(String.valueOf(status), zh, en));
  }
}
