package org.yuqiao.testing;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.yuqiao.access.boundary.NewUser;
import org.yuqiao.access.model.AppUser;
import org.yuqiao.access.model.PasswordHash;
import org.yuqiao.fund.boundary.FollowFundPayment;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Role;
import org.yuqiao.loan.boundary.FollowPayment;
import org.yuqiao.payment.boundary.FollowCase;
import org.yuqiao.reconciliation.boundary.FollowSuspense;

/**
 * The product's boundaries and stores, wired by hand on one database: every call is one transaction
 * of the person who makes it. Roles are not checked here; the container does that.
 */
public final class Office {

  /** Who follows what others fire, in the same transaction. */
  private static final List<Class<?>> FOLLOWERS =
      List.of(FollowCase.class, FollowPayment.class, FollowFundPayment.class, FollowSuspense.class);

  private final TestDatabase database;
  private final Map<Class<?>, Object> beans = new HashMap<>();
  private final EntityManager em;
  private EntityManager open;
  private String person = "system";
  private Instant now = Instant.parse("2026-09-21T02:00:00Z");

  public Office(TestDatabase database) {
    this.database = database;
    this.em = proxy(EntityManager.class, (p, method, args) -> method.invoke(open, args));
  }

  /** A bean with all that it asks for. */
  public <T> T get(Class<T> type) {
    Object bean = beans.get(type);
    if (bean == null) {
      bean = create(type);
      beans.put(type, bean);
      fill(type, bean);
    }
    return type.cast(bean);
  }

  /** What a person does, in one transaction. */
  public <T> T as(String username, Supplier<T> act) {
    return as(username, act, true);
  }

  /** What a person tries: it is written to the database and then undone. */
  public <T> T tries(String username, Supplier<T> act) {
    return as(username, act, false);
  }

  private <T> T as(String username, Supplier<T> act, boolean keep) {
    person = username;
    open = database.entities().createEntityManager();
    try {
      open.getTransaction().begin();
      T result = act.get();
      open.flush();
      if (keep && !open.getTransaction().getRollbackOnly()) {
        open.getTransaction().commit();
      }
      return result;
    } finally {
      if (open.getTransaction().isActive()) {
        open.getTransaction().rollback();
      }
      open.close();
      open = null;
    }
  }

  /** The open transaction's own view of the database. */
  public EntityManager em() {
    return em;
  }

  public void timeIs(String instant) {
    now = Instant.parse(instant);
  }

  /** Lets a person in, where he is not known yet. */
  public void hire(String username, Role role, String bankCode) {
    var asked = new NewUser(username, username, Set.of(role), bankCode, "demo-" + username);
    as(
        "system",
        () -> {
          if (em.find(AppUser.class, username) == null) {
            var actor = new Actor(username, asked.displayName(), asked.roles(), bankCode);
            em.persist(new AppUser(actor, new PasswordHash("none"), now));
          }
          return null;
        });
  }

  /** Hibernate's counters for this database. */
  public Statistics statistics() {
    return database.entities().unwrap(SessionFactory.class).getStatistics();
  }

  private <T> Object create(Class<T> type) {
    if (type == Clock.class) {
      return clock();
    }
    if (type == SessionContext.class) {
      return proxy(SessionContext.class, this::session);
    }
    if (type == TransactionSynchronizationRegistry.class) {
      return proxy(TransactionSynchronizationRegistry.class, Office::transaction);
    }
    if (type == UserTransaction.class) {
      return proxy(UserTransaction.class, Office::userTransaction);
    }
    return type == Event.class ? proxy(Event.class, this::event) : instance(type);
  }

  private Object event(Object proxy, Method method, Object[] args) throws Exception {
    if (method.getName().equals("fire")) {
      for (Class<?> follower : FOLLOWERS) {
        tell(follower, args[0]);
      }
    }
    return null;
  }

  /** What happens in the transaction is told; what waits for its end is not. */
  private void tell(Class<?> follower, Object event) throws Exception {
    for (Method method : follower.getDeclaredMethods()) {
      for (Parameter parameter : method.getParameters()) {
        var observes = parameter.getAnnotation(Observes.class);
        boolean now = observes != null && observes.during() == TransactionPhase.IN_PROGRESS;
        if (now && parameter.getType().isInstance(event)) {
          method.setAccessible(true);
          method.invoke(get(follower), event);
        }
      }
    }
  }

  private Clock clock() {
    var office = this;
    return new Clock() {
      @Override
      public java.time.ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(java.time.ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return office.now;
      }
    };
  }

  private Object session(Object proxy, Method method, Object[] args) {
    return switch (method.getName()) {
      case "isCallerInRole" -> "system".equals(args[0]) && "system".equals(person);
      case "setRollbackOnly" -> {
        open.getTransaction().setRollbackOnly();
        yield null;
      }
      case "getCallerPrincipal" -> (Principal) () -> person;
      default -> throw new UnsupportedOperationException(method.getName());
    };
  }

  private static Object transaction(Object proxy, Method method, Object[] args) {
    return method.getName().equals("getTransactionStatus") ? Status.STATUS_ACTIVE : null;
  }

  /** Bean-managed transactions run in the office's own. */
  private static Object userTransaction(Object proxy, Method method, Object[] args) {
    return method.getName().equals("getStatus") ? Status.STATUS_NO_TRANSACTION : null;
  }

  private Object instance(Class<?> type) {
    try {
      Constructor<?> chosen =
          Arrays.stream(type.getDeclaredConstructors())
              .filter(c -> c.isAnnotationPresent(Inject.class))
              .findFirst()
              .orElse(null);
      if (chosen == null) {
        chosen = type.getDeclaredConstructor();
      }
      chosen.setAccessible(true);
      return chosen.newInstance(
          Arrays.stream(chosen.getParameterTypes()).map(this::get).toArray(Object[]::new));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("cannot make " + type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private void fill(Class<?> type, Object bean) {
    for (Field field : type.getDeclaredFields()) {
      boolean asked =
          field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class);
      if (field.isAnnotationPresent(PersistenceContext.class)) {
        set(field, bean, em);
      } else if (asked) {
        set(field, bean, get(field.getType()));
      }
    }
  }

  private static void set(Field field, Object bean, Object value) {
    try {
      field.setAccessible(true);
      field.set(bean, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    InvocationHandler plain =
        (proxy, method, args) -> {
          try {
            return handler.invoke(proxy, method, args);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, plain));
  }
}
