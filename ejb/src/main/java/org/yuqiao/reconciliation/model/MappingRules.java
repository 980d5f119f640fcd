package org.yuqiao.reconciliation.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** What a choice of columns must satisfy before it is remembered. */
public final class MappingRules {

  private static final int LONGEST = 40;

  private MappingRules() {}

  /**
   * What is wrong with a choice.
   *
   * @param headings the chosen heading by the name of each column
   */
  public static List<Refusal> refusals(Map<String, String> headings) {
    var refusals = new ArrayList<Refusal>();
    headings.forEach(
        (name, heading) -> {
          if (StatementColumn.named(name).isEmpty()) {
            refusals.add(
                fault(
                    "column-unknown",
                    name,
                    "没有此项：%s。".formatted(name),
                    "There is no such column."));
          } else if (heading == null || heading.isBlank() || heading.length() > LONGEST) {
            refusals.add(
                fault("heading-unfit", name, "表头应为1至40字。", "A heading has 1 to 40 characters."));
          }
        });
    if (!StatementHeading.suffices(columns(headings).keySet())) {
      refusals.add(
          fault(
              "columns-insufficient",
              "headings",
              "须指定交易日期，以及发生额或借方、贷方发生额所在的列。",
              "Say which column is the day, and which the amount, or debit and credit."));
    }
    Set<String> once = new HashSet<>();
    headings.values().stream()
        .filter(heading -> heading != null && !once.add(heading))
        .map(
            heading ->
                fault(
                    "heading-repeated",
                    "headings",
                    "表头“%s”被选了两次。".formatted(heading),
                    "The heading \"%s\" is chosen twice.".formatted(heading)))
        .forEach(refusals::add);
    return refusals;
  }

  /** The choice by column; names of no column are left out. */
  public static Map<StatementColumn, String> columns(Map<String, String> headings) {
    var columns = new EnumMap<StatementColumn, String>(StatementColumn.class);
    headings.forEach(
        (name, heading) ->
            StatementColumn.named(name).ifPresent(column -> columns.put(column, heading)));
    return columns;
  }

  private static Refusal fault(String code, String field, String zh, String en) {
    return new Refusal(code, Clause.DATA.id(), field, zh, en);
  }
}
