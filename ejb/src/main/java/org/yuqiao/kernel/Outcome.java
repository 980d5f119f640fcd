package org.yuqiao.kernel;

import java.util.List;
import java.util.function.Function;

/** What came of an act: done, with what it gave, or refused, with every reason at once. */
public sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
    public Refused {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(List<Refusal> refusals) {
    return new Refused<>(refusals);
  }

  /** Takes one of two ways, so that a caller cannot forget the refusals. */
  default <R> R fold(Function<T, R> whenDone, Function<List<Refusal>, R> whenRefused) {
    if (this instanceof Done<T> done) {
      return whenDone.apply(done.value());
    }
    return whenRefused.apply(((Refused<T>) this).refusals());
  }
}
