package org.yuqiao.policy.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yuqiao.policy.model.PublishedEdition;

/** The editions that come with the product, read from {@code editions.csv}. */
public final class BundledEditions {

  private static final String FILE = "/org/yuqiao/policy/editions.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private BundledEditions() {}

  /** The bundled editions, marked as published by the system at the given moment. */
  public static List<PublishedEdition> all(Instant now) {
    return rows().stream()
        .collect(groupingBy(row -> row.get("effective_from"), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(rows -> edition(rows, now))
        .toList();
  }

  private static List<CSVRecord> rows() {
    var stream = BundledEditions.class.getResourceAsStream(FILE);
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled policy editions cannot be read", e);
    }
  }

  private static PublishedEdition edition(List<CSVRecord> rows, Instant now) {
    Map<String, String> values = new LinkedHashMap<>();
    rows.forEach(row -> values.put(row.get("key"), row.get("value")));
    var first = rows.get(0);
    return new PublishedEdition(
        LocalDate.parse(first.get("effective_from")), first.get("basis"), values, "system", now);
  }
}
