package org.yuqiao.reconciliation.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuqiao.sheet.Cell;
import org.yuqiao.sheet.Column;
import org.yuqiao.sheet.SheetRecord;

/**
 * Which column of a statement says what.
 *
 * @param row the number of the heading's row
 * @param columns the columns that are known, by what they say
 */
public record StatementHeading(int row, Map<StatementColumn, Mapped> columns) {

  /**
   * A column of the file.
   *
   * @param place from zero
   */
  public record Mapped(StatementColumn says, int place, String header) implements Column {}

  public StatementHeading {
    columns = Map.copyOf(columns);
  }

  /** The heading that a row is by the headings a person once chose; empty where it lacks any. */
  public static Optional<StatementHeading> chosen(
      SheetRecord record, Map<StatementColumn, String> headings) {
    var columns = new EnumMap<StatementColumn, Mapped>(StatementColumn.class);
    var texts = texts(record);
    headings.forEach(
        (column, heading) -> {
          int place = texts.indexOf(heading);
          if (place >= 0) {
            columns.put(column, new Mapped(column, place, heading));
          }
        });
    return columns.size() == headings.size() && suffices(columns.keySet())
        ? Optional.of(new StatementHeading(record.row(), columns))
        : Optional.empty();
  }

  /** The heading that a row seems to be; empty where day or amounts are not among its columns. */
  public static Optional<StatementHeading> guessed(SheetRecord record) {
    var columns = new EnumMap<StatementColumn, Mapped>(StatementColumn.class);
    var texts = texts(record);
    var taken = new ArrayList<Integer>();
    for (var column : StatementColumn.values()) {
      best(column, texts, taken)
          .ifPresent(
              place -> {
                taken.add(place);
                columns.put(column, new Mapped(column, place, texts.get(place)));
              });
    }
    return suffices(columns.keySet())
        ? Optional.of(new StatementHeading(record.row(), columns))
        : Optional.empty();
  }

  /** Whether day and amounts can be read. */
  public static boolean suffices(java.util.Set<StatementColumn> columns) {
    return columns.contains(StatementColumn.BOOKED_ON)
        && (columns.contains(StatementColumn.AMOUNT)
            || columns.contains(StatementColumn.IN) && columns.contains(StatementColumn.OUT));
  }

  public boolean has(StatementColumn column) {
    return columns.containsKey(column);
  }

  public Mapped column(StatementColumn column) {
    return columns.get(column);
  }

  private static Optional<Integer> best(
      StatementColumn column, List<String> texts, List<Integer> taken) {
    Integer best = null;
    int bestRank = Integer.MAX_VALUE;
    for (int place = 0; place < texts.size(); place++) {
      int rank = column.rank(texts.get(place)).orElse(Integer.MAX_VALUE);
      if (rank < bestRank && !taken.contains(place)) {
        best = place;
        bestRank = rank;
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<String> texts(SheetRecord record) {
    return record.cells().stream().map(Cell::heading).toList();
  }
}
