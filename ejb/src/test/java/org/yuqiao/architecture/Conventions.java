package org.yuqiao.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** The house rules of docs/adr/0008, so that real and planted classes are judged alike. */
final class Conventions {

  /** The contexts in the order in which the policy tells the procedure; each imports backwards. */
  static final List<String> STORY =
      List.of(
          "kernel",
          "json",
          "persistence",
          "access",
          "policy",
          "calendar",
          "party",
          "ledger",
          "audit",
          "document",
          "sheet",
          "casefile",
          "payment",
          "application",
          "bank",
          "guarantee",
          "approval",
          "loan",
          "fee",
          "recovery",
          "closure",
          "fund",
          "reconciliation",
          "closing",
          "history",
          "register",
          "demo");

  /** Boundaries that read another context's store, each with its reason in docs/adr/0008. */
  static final Set<String> OTHER_STORES =
      Set.of(
          // a stored file has no life of its own: the case files and shows it
          "CaseDocuments -> Documents",
          "FileDocument -> Documents",
          "Demonstration -> Documents",
          // beside the desk's verbs: the clock, the number of a new case, the open old loan
          "TimeFacts -> CaseFiles",
          "TimeFacts -> Deadlines",
          "Intake -> CaseFiles",
          "RowRecorder -> CaseFiles",
          "Demonstration -> CaseFiles");

  private static final DescribedPredicate<JavaCall<?>> CLOCK_READING =
      describe("the machine's clock is read", call -> readsClock(call.getTarget()));

  private static final String CLOCK = "org.yuqiao.access.boundary.WallClock";

  private Conventions() {}

  static ArchRule storyOrder(String base) {
    return classes()
        .that(resideInAPackage(base + ".."))
        .should(
            onlyDependOn(
                "contexts that stand before", base, (from, to) -> standsBefore(base, from, to)));
  }

  private static boolean standsBefore(String base, JavaClass from, JavaClass to) {
    int own = STORY.indexOf(context(base, from));
    int other = STORY.indexOf(context(base, to));
    return own >= 0 && other >= 0 && other <= own;
  }

  static ArchRule modelsArePure() {
    return noClasses()
        .that()
        .resideInAPackage("..model..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("..store..")
                .or(resideInAPackage("..boundary.."))
                .or(containers())
                .or(resideInAPackage("jakarta.ejb.."))
                .or(resideInAPackage("jakarta.inject.."))
                .or(resideInAPackage("jakarta.enterprise.."))
                .or(is(EntityManager.class))
                .or(is(PersistenceContext.class)));
  }

  static ArchRule storesKnowNoBoundary() {
    return noClasses()
        .that()
        .resideInAPackage("..store..")
        .should()
        .dependOnClassesThat(resideInAPackage("..boundary..").or(containers()));
  }

  static ArchRule boundariesKnowNoPagesAndNoRest() {
    return noClasses()
        .that()
        .resideInAPackage("..boundary..")
        .should()
        .dependOnClassesThat(containers());
  }

  static ArchRule storesAreTheirOwnContexts(String base) {
    return classes()
        .that(resideInAPackage(base + ".."))
        .should(
            onlyDependOn(
                "stores of their own context",
                base,
                (from, to) ->
                    !to.getPackageName().endsWith(".store")
                        || context(base, from).equals(context(base, to))
                        || OTHER_STORES.contains(outermost(from) + " -> " + outermost(to))));
  }

  static ArchRule onlyTheClockKnowsTheTime() {
    return noClasses().that(not(name(CLOCK))).should().callCodeUnitWhere(CLOCK_READING);
  }

  private static boolean readsClock(AccessTarget target) {
    String owner = target.getOwner().getFullName();
    String name = target.getName();
    boolean noArguments =
        target instanceof AccessTarget.CodeUnitCallTarget call
            && call.getRawParameterTypes().isEmpty();
    return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
        || owner.equals("java.lang.System")
            && Set.of("currentTimeMillis", "nanoTime").contains(name)
        || owner.equals("java.util.Date") && name.equals("<init>") && noArguments
        || owner.equals("java.util.Calendar") && name.equals("getInstance")
        || owner.equals("java.util.TimeZone") && name.equals("getDefault");
  }

  static ArchRule entitiesLiveInModels() {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAnnotatedWith(Embeddable.class)
        .should()
        .resideInAPackage("org.yuqiao..model");
  }

  static ArchRule boundariesSayWhoMayCall() {
    return classes().that(areSessionBeans()).should(sayWhoMayCall());
  }

  static ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Service|Manager|Helper|Util|Utils|Dto|DTO)");
  }

  private static DescribedPredicate<JavaClass> areSessionBeans() {
    return describe(
        "are session beans",
        c ->
            Set.of(Stateless.class, Singleton.class, Stateful.class).stream()
                .anyMatch(c::isAnnotatedWith));
  }

  private static ArchCondition<JavaClass> sayWhoMayCall() {
    return new ArchCondition<>("say on the class or on each public method who may call") {
      @Override
      public void check(JavaClass bean, ConditionEvents events) {
        if (!saysWho(bean)) {
          bean.getMethods().stream()
              .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC) && !saysWho(m))
              .map(JavaMethod::getFullName)
              .forEach(m -> events.add(SimpleConditionEvent.violated(bean, m + " is open to all")));
        }
      }
    };
  }

  private static boolean saysWho(CanBeAnnotated place) {
    return place.isAnnotatedWith(RolesAllowed.class)
        || place.isAnnotatedWith(PermitAll.class)
        || place.isAnnotatedWith(DenyAll.class);
  }

  private static DescribedPredicate<JavaClass> containers() {
    return resideInAPackage("jakarta.ws.rs..")
        .or(resideInAPackage("jakarta.faces.."))
        .or(resideInAPackage("jakarta.servlet.."))
        .or(resideInAPackage("org.yuqiao.web.."));
  }

  private static DescribedPredicate<JavaClass> name(String fullName) {
    return describe("is " + fullName, c -> c.getFullName().equals(fullName));
  }

  private static DescribedPredicate<JavaClass> is(Class<?> type) {
    return describe("is " + type.getSimpleName(), c -> c.isEquivalentTo(type));
  }

  private static String outermost(JavaClass of) {
    return of.getBaseComponentType().getFullName().replaceAll(".*\\.|\\$.*", "");
  }

  /** The named exceptions that a class still makes use of. */
  static Set<String> otherStoresRead(Iterable<JavaClass> classes) {
    var used = new TreeSet<String>();
    for (JavaClass from : classes) {
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> outermost(from) + " -> " + outermost(dependency.getTargetClass()))
          .filter(OTHER_STORES::contains)
          .forEach(used::add);
    }
    return used;
  }

  private static String context(String base, JavaClass of) {
    String name = of.getPackageName();
    return name.startsWith(base + ".") ? name.substring(base.length() + 1).split("\\.")[0] : "";
  }

  private static ArchCondition<JavaClass> onlyDependOn(
      String what, String base, BiPredicate<JavaClass, JavaClass> allowed) {
    return new ArchCondition<>("only depend on " + what) {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
          JavaClass to = dependency.getTargetClass();
          if (to.getPackageName().startsWith(base + ".") && !allowed.test(from, to)) {
            events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
          }
        }
      }
    };
  }
}
