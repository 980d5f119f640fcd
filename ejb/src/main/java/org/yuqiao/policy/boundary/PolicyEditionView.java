package org.yuqiao.policy.boundary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yuqiao.policy.model.ParameterKey;
import org.yuqiao.policy.model.PolicyParameter;
import org.yuqiao.policy.model.PublishedEdition;

/**
 * An edition as pages and API show it.
 *
 * @param id stable, the first day in force
 * @param effectiveFrom the first day in force
 * @param basis the document it rests on
 * @param publishedBy who published it; the system for the bundled editions
 * @param parameters its values, each with clause and source
 */
public record PolicyEditionView(
    String id,
    LocalDate effectiveFrom,
    String basis,
    String publishedBy,
    List<ParameterView> parameters) {

  /**
   * One value.
   *
   * @param hard whether the clause binds every setting
   * @param clause the id of the clause
   * @param source the label and source the value rests on
   */
  public record ParameterView(
      String key,
      String value,
      String unit,
      boolean hard,
      String clause,
      String source,
      String zh,
      String en) {

    static ParameterView of(PolicyParameter parameter) {
      return new ParameterView(
          parameter.key(),
          parameter.value(),
          parameter.unit(),
          parameter.hard(),
          parameter.clause().id(),
          parameter.source(),
          parameter.zh(),
          parameter.en());
    }
  }

  static PolicyEditionView of(PublishedEdition published) {
    var values = published.values();
    return new PolicyEditionView(
        published.id(),
        published.effectiveFrom(),
        published.basis(),
        published.publishedBy(),
        Arrays.stream(ParameterKey.values())
            .map(key -> ParameterView.of(key.withValue(key.in(values))))
            .toList());
  }
}
