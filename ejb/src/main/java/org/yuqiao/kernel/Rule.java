package org.yuqiao.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One rule of an act: a clause, a sentence, a condition.
 *
 * @param code the refusal's stable code
 * @param clause the clause that says so
 * @param check empty where the facts satisfy the rule, else the sentences of the refusal
 * @param <F> the facts the rule judges
 */
public record Rule<F>(String code, String clause, Function<F, Optional<Text>> check) {

  /**
   * A refusal's words.
   *
   * @param field the input at fault, or null
   */
  public record Text(String field, String zh, String en) {}

  /** Every reason against the act at once, in the order of the rules. */
  public static <F> List<Refusal> refusals(List<Rule<F>> rules, F facts) {
    return rules.stream().flatMap(rule -> rule.judge(facts).stream()).toList();
  }

  private Optional<Refusal> judge(F facts) {
    return check
        .apply(facts)
        .map(text -> new Refusal(code, clause, text.field(), text.zh(), text.en()));
  }
}
