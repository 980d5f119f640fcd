package org.yuqiao.party.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause M-1: whom a text on a receipt means. */
class ContributorTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "500115, 500115",
    "长寿区, 500115",
    "长寿区财政局, 500115",
    "重庆市长寿区财政局, 500115",
    "两江新区管委会, YQ-01",
    "市级, 500000",
    "市级财政, 500000",
    "市财政局, 500000",
    "重庆市财政局, 500000",
    "成都市财政局, ",
    "长寿, ",
    "5001, "
  })
  void a_text_means_the_contributor_whose_body_it_names(String text, String code) {
    assertThat(Contributor.meant(Contributors.known(), text).map(Contributor::code).orElse(null))
        .isEqualTo(code);
  }
}
