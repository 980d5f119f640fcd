package org.yuqiao.reconciliation.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yuqiao.sheet.Cell;
import org.yuqiao.sheet.SheetRecord;

/** A first look at a statement's spreadsheet: the heading it has or seems to have, a few rows. */
public final class SheetLook {

  private static final int ROWS_LOOKED_AT = 60;
  private static final int ROWS_SHOWN = 5;

  private final Function<SheetRecord, Optional<StatementHeading>> headingOf;
  private final List<SheetRecord> records = new ArrayList<>();
  private StatementHeading heading;

  /** Begins to look; the function tells whether a row is the heading, and of what. */
  public SheetLook(Function<SheetRecord, Optional<StatementHeading>> headingOf) {
    this.headingOf = headingOf;
  }

  /** Takes the next row; false where enough was seen. */
  public boolean take(SheetRecord record) {
    if (heading == null) {
      heading = headingOf.apply(record).orElse(null);
    }
    records.add(record);
    return records.size() < ROWS_LOOKED_AT;
  }

  /** The headings as they stand in the file; where none was recognised, of its widest row. */
  public List<String> headings() {
    return headingRow().cells().stream()
        .map(Cell::heading)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** The heading of each column that is known. */
  public Map<StatementColumn, String> mapping() {
    var mapping = new EnumMap<StatementColumn, String>(StatementColumn.class);
    if (heading != null) {
      heading.columns().forEach((column, mapped) -> mapping.put(column, mapped.header()));
    }
    return mapping;
  }

  /** The first rows below the heading, its own included. */
  public List<List<String>> rows() {
    int from = headingRow().row();
    return records.stream()
        .filter(record -> record.row() >= from && !record.isBlank())
        .limit(ROWS_SHOWN + 1L)
        .map(record -> record.cells().stream().map(Cell::shown).toList())
        .toList();
  }

  private SheetRecord headingRow() {
    if (heading != null) {
      return records.stream().filter(r -> r.row() == heading.row()).findFirst().orElseThrow();
    }
    var widest = new SheetRecord(1, List.of());
    for (SheetRecord record : records) {
      widest = texts(record) > texts(widest) ? record : widest;
    }
    return widest;
  }

  private static long texts(SheetRecord record) {
    return record.cells().stream().filter(cell -> !cell.heading().isEmpty()).count();
  }
}
