package org.yuqiao.casefile.boundary;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuqiao.casefile.model.CaseEvent;

/** The facts by the names the record keeps them under. */
final class Facts {

  private static final Map<String, Class<? extends CaseEvent>> TYPES =
      Arrays.stream(CaseEvent.class.getPermittedSubclasses())
          .map(type -> type.<CaseEvent>asSubclass(CaseEvent.class))
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private Facts() {}

  static Class<? extends CaseEvent> typeOf(String kind) {
    var type = TYPES.get(kind);
    if (type == null) {
      throw new IllegalArgumentException("no fact of kind " + kind);
    }
    return type;
  }
}
