package org.yuqiao.web.rest.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which query parameters a method of a resource knows. */
final class QueryParameters {

  private QueryParameters() {}

  static Set<String> of(Method method) {
    return Arrays.stream(method.getParameters())
        .flatMap(
            parameter ->
                parameter.isAnnotationPresent(BeanParam.class)
                    ? fields(parameter.getType())
                    : Stream.of(parameter.getAnnotation(QueryParam.class)))
        .filter(Objects::nonNull)
        .map(QueryParam::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<QueryParam> fields(Class<?> bean) {
    return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .map(field -> field.getAnnotation(QueryParam.class));
  }
}
