package org.yuqiao.web.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages and API talk to boundaries and their view records, never to models or stores. */
class WebTalksToBoundariesTest {

  private static final String WEB = "org.yuqiao.web..";

  /** Tells two people who collided, by the exception's type and the database's state (ADR 0008). */
  private static final String READS_CAUSES = "org.yuqiao.web.rest.http.Causes";

  static List<ArchRule> rules() {
    return List.of(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.yuqiao..model..", "org.yuqiao..store..")
                    .and(DescribedPredicate.not(resideInAPackage(WEB)))),
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(READS_CAUSES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql.."),
        noClasses()
            .that()
            .resideInAPackage("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.yuqiao.web.faces..", "jakarta.faces.."),
        noClasses()
            .that()
            .resideInAPackage("..faces..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs.."));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_holds(ArchRule rule) {
    rule.check(
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yuqiao.web"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_planted_violation_is_found(ArchRule rule) {
    var weeds = new ClassFileImporter().importPackages("org.yuqiao.web.architecture.planted");
    assertThat(rule.evaluate(weeds).hasViolation()).isTrue();
  }
}
