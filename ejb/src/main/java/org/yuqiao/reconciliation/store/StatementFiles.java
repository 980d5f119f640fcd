package org.yuqiao.reconciliation.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuqiao.reconciliation.model.Reading;
import org.yuqiao.reconciliation.model.SheetLook;
import org.yuqiao.reconciliation.model.SheetReading;
import org.yuqiao.reconciliation.model.StatementColumn;
import org.yuqiao.reconciliation.model.StatementFormat;
import org.yuqiao.reconciliation.model.StatementHeading;
import org.yuqiao.sheet.SheetFile;
import org.yuqiao.sheet.SheetRecord;
import org.yuqiao.sheet.UnreadableSheet;

/** Statements as custodian banks hand them out: camt.053, CSV or XLSX, told apart by content. */
public final class StatementFiles {

  private static final int START = 4096;

  private StatementFiles() {}

  /** The format a file's first bytes show: packed, beginning with an angle bracket, or neither. */
  public static StatementFormat formatOf(SheetFile.Content content) {
    byte[] start;
    try (var stream = content.open()) {
      start = stream.readNBytes(START);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (SheetFile.isXlsx(start)) {
      return StatementFormat.XLSX;
    }
    return beginsAsXml(start) ? StatementFormat.CAMT053 : StatementFormat.CSV;
  }

  /** Reads a spreadsheet by the headings chosen before, or else as the headings seem to be. */
  public static Reading readSheet(
      SheetFile.Content content, List<Map<StatementColumn, String>> chosen, LocalDate today) {
    var reading = new SheetReading(record -> heading(record, chosen), today);
    try {
      SheetFile.read(content, reading::take);
    } catch (UnreadableSheet e) {
      return Reading.refused(e.refusal());
    }
    return reading.end();
  }

  /** Looks at the first rows of a spreadsheet. */
  public static SheetLook look(SheetFile.Content content, List<Map<StatementColumn, String>> chosen)
      throws UnreadableSheet {
    var look = new SheetLook(record -> heading(record, chosen));
    SheetFile.read(content, look::take);
    return look;
  }

  /** Reads an ISO 20022 statement. */
  public static Reading readCamt(SheetFile.Content content, LocalDate today) {
    return CamtFile.read(content, today);
  }

  private static Optional<StatementHeading> heading(
      SheetRecord record, List<Map<StatementColumn, String>> chosen) {
    return chosen.stream()
        .flatMap(headings -> StatementHeading.chosen(record, headings).stream())
        .findFirst()
        .or(() -> StatementHeading.guessed(record));
  }

  /** Past marks of encodings, blanks and the zeros of UTF-16. */
  private static boolean beginsAsXml(byte[] start) {
    for (byte b : start) {
      if (b == '<') {
        return true;
      }
      if (b > ' ' || b > 0 && !Character.isWhitespace(b)) {
        return false;
      }
    }
    return false;
  }
}
