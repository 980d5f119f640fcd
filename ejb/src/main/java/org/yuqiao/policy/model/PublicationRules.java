package org.yuqiao.policy.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yuqiao.kernel.Rule;

/** When an edition may be published: from a coming day on, once, with its document named. */
public final class PublicationRules {

  /** The rules in the order in which an official would ask. */
  public static final List<Rule<Facts>> ALL =
      List.of(
          rule(
              "effective-date-missing",
              facts -> facts.effectiveFrom() != null,
              "effectiveFrom",
              "请填写生效日期。",
              "The first day in force is needed."),
          rule(
              "edition-in-the-past",
              facts ->
                  facts.effectiveFrom() == null || facts.effectiveFrom().isAfter(facts.today()),
              "effectiveFrom",
              "政策版本只能自明日或以后生效，不得改变已经过去的日期。",
              "An edition takes effect after today: a setting never changes the past."),
          rule(
              "edition-date-taken",
              facts -> !facts.taken(),
              "effectiveFrom",
              "该生效日期已有政策版本。",
              "There is an edition for that day already."),
          rule(
              "basis-missing",
              facts ->
                  facts.basis() != null
                      && !facts.basis().isBlank()
                      && facts.basis().length() <= 200,
              "basis",
              "请填写政策依据文号，不超过200字。",
              "The document it rests on is needed, at most 200 characters."));

  private PublicationRules() {}

  /**
   * What is judged.
   *
   * @param taken whether an edition for that day exists
   */
  public record Facts(LocalDate effectiveFrom, String basis, LocalDate today, boolean taken) {}

  private static Rule<Facts> rule(
      String code, Predicate<Facts> holds, String field, String zh, String en) {
    var text = Optional.of(new Rule.Text(field, zh, en));
    return new Rule<>(code, Clause.DATA.id(), facts -> holds.test(facts) ? Optional.empty() : text);
  }
}
