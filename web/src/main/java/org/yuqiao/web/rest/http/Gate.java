package org.yuqiao.web.rest.http;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What every request must pass: a signed-in client, known parameters, a JSON body in bounds. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Gate implements ContainerRequestFilter {

  private static final String NUL_ZH = "文字中不得有空字符（NUL）或不成对的代理项。";
  private static final String NUL_EN = "A text must not contain NUL or half of a surrogate pair.";

  @Context private HttpServletRequest request;
  @Context private ResourceInfo resource;

  private final Map<Method, Set<String>> parameters = new ConcurrentHashMap<>();

  @Override
  public void filter(ContainerRequestContext context) throws IOException {
    if (request.getUserPrincipal() == null) {
      throw new Declined(
          401, "unauthorized", null, "请先登录：缺少有效的访问令牌。", "Sign in first: no valid access token.");
    }
    knownParameters(context);
    if (context.hasEntity() && isJson(context.getMediaType())) {
      byte[] body = Body.read(context.getEntityStream(), Body.JSON_BYTES, request);
      if (!Escapes.areCharacters(body)) {
        throw notCharacters();
      }
      context.setEntityStream(new ByteArrayInputStream(body));
    }
  }

  private void knownParameters(ContainerRequestContext context) {
    if (request.getQueryString() == null) {
      return;
    }
    var known = parameters.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of);
    var given = context.getUriInfo().getQueryParameters();
    for (var parameter : given.entrySet()) {
      String name = parameter.getKey();
      if (!known.contains(name)) {
        throw Declined.malformed(
            name, "没有名为“%s”的参数。".formatted(name), "There is no parameter \"%s\".".formatted(name));
      }
      if (parameter.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
        throw Declined.malformed(name, NUL_ZH, NUL_EN);
      }
    }
  }

  private static boolean isJson(MediaType media) {
    return media != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(media);
  }

  private static Declined notCharacters() {
    return Declined.malformed(null, NUL_ZH, NUL_EN);
  }
}
