package org.yuqiao.closing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.yuqiao.closing.model.DayExplanation;

/** What a person wrote about something that stood open. */
public record ExplanationView(
    String item, LocalDate through, String reason, String by, String byName, Instant at) {

  static ExplanationView of(DayExplanation explanation) {
    return new ExplanationView(
        explanation.item(),
        explanation.through(),
        explanation.reason(),
        explanation.explainedBy(),
        explanation.explainedByName(),
        explanation.explainedAt());
  }
}
