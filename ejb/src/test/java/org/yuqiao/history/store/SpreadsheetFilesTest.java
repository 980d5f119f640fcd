package org.yuqiao.history.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuqiao.history.model.HistoryColumn;
import org.yuqiao.history.model.ReadRow;
import org.yuqiao.history.model.RowFingerprint;
import org.yuqiao.history.model.Sheet;
import org.yuqiao.kernel.Refusal;

/** The same row whatever kind of file it comes in, and files that are none. */
class SpreadsheetFilesTest {

  private static final String HEADER =
      Arrays.stream(HistoryColumn.values())
          .map(HistoryColumn::header)
          .collect(Collectors.joining(","));
  private static final String EXAMPLE =
      Arrays.stream(HistoryColumn.values())
          .map(HistoryColumn::example)
          .collect(Collectors.joining(","));

  private static final String FINGERPRINT = fingerprint(utf8(HEADER + "\r\n" + EXAMPLE + "\r\n"));

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void the_encoding_of_a_csv_file_makes_no_difference(String charset) {
    var file = (HEADER + "\n" + EXAMPLE).getBytes(Charset.forName(charset));

    assertThat(fingerprint(file)).isEqualTo(FINGERPRINT);
  }

  @Test
  void a_byte_order_mark_is_passed_over() {
    assertThat(fingerprint(utf8("\ufeff" + HEADER + "\n" + EXAMPLE))).isEqualTo(FINGERPRINT);
  }

  @Test
  void columns_may_stand_in_any_order_beside_others() {
    var columns = Arrays.asList(HistoryColumn.values());
    java.util.Collections.reverse(columns);
    var header = columns.stream().map(HistoryColumn::header).collect(Collectors.joining(","));
    var row = columns.stream().map(HistoryColumn::example).collect(Collectors.joining(","));

    assertThat(fingerprint(utf8("复核意见," + header + "\n不相关," + row))).isEqualTo(FINGERPRINT);
  }

  @Test
  void the_template_holds_its_own_example() {
    assertThat(fingerprint(TemplateFile.xlsx())).isEqualTo(FINGERPRINT);
  }

  @Test
  void numbers_and_dates_may_be_cells_of_their_own_kind() throws IOException {
    var file =
        workbook(
            sheet -> {
              for (var column : HistoryColumn.values()) {
                sheet.value(0, column.ordinal(), column.header());
                put(sheet, column);
              }
            });

    assertThat(fingerprint(file)).isEqualTo(FINGERPRINT);
  }

  @Test
  void a_formula_is_refused_as_one() throws IOException {
    var file =
        workbook(
            sheet -> {
              for (var column : HistoryColumn.values()) {
                sheet.value(0, column.ordinal(), column.header());
                put(sheet, column);
              }
              sheet.formula(1, HistoryColumn.REQUESTED.ordinal(), "4500000*2");
            });

    assertThat(faults(SpreadsheetFiles.read(file)))
        .extracting(Refusal::field, Refusal::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("申请转贷金额(元)", "formula-refused"));
  }

  @Test
  void a_missing_column_is_named() {
    var sheet = SpreadsheetFiles.read(utf8(HEADER.replace("区县,", "").replace("备注", "附注")));

    assertThat(sheet.faults()).extracting(Refusal::field).containsExactlyInAnyOrder("区县", "备注");
    assertThat(sheet.faults()).extracting(Refusal::code).containsOnly("column-missing");
  }

  @ParameterizedTest
  @CsvSource({
    "申请转贷金额(元),五百万,amount-not-a-number",
    "申请转贷金额(元),1e6,amount-not-a-number",
    "申请转贷金额(元),-5000000.00,amount-negative",
    "申请转贷金额(元),300000.005,amount-too-precise",
    "申请转贷金额(元),0.00,amount-not-positive",
    "申请转贷金额(元),,entry-missing",
    "申请转贷金额(元),99999999999999999999,number-too-large",
    "从业人员,3.5,number-not-whole",
    "从业人员,-1,number-not-whole",
    "放款日期,2025-02-30,date-impossible",
    "放款日期,2025年13月1日,date-impossible",
    "放款日期,8/1/2025,date-unreadable",
    "放款日期,45665,date-unreadable",
    "放款日期,1999-01-05,date-out-of-range",
    "专精特新,有,yes-no-unknown",
    "主体类型,外星企业,borrower-kind-unknown",
    "所属行业,采矿,sector-unknown",
    "区县,成都市,district-unknown",
    "统一社会信用代码,91500105MA5YUQ1A00,credit-code-invalid",
    "双百,否,",
  })
  void an_entry_is_judged_for_itself(String column, String entry, String code) {
    var cells = EXAMPLE.split(",", -1);
    cells[HistoryColumn.ofHeader(column).orElseThrow().ordinal()] = entry == null ? "" : entry;

    var found = faults(SpreadsheetFiles.read(utf8(HEADER + "\n" + String.join(",", cells))));

    assertThat(found)
        .extracting(Refusal::field, Refusal::code)
        .containsExactlyElementsOf(
            code == null ? List.of() : List.of(org.assertj.core.groups.Tuple.tuple(column, code)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-1-8", "2025/1/8", "2025/01/08", "2025.1.8", "2025年1月8日"})
  void a_date_may_be_written_in_the_usual_ways(String date) {
    var file = HEADER + "\n" + EXAMPLE.replace("2025-01-08", date);

    assertThat(fingerprint(utf8(file))).isEqualTo(FINGERPRINT);
  }

  @Test
  void an_amount_may_be_grouped() {
    var file = HEADER + "\n" + EXAMPLE.replace(",9000000.00", ",\"9,000,000\"");

    assertThat(fingerprint(utf8(file))).isEqualTo(FINGERPRINT);
  }

  @Test
  void blank_rows_are_no_rows_but_keep_their_place() {
    var sheet = SpreadsheetFiles.read(utf8(HEADER + "\n\n" + ",".repeat(23) + "\n" + EXAMPLE));

    assertThat(sheet.rows()).singleElement().satisfies(row -> assertThat(row.row()).isEqualTo(3));
  }

  @Test
  void a_row_longer_than_the_header_is_at_fault() {
    var sheet = SpreadsheetFiles.read(utf8(HEADER + "\n" + EXAMPLE + ",多出"));

    assertThat(faults(sheet)).extracting(Refusal::code).containsExactly("row-too-long");
  }

  @Test
  void what_is_no_spreadsheet_is_a_fault_of_the_file() throws IOException {
    assertThat(code(new byte[0])).isEqualTo("file-empty");
    assertThat(code(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}))
        .isEqualTo("file-format-old");
    assertThat(code(new byte[] {'P', 'K', 3, 4, 1, 2, 3})).isEqualTo("file-unreadable");
    assertThat(code(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff}))
        .isEqualTo("file-encoding-unknown");
    assertThat(code(utf8(HEADER + "\n\"不成对"))).isEqualTo("file-unreadable");
    assertThat(code(utf8(HEADER + ("\n" + EXAMPLE).repeat(20_001))))
        .isEqualTo("file-too-many-rows");
  }

  @Test
  void a_small_file_that_unpacks_to_a_huge_one_is_refused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var block = new byte[1024 * 1024];
      for (int i = 0; i < 70; i++) {
        zip.write(block);
      }
    }

    assertThat(bytes.size()).isLessThan(100_000);
    assertThat(code(bytes.toByteArray())).isEqualTo("file-too-large-unpacked");
  }

  private static void put(Worksheet sheet, HistoryColumn column) {
    int place = column.ordinal();
    switch (column) {
      case APPLIED_ON, MATURES_ON, CONFIRMED_ON, DRAWN_ON, REPAID_ON -> {
        sheet.value(1, place, LocalDate.parse(column.example()));
        sheet.style(1, place).format("yyyy-MM-dd").set();
      }
      case SERIAL, STAFF, REVENUE, ASSETS, OLD_PRINCIPAL, CONFIRMED, REQUESTED ->
          sheet.value(1, place, new java.math.BigDecimal(column.example()));
      default -> sheet.value(1, place, column.example());
    }
  }

  private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      content.accept(book.newWorksheet("Sheet1"));
    }
    return bytes.toByteArray();
  }

  private static String fingerprint(byte[] file) {
    var sheet = SpreadsheetFiles.read(file);
    assertThat(faults(sheet)).isEmpty();
    assertThat(sheet.rows()).hasSize(1);
    return RowFingerprint.of(ReadRow.of(sheet.rows().get(0)).value());
  }

  private static List<Refusal> faults(Sheet sheet) {
    assertThat(sheet.faults()).isEmpty();
    return sheet.rows().stream().flatMap(row -> ReadRow.of(row).faults().stream()).toList();
  }

  private static String code(byte[] file) {
    return SpreadsheetFiles.read(file).faults().get(0).code();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
