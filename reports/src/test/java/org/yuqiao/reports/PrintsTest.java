package org.yuqiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.yuqiao.kernel.Money;
import org.yuqiao.reports.model.ApprovalSheet;
import org.yuqiao.reports.model.Register;

/** What the prints say, read back from the files a person would be handed. */
class PrintsTest {

  private static final Prints PRINTS = new Prints();

  @Test
  void the_sheet_of_a_closed_case_tells_every_figure_a_finance_bureau_asks_for() throws Exception {
    String text = flat(pdf(Samples.closed(), Locale.CHINESE, "sheet-closed"));

    assertThat(text)
        .contains("转贷业务审批表", Samples.FUND, "ZD2026-000123")
        .contains(Samples.LONG_NAME, Samples.CREDIT_CODE)
        .contains("80,000,000.00", "捌仟万元整", "2,310,050,000.88")
        .contains("到期本金100,000,000.00×90%", "90,000,000.00", "95,000,000.00", "P6-3")
        .contains("王𠮷", "李𬭎", "龑建国", "堃志远", "赵垚", "钱喆")
        .contains("2026-09-28周一", "2026-10-10周六", "2026-10-22周四")
        .contains("第1–3日", "0.2‰×3", "48,000.00", "不适用中小微企业减免（P6-5）")
        .contains("PZ-2026-000871", "1301转贷资金放款", "第27条", Samples.SM3, "CQ-2024-06")
        .contains("2026-11-2302:30:05", "2026-11-23", "打印人：邓垚")
        .contains("第1页", "共2页")
        .doesNotContain("未到该环节", "null");
  }

  @Test
  void the_least_limits_are_marked_and_only_they() throws Exception {
    String text = flat(pdf(Samples.closed(), Locale.CHINESE, "sheet-closed"));

    assertThat(text.split("最低，起决定作用", -1)).hasSize(3);
    assertThat(text.split("不受限", -1)).hasSize(3);
  }

  @Test
  void a_stage_that_has_not_come_says_so() throws Exception {
    String text = flat(pdf(Samples.applied(), Locale.CHINESE, "sheet-applied"));

    int stages = 10 - 1;
    int steps = ApprovalSheet.Step.values().length;
    assertThat(text.split("未到该环节", -1)).hasSize(stages + steps + 1);
    assertThat(text).contains("肆拾伍万元零伍分", "450,000.05", "尚无分录").doesNotContain("null");
  }

  @Test
  void every_font_is_embedded_and_is_ours() throws Exception {
    for (byte[] file :
        List.of(
            PRINTS.approvalSheet(Samples.closed(), Format.PDF, Locale.CHINESE),
            PRINTS.register(Samples.register(5), Format.PDF, Locale.CHINESE))) {
      try (PDDocument document = Loader.loadPDF(file)) {
        for (var page : document.getPages()) {
          for (var name : page.getResources().getFontNames()) {
            var font = page.getResources().getFont(name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            assertThat(font.getName()).contains("YuqiaoSansSC");
          }
        }
      }
    }
  }

  @Test
  void the_register_totals_each_month_and_the_period() throws Exception {
    var register = Samples.register(120);
    String text = flat(text(save("register-120.pdf", register, Format.PDF, Locale.CHINESE)));
    var total = register.rows().stream().map(row -> row.amount()).reduce(Money.ZERO, Money::plus);

    assertThat(text)
        .contains("转贷资金台账", "期间：2026-01-01至2026-12-31", "单位：元")
        .contains("2026年1月小计（11笔）", "2026年12月小计（10笔）", "合计（120笔）")
        .contains(total.grouped(), "未归还", "未计收", "到期日带*者为暂定")
        .contains(Samples.LONG_NAME.substring(0, 10), "第2页");
  }

  @Test
  void a_register_without_loans_says_so() throws Exception {
    var text = flat(text(save("register-0.pdf", Samples.register(0), Format.PDF, Locale.CHINESE)));

    assertThat(text).contains("本期无放款业务", "合计（0笔）", "0.00", "共1页").doesNotContain("null");
  }

  @Test
  void english_words_are_printed_where_asked_for() throws Exception {
    String sheet = pdf(Samples.closed(), Locale.ENGLISH, "sheet-closed-en");
    String register = text(save("register-30-en.pdf", Samples.register(30), Format.PDF, Locale.US));

    assertThat(sheet)
        .contains(
            "Bridge loan approval sheet", "Least: binds", "2026-11-23 02:30:05", "Page 1", "of 2");
    assertThat(register)
        .contains("Register of bridge loans", "2026-1 subtotal", "Total (30 loans)");
  }

  @Test
  void both_languages_have_the_same_words() {
    assertThat(Labels.of(Locale.ENGLISH).bundle().keySet())
        .isEqualTo(Labels.of(Locale.CHINESE).bundle().keySet());
  }

  @Test
  void in_a_spreadsheet_of_the_register_amounts_are_numbers_and_ids_are_text() throws Exception {
    var register = Samples.register(120);
    List<Row> rows = rows(save("register-120.xlsx", register, Format.XLSX, Locale.CHINESE));
    List<Row> data =
        rows.stream()
            .filter(row -> text(row).stream().anyMatch(t -> t.startsWith("ZD2026")))
            .toList();

    assertThat(data).hasSize(120);
    for (int i = 0; i < data.size(); i++) {
      var wanted = register.rows().get(i);
      assertThat(numbers(data.get(i)))
          .as("row %s", i)
          .containsExactlyElementsOf(
              Stream.of(
                      Money.ofYuan(i + 1),
                      wanted.amount(),
                      Money.ofYuan(wanted.workingDays()),
                      wanted.feeDue(),
                      wanted.feeWaived(),
                      wanted.feePayable(),
                      wanted.feePaid(),
                      wanted.outstanding())
                  .filter(Objects::nonNull)
                  .map(PrintsTest::plain)
                  .toList());
      assertThat(text(data.get(i)))
          .contains(wanted.caseNumber().value(), wanted.borrower(), wanted.contract())
          .contains(wanted.drawnOn().toString());
    }
    assertThat(rows.stream().filter(row -> text(row).contains("业务编号"))).hasSize(1);
    assertThat(rows.stream().flatMap(row -> text(row).stream())).noneMatch(t -> t.contains("共 "));
  }

  @Test
  void in_a_spreadsheet_of_the_sheet_amounts_are_numbers_and_ids_are_text() throws Exception {
    var bytes = PRINTS.approvalSheet(Samples.closed(), Format.XLSX, Locale.CHINESE);
    keep("sheet-closed.xlsx", bytes);
    List<Row> rows = rows(bytes);
    Set<BigDecimal> numbers =
        rows.stream().flatMap(row -> numbers(row).stream()).collect(Collectors.toSet());
    Set<String> texts =
        rows.stream().flatMap(row -> text(row).stream()).collect(Collectors.toSet());

    assertThat(numbers)
        .contains(
            new BigDecimal("80000000"), new BigDecimal("2310050000.88"), new BigDecimal("48000"));
    assertThat(texts).contains(Samples.CREDIT_CODE, Samples.LONG_NAME, "捌仟万元整", "2026-09-30");
  }

  @Test
  void a_character_no_font_of_ours_has_is_named_and_never_left_out() {
    assertThat(Glyphs.visible("李\uD83D\uDE00明")).isEqualTo("李〓（U+1F600）明");
    assertThat(Glyphs.visible(Samples.LONG_NAME)).isEqualTo(Samples.LONG_NAME);
    assertThat(Glyphs.visible("同意。\n按孰低金额办理。")).isEqualTo("同意。\n按孰低金额办理。");
  }

  @Test
  void prints_made_at_the_same_time_do_not_mix() throws Exception {
    var wanted = text(PRINTS.approvalSheet(Samples.closed(), Format.PDF, Locale.CHINESE));
    var others =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? PRINTS.approvalSheet(Samples.closed(), Format.PDF, Locale.CHINESE)
                        : PRINTS.approvalSheet(Samples.applied(), Format.PDF, Locale.ENGLISH))
            .toList();

    for (int i = 0; i < others.size(); i += 2) {
      assertThat(text(others.get(i))).isEqualTo(wanted);
    }
  }

  @Test
  void a_spreadsheet_prints_on_a4_and_keeps_its_header_in_sight() throws Exception {
    var xlsx = PRINTS.register(Samples.register(3), Format.XLSX, Locale.CHINESE);

    assertThat(part(xlsx, "xl/worksheets/sheet1.xml"))
        .contains("ySplit=\"5\"", "paperSize=\"9\"", "fitToHeight=\"0\"");
    assertThat(part(xlsx, "xl/styles.xml")).contains("formatCode=\"#,##0.00\"");
  }

  @Test
  void ten_thousand_rows_are_printed_whole() throws Exception {
    var register = Samples.register(10_000);
    byte[] pdf = save("register-10000.pdf", register, Format.PDF, Locale.CHINESE);
    byte[] xlsx = save("register-10000.xlsx", register, Format.XLSX, Locale.CHINESE);

    assertThat(flat(text(pdf))).contains("ZD2026-010000", "合计（10,000笔）");
    assertThat(rows(xlsx)).hasSizeGreaterThan(10_000);
  }

  private static BigDecimal plain(Money money) {
    return normal(BigDecimal.valueOf(money.fen(), 2));
  }

  private static BigDecimal normal(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String pdf(ApprovalSheet sheet, Locale locale, String name) throws IOException {
    byte[] bytes = PRINTS.approvalSheet(sheet, Format.PDF, locale);
    keep(name + ".pdf", bytes);
    return text(bytes);
  }

  private static byte[] save(String name, Register register, Format format, Locale locale)
      throws IOException {
    long start = System.nanoTime();
    byte[] bytes = PRINTS.register(register, format, locale);
    System.out.printf(
        "%s: %,d bytes in %,d ms%n", name, bytes.length, (System.nanoTime() - start) / 1_000_000);
    keep(name, bytes);
    return bytes;
  }

  /** Left in the build directory for a person to look at. */
  private static void keep(String name, byte[] bytes) throws IOException {
    Path directory = Files.createDirectories(Path.of("target", "prints"));
    Files.write(directory.resolve(name), bytes);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      return stripper.getText(document);
    }
  }

  private static String part(byte[] xlsx, String name) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no " + name);
  }

  private static String flat(String text) {
    return text.replaceAll("[\\s　]+", "");
  }

  private static List<Row> rows(byte[] xlsx) throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      return workbook.getFirstSheet().read();
    }
  }

  private static List<BigDecimal> numbers(Row row) {
    return cells(row)
        .filter(cell -> cell.getType() == CellType.NUMBER)
        .map(cell -> normal(cell.asNumber()))
        .toList();
  }

  private static List<String> text(Row row) {
    return cells(row)
        .filter(cell -> cell.getType() == CellType.STRING)
        .map(Cell::getText)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Stream<Cell> cells(Row row) {
    return row.stream().filter(Objects::nonNull);
  }
}
