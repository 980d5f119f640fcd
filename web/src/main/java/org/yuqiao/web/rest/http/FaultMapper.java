package org.yuqiao.web.rest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yuqiao.kernel.Refusal;

/** Turns whatever goes wrong into a problem; what nobody foresaw gets an incident number. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable fault) {
    if (fault instanceof Declined declined) {
      return declined(declined);
    }
    if (fault instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
      return web(web.getResponse(), web.getCause());
    }
    return fault.getCause() instanceof Declined declined ? declined(declined) : unwrapped(fault);
  }

  private Response declined(Declined declined) {
    var response = Problems.of(declined.status(), declined.reasons(), request);
    if (declined.status() == 401) {
      response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return response;
  }

  private Response web(Response answer, Throwable cause) {
    if (answer.getStatus() < 400) {
      return answer;
    }
    if (cause instanceof Declined declined) {
      return declined(declined);
    }
    var response = Problems.of(answer.getStatus(), List.of(asked(answer.getStatus())), request);
    var allowed = answer.getHeaders().get(HttpHeaders.ALLOW);
    if (allowed != null) {
      response.getHeaders().put(HttpHeaders.ALLOW, allowed);
    }
    return response;
  }

  private Response unwrapped(Throwable fault) {
    if (Causes.isAccess(fault)) {
      return problem(403, "role-missing", "D-4", "您的岗位无权办理此事。", "Your role does not permit this.");
    }
    if (Causes.isTooLarge(fault)) {
      return declined(Declined.tooLarge(Body.FILE_BYTES));
    }
    if (fault instanceof JsonProcessingException json) {
      return declined(Misread.of(json));
    }
    if (Causes.isCollision(fault)) {
      return problem(
          409,
          "conflict",
          null,
          "多人同时办理同一事项，本次未生效，请刷新后重试。",
          "Others changed the same at the same time; nothing was done, try again.");
    }
    if (Causes.isValue(fault)) {
      return problem(
          422,
          "value-not-storable",
          null,
          "某项内容过长或无法保存。",
          "A value is too long or cannot be kept.");
    }
    return incident(fault);
  }

  private Response incident(Throwable fault) {
    var incident = "urn:uuid:" + UUID.randomUUID();
    LOG.log(Level.SEVERE, fault, () -> "Incident " + incident + " at " + request.getRequestURI());
    var reason =
        new Refusal(
            "unexpected-fault",
            null,
            null,
            "系统故障，本次未生效。请将事件编号告知管理员：" + incident,
            "A fault of the system; nothing was done. Tell the administrator: " + incident);
    var locale = Problems.locale(request);
    return Response.status(500)
        .type(Problem.MEDIA_TYPE)
        .entity(Problems.problem(500, List.of(reason), incident, locale))
        .build();
  }

  private Response problem(int status, String code, String clause, String zh, String en) {
    return Problems.of(status, List.of(new Refusal(code, clause, null, zh, en)), request);
  }

  private static Refusal asked(int status) {
    return switch (status) {
      case 401 -> refusal("unauthorized", "请先登录。", "Sign in first.");
      case 403 -> refusal("role-missing", "您的岗位无权办理此事。", "Your role does not permit this.");
      case 404 -> refusal("not-found", "没有此地址。", "There is nothing at this address.");
      case 405 -> refusal("method-not-allowed", "该地址不支持此方法。", "This method is not served here.");
      case 406 -> refusal("not-acceptable", "无法按所需格式答复。", "No answer in the formats accepted.");
      case 413 -> refusal("body-too-large", "请求内容过大。", "The body is too large.");
      case 415 ->
          refusal("unsupported-content-type", "不支持该内容类型。", "This content type is not read.");
      default -> refusal("malformed-request", "请求有误。", "The request cannot be read.");
    };
  }

  private static Refusal refusal(String code, String zh, String en) {
    return new Refusal(code, null, null, zh, en);
  }
}
