package org.yuqiao.calendar.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.calendar.model.DueDate;

/**
 * A due date with its count, as pages, prints and API show it.
 *
 * @param drawnOn the drawdown day
 * @param dueOn the last working day of the term
 * @param provisional whether the count touches a year without a notice
 * @param workingDays each counted day
 * @param notices the document numbers the count rests on
 * @param provisionalReasonZh why it is provisional, in Chinese, or null
 * @param provisionalReasonEn the same in English, or null
 */
public record DueDateView(
    LocalDate drawnOn,
    LocalDate dueOn,
    boolean provisional,
    List<LocalDate> workingDays,
    List<String> notices,
    String provisionalReasonZh,
    String provisionalReasonEn) {

  static DueDateView of(DueDate due) {
    return new DueDateView(
        due.drawnOn(),
        due.dueOn(),
        due.provisional(),
        due.workingDays(),
        due.notices(),
        due.provisional() ? "期间涉及国务院办公厅尚未发布放假通知（或未录入）的年份，暂按周一至周五计算，通知录入后重新计算。" : null,
        due.provisional()
            ? "The count touches a year whose State Council notice is not loaded; Monday to Friday"
                + " are counted until it is."
            : null);
  }
}
