package org.yuqiao.reports.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints are made from boundary queries and their views; nothing here can change anything. */
class ReportsOnlyReadTest {

  static List<ArchRule> rules() {
    return List.of(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.yuqiao..model..", "org.yuqiao..store..")
                    .and(not(resideInAPackage("org.yuqiao.reports..")))),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.yuqiao.web.."),
        noClasses()
            .should()
            .dependOnClassesThat(
                describe("are boundaries that change something", ReportsOnlyReadTest::changes)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_holds(ArchRule rule) {
    rule.check(
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yuqiao.reports"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_planted_violation_is_found(ArchRule rule) {
    var weeds = new ClassFileImporter().importPackages("org.yuqiao.reports.architecture.planted");
    assertThat(rule.evaluate(weeds).hasViolation()).isTrue();
  }

  private static boolean changes(JavaClass type) {
    return type.isAnnotatedWith(Stateless.class)
        && !type.getPackageName().startsWith("org.yuqiao.reports")
        && !type.getSimpleName().matches(".*Queries|CurrentActor");
  }
}
