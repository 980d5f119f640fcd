package org.yuqiao.party.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A bundled official list, one entry a line. */
final class OfficialTable {

  private OfficialTable() {}

  static List<String> lines(String file) {
    var stream = OfficialTable.class.getResourceAsStream(file);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled list " + file + " cannot be read", e);
    }
  }
}
