package org.yuqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules hold, and each rule has been seen to fail on a class planted for it. */
class ConventionsTest {

  private static final String BASE = "org.yuqiao";
  private static final String PLANTED = "org.yuqiao.architecture.planted";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);
  private static final JavaClasses WEEDS = new ClassFileImporter().importPackages(PLANTED);

  static Stream<Arguments> rules() {
    return rulesFor(BASE).stream().map(rule -> Arguments.of(rule.getDescription(), rule));
  }

  /** What is planted against each rule, in the order of the rules. */
  static Stream<Arguments> planted() {
    var found =
        List.of(
            "LooksAhead",
            "AsksTheStore",
            "CallsBack",
            "KnowsPages",
            "ReadsOtherStore",
            "ReadsTheClock",
            "EntityOutside",
            "OpenToAll",
            "FeeServiceImpl");
    var rules = rulesFor(PLANTED);
    assertThat(rules).hasSameSizeAs(found);
    return Stream.iterate(0, i -> i + 1)
        .limit(rules.size())
        .map(i -> Arguments.of(found.get(i), rules.get(i)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_rule_holds(String name, ArchRule rule) {
    rule.check(OURS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("planted")
  void a_planted_violation_is_found(String planted, ArchRule rule) {
    var details = rule.evaluate(WEEDS).getFailureReport().getDetails();
    assertThat(details).as(rule.getDescription()).anyMatch(line -> line.contains(planted));
    assertThat(details).allMatch(line -> line.contains(planted));
  }

  @Test
  void the_rules_see_the_whole_house() {
    assertThat(OURS.size()).isGreaterThan(300);
    assertThat(Conventions.STORY)
        .allMatch(context -> OURS.containPackage(BASE + "." + context), "exists");
  }

  @Test
  void no_exception_outlives_its_use() {
    assertThat(Conventions.otherStoresRead(OURS))
        .containsExactlyInAnyOrderElementsOf(Conventions.OTHER_STORES);
  }

  private static List<ArchRule> rulesFor(String base) {
    return Arrays.asList(
        Conventions.storyOrder(base),
        Conventions.modelsArePure(),
        Conventions.storesKnowNoBoundary(),
        Conventions.boundariesKnowNoPagesAndNoRest(),
        Conventions.storesAreTheirOwnContexts(base),
        Conventions.onlyTheClockKnowsTheTime(),
        Conventions.entitiesLiveInModels(),
        Conventions.boundariesSayWhoMayCall(),
        Conventions.namesSayWhatThingsAre());
  }
}
