package org.yuqiao.web.rest.http;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What lies under a fault that the container has wrapped. */
public final class Causes {

  /** Deadlock and lock timeout of H2 and Oracle, beside class 40 of the standard. */
  private static final Set<String> COLLISIONS = Set.of("HYT00", "61000", "90131", "72000");

  private static final int DEEPEST = 20;

  private Causes() {}

  /** True where the role does not suffice. */
  static boolean isAccess(Throwable fault) {
    return any(fault, cause -> cause instanceof EJBAccessException);
  }

  /** True where another transaction was quicker: trying again may well succeed. */
  public static boolean isCollision(Throwable fault) {
    return any(fault, Causes::collides);
  }

  /** True where the database found a value too long or otherwise impossible. */
  static boolean isValue(Throwable fault) {
    return any(fault, cause -> sqlState(cause).startsWith("22"));
  }

  /** True where the client sent more than the server reads. */
  static boolean isTooLarge(Throwable fault) {
    return any(
        fault,
        cause ->
            cause instanceof IOException
                && cause.getClass().getSimpleName().equals("RequestTooBigException"));
  }

  private static boolean collides(Throwable cause) {
    if (cause instanceof OptimisticLockException
        || cause instanceof PessimisticLockException
        || cause instanceof LockTimeoutException) {
      return true;
    }
    String state = sqlState(cause);
    return state.startsWith("23") || state.startsWith("40") || COLLISIONS.contains(state);
  }

  private static String sqlState(Throwable cause) {
    return cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
  }

  private static boolean any(Throwable fault, Predicate<Throwable> test) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST)
        .flatMap(cause -> Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed())))
        .anyMatch(test);
  }
}
