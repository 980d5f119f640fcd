package org.yuqiao.web.rest.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yuqiao.kernel.Refusal;

/** Makes problems of refusals, in the reader's language. */
public final class Problems {

  private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

  private Problems() {}

  /** The answer to a refused act: every reason, with the status of the first. */
  public static Response refused(List<Refusal> reasons, HttpServletRequest request) {
    return of(Statuses.of(reasons.get(0).code()), reasons, request);
  }

  static Response of(int status, List<Refusal> reasons, HttpServletRequest request) {
    var problem = problem(status, reasons, request);
    return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  /** The problem of a request. */
  public static Problem problem(int status, List<Refusal> reasons, HttpServletRequest request) {
    return problem(status, reasons, request.getRequestURI(), locale(request));
  }

  static Problem problem(int status, List<Refusal> reasons, String instance, Locale locale) {
    var first = reasons.get(0);
    return new Problem(
        Problem.typeOf(first.code()),
        Statuses.title(status, locale),
        status,
        detail(reasons, locale),
        instance,
        first.code(),
        first.clause(),
        reasons.stream().map(refusal -> reason(refusal, locale)).toList());
  }

  /** Chinese unless the request prefers English. */
  public static Locale locale(HttpServletRequest request) {
    return locale(request.getHeader("Accept-Language"));
  }

  static Locale locale(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.CHINESE;
    }
    try {
      var preferred = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
      return preferred == null ? Locale.CHINESE : preferred;
    } catch (IllegalArgumentException e) {
      return Locale.CHINESE;
    }
  }

  private static String detail(List<Refusal> reasons, Locale locale) {
    return reasons.stream()
        .map(refusal -> refusal.message(locale))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Problem.Reason reason(Refusal refusal, Locale locale) {
    return new Problem.Reason(
        refusal.code(), refusal.clause(), refusal.field(), refusal.message(locale));
  }
}
