package org.yuqiao.history.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yuqiao.history.model.Cell;
import org.yuqiao.history.model.Faults;
import org.yuqiao.history.model.Heading;
import org.yuqiao.history.model.Sheet;
import org.yuqiao.history.model.SheetRow;

/** Reads a CSV file in UTF-8, with or without its mark, or else in GB18030. */
final class CsvSheet {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
  private static final char MARK = '\ufeff';

  private CsvSheet() {}

  static Sheet read(byte[] content) {
    var text = decoded(content, StandardCharsets.UTF_8).or(() -> decoded(content, GB18030));
    return text.map(CsvSheet::read)
        .orElseGet(
            () ->
                Sheet.unreadable(
                    Faults.file(
                        "file-encoding-unknown",
                        "文件编码既不是UTF-8，也不是GB18030。",
                        "The file is neither UTF-8 nor GB18030.")));
  }

  private static Sheet read(String text) {
    var plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    try (var parser = FORMAT.parse(new StringReader(plain))) {
      var records = parser.iterator();
      if (!records.hasNext()) {
        return SpreadsheetFiles.empty();
      }
      var heading = new Heading(records.next().toList());
      if (!heading.faults().isEmpty()) {
        return new Sheet(List.of(), heading.faults());
      }
      var rows = new ArrayList<SheetRow>();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        var row = row(heading, record);
        if (row.overlong() || !row.cells().isEmpty()) {
          rows.add(row);
        }
        if (rows.size() > SpreadsheetFiles.MOST_ROWS) {
          return SpreadsheetFiles.tooManyRows();
        }
      }
      return new Sheet(rows, List.of());
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return SpreadsheetFiles.unreadable("CSV");
    }
  }

  private static SheetRow row(Heading heading, CSVRecord record) {
    int below = Math.toIntExact(record.getRecordNumber() - 1);
    return heading.row(below, record.size(), place -> Cell.text(record.get(place)));
  }

  private static Optional<String> decoded(byte[] content, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
