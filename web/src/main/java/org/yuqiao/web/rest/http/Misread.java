package org.yuqiao.web.rest.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yuqiao.kernel.DailyRate;
import org.yuqiao.kernel.Money;

/** Says what is wrong with a body that could not be read, without a word of the machinery. */
final class Misread {

  private Misread() {}

  static Declined of(JsonProcessingException fault) {
    String field = fault instanceof JsonMappingException mapping ? path(mapping) : null;
    if (fault instanceof UnrecognizedPropertyException) {
      return Declined.malformed(
          field, "没有名为“%s”的字段。".formatted(field), "There is no field \"%s\".".formatted(field));
    }
    if (fault instanceof InputCoercionException coercion) {
      return wrongValue(field, coercion.getTargetType());
    }
    if (fault.getCause() instanceof InputCoercionException coercion) {
      return wrongValue(field, coercion.getTargetType());
    }
    if (isSyntax(fault)) {
      return syntax(field, fault);
    }
    if (fault instanceof MismatchedInputException || fault instanceof ValueInstantiationException) {
      return wrongValue(
          field, fault instanceof MismatchedInputException e ? e.getTargetType() : null);
    }
    return syntax(field, fault);
  }

  private static boolean isSyntax(JsonProcessingException fault) {
    return fault instanceof JsonParseException || fault.getCause() instanceof JsonParseException;
  }

  private static Declined syntax(String field, JsonProcessingException fault) {
    var at = fault.getLocation();
    int line = at == null ? 1 : at.getLineNr();
    int column = at == null ? 1 : at.getColumnNr();
    return Declined.malformed(
        field,
        "不是合格的JSON（第%d行第%d列）：语法有误、字段重复或结尾有多余内容。".formatted(line, column),
        "Not well-formed JSON (line %d, column %d): syntax, a field twice, or more after the end."
            .formatted(line, column));
  }

  private static Declined wrongValue(String field, Class<?> wanted) {
    if (field == null) {
      return Declined.malformed(null, "请求内容应为JSON对象。", "The body must be a JSON object.");
    }
    var form = form(wanted);
    return Declined.malformed(
        field,
        "“%s”的值有误，应为%s。".formatted(field, form[0]),
        "The value of \"%s\" is wrong: expected %s.".formatted(field, form[1]));
  }

  private static String[] form(Class<?> wanted) {
    if (wanted == Money.class) {
      return form("以元为单位、最多两位小数的字符串，如\"10000000.00\"", "yuan as a string, at most two places");
    }
    if (wanted == LocalDate.class) {
      return form("存在的日期，格式为yyyy-MM-dd的字符串", "an existing date as a string, yyyy-MM-dd");
    }
    if (wanted == DailyRate.class || wanted == BigDecimal.class) {
      return form("十进制数的字符串", "a decimal number as a string");
    }
    if (wanted == Integer.class || wanted == int.class || wanted == Long.class) {
      return form("整数", "a whole number");
    }
    if (wanted == Boolean.class || wanted == boolean.class) {
      return form("true或false", "true or false");
    }
    return wanted == String.class
        ? form("字符串", "a string")
        : form("接口文档规定的形式", "what the API document says");
  }

  private static String[] form(String zh, String en) {
    return new String[] {zh, en};
  }

  private static String path(JsonMappingException fault) {
    var path = new StringBuilder();
    for (var step : fault.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.isEmpty() ? null : path.toString();
  }
}
