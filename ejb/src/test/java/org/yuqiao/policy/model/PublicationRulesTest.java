package org.yuqiao.policy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Rule;

class PublicationRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest(name = "effective {0}, basis {1}, taken {2}: {3}")
  @CsvSource({
    "2026-11-25, 某号, false, ''",
    "2026-11-24, 某号, false, edition-in-the-past",
    "2020-01-01, 某号, false, edition-in-the-past",
    "2026-11-25, 某号, true, edition-date-taken",
    "2026-11-25, ' ', false, basis-missing",
    ", 某号, false, effective-date-missing"
  })
  void an_edition_is_published_for_a_coming_day_once_with_its_document(
      LocalDate effectiveFrom, String basis, boolean taken, String code) {
    var facts = new PublicationRules.Facts(effectiveFrom, basis, TODAY, taken);
    assertThat(Rule.refusals(PublicationRules.ALL, facts))
        .extracting(Refusal::code)
        .isEqualTo(code.isEmpty() ? java.util.List.of() : java.util.List.of(code));
  }
}
