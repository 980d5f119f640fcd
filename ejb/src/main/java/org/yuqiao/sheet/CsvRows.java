package org.yuqiao.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file in UTF-8, with or without its mark, or else in GB18030; separated by commas,
 * semicolons, tabs or bars, as most of its first lines are.
 */
final class CsvRows {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
  private static final char COMMA = ',';
  private static final char[] OTHERS = {';', '\t', '|'};
  private static final int LINES_LOOKED_AT = 30;
  private static final int LONGEST_START = 64 * 1024;

  /** How spreadsheets are told to keep digits as text: {@code ="622202…"}. */
  private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

  private CsvRows() {}

  static void read(SheetFile.Content content, SheetFile.Taker taker) throws UnreadableSheet {
    try {
      var charset = charset(content);
      var format = FORMAT.builder().setDelimiter(delimiter(content, charset)).get();
      try (var text = Encoding.text(content, charset);
          var parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
        give(parser, taker);
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw UnreadableSheet.damaged("CSV");
    }
  }

  private static void give(CSVParser parser, SheetFile.Taker taker) {
    for (CSVRecord read : parser) {
      var cells = read.stream().map(CsvRows::cell).toList();
      if (!taker.take(new SheetRecord(Math.toIntExact(read.getRecordNumber()), cells))) {
        return;
      }
    }
  }

  private static Cell cell(String text) {
    var kept = KEPT_AS_TEXT.matcher(text.strip());
    return Cell.text(kept.matches() ? kept.group(1) : text);
  }

  private static Charset charset(SheetFile.Content content) throws IOException, UnreadableSheet {
    for (Charset charset : CHARSETS) {
      if (Encoding.fits(content, charset)) {
        return charset;
      }
    }
    throw new UnreadableSheet(
        "file-encoding-unknown",
        "文件编码既不是UTF-8，也不是GB18030。",
        "The file is neither UTF-8 nor GB18030.");
  }

  private static char delimiter(SheetFile.Content content, Charset charset) throws IOException {
    var start = new char[LONGEST_START];
    int length;
    try (var text = Encoding.text(content, charset)) {
      length = Math.max(0, text.read(start));
    }
    var lines = new String(start, 0, length).lines().limit(LINES_LOOKED_AT).toList();
    char best = COMMA;
    for (char other : OTHERS) {
      // a tab before a number keeps it a text: it separates only where it outnumbers the commas
      if (most(lines, other) > most(lines, best) + (best == COMMA ? most(lines, best) : 0)) {
        best = other;
      }
    }
    return best;
  }

  private static long most(List<String> lines, char separator) {
    return lines.stream()
        .mapToLong(line -> line.chars().filter(c -> c == separator).count())
        .max()
        .orElse(0);
  }
}
