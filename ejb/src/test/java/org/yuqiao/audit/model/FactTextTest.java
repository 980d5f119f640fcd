package org.yuqiao.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sentence a record keeps fits its column and is whole. */
class FactTextTest {

  private static final String RARE = "\uD842\uDFB7";

  @Test
  void a_long_sentence_is_cut_between_characters() {
    var cut = new FactText("Kind", "{}", "字".repeat(999) + RARE).wording();
    assertThat(cut).isEqualTo("字".repeat(999));
    var kept = new FactText("Kind", "{}", "字".repeat(998) + RARE + "字").wording();
    assertThat(kept).hasSize(1000).endsWith(RARE);
  }

  @Test
  void a_sentence_is_one_line() {
    assertThat(new FactText("Kind", "{}", "第一行\n第二行").wording()).isEqualTo("第一行 第二行");
  }
}
