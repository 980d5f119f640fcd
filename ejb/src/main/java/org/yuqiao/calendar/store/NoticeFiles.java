package org.yuqiao.calendar.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yuqiao.calendar.model.CalendarYear;
import org.yuqiao.calendar.model.NoticeRow;
import org.yuqiao.calendar.model.NoticeSheet;

/** Notices as files: columns {@code date,kind,name,notice,issued}, one row a day. */
public final class NoticeFiles {

  private static final List<String> COLUMNS = List.of("date", "kind", "name", "notice", "issued");
  private static final List<Integer> BUNDLED = List.of(2024, 2025, 2026);
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private NoticeFiles() {}

  /** The years whose notices come with the product. */
  public static List<CalendarYear> bundled() {
    return BUNDLED.stream().map(NoticeFiles::bundled).toList();
  }

  /** The rows of a file; empty where it is no table with the columns. */
  public static Optional<List<NoticeRow>> rows(String csv) {
    return rows(new StringReader(csv.startsWith("\uFEFF") ? csv.substring(1) : csv));
  }

  private static CalendarYear bundled(int year) {
    var stream = NoticeFiles.class.getResourceAsStream("/org/yuqiao/calendar/" + year + ".csv");
    return rows(new InputStreamReader(stream, StandardCharsets.UTF_8))
        .map(NoticeSheet::read)
        .orElseThrow()
        .fold(
            read -> read,
            refusals -> {
              throw new IllegalStateException("bundled calendar " + year + ": " + refusals);
            });
  }

  private static Optional<List<NoticeRow>> rows(Reader reader) {
    try (var parser = FORMAT.parse(reader)) {
      return parser.getHeaderNames().equals(COLUMNS)
          ? Optional.of(parser.stream().map(NoticeFiles::row).toList())
          : Optional.empty();
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static NoticeRow row(CSVRecord record) {
    return new NoticeRow(
        (int) record.getRecordNumber(),
        cell(record, 0),
        cell(record, 1),
        cell(record, 2),
        cell(record, 3),
        cell(record, 4));
  }

  private static String cell(CSVRecord record, int column) {
    return column < record.size() ? record.get(column) : null;
  }
}
