package org.yuqiao.reconciliation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.reconciliation.model.LineFingerprints;
import org.yuqiao.reconciliation.model.Reading;
import org.yuqiao.reconciliation.model.StatementFormat;
import org.yuqiao.sheet.SheetFile;

/** One statement reads the same in every format; what cannot be read is named with its place. */
class StatementFilesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
  private static final SampleStatement SAMPLE =
      new SampleStatement("5000001234567890123", Money.parseYuan("1000"), DAY, DAY.plusDays(1))
          .in(DAY, "9000000.00", "L001", "重庆某机械有限公司")
          .out(DAY, "8000000.50", "L002", "重庆某银行")
          .in(DAY.plusDays(1), "0.01", "L003", "𠮷记商行")
          .in(DAY.plusDays(1), "0.01", "L003", "𠮷记商行");
  private static final String HEADER = "交易日期,金额,余额,对方账号,币种,摘要\n";

  @Test
  void a_statement_gives_the_same_lines_in_every_format() throws IOException {
    var expected = fingerprints(utf8(SAMPLE.csv()));
    assertThat(expected).hasSize(4).doesNotHaveDuplicates();
    for (byte[] other :
        List.of(
            SAMPLE.csv().getBytes(Charset.forName("GB18030")),
            utf8("\ufeff" + SAMPLE.csv()),
            utf8(SAMPLE.csv().replace("\",\"", "\";\"").replace(",", ";").replace(";000", ",000")),
            SAMPLE.xlsx(),
            utf8(SAMPLE.camt("02")),
            utf8(SAMPLE.camt("08")),
            utf8(SAMPLE.camt("13")),
            SAMPLE.camt("08").replace("UTF-8", "GB18030").getBytes(Charset.forName("GB18030")),
            SAMPLE.camt("08").replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16))) {
      assertThat(fingerprints(other)).isEqualTo(expected);
    }
    var camt = done(utf8(SAMPLE.camt("08"))).statements().get(0);
    var csv = done(utf8(SAMPLE.csv())).statements().get(0);
    assertThat(camt.accountNumber()).isEqualTo(csv.accountNumber());
    assertThat(camt.opening()).isEqualTo(csv.opening()).isEqualTo(Money.parseYuan("1000"));
    assertThat(camt.closing()).isEqualTo(csv.closing());
    assertThat(camt.from()).isEqualTo(csv.from());
    assertThat(camt.lines())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("place", "balance")
        .isEqualTo(csv.lines());
  }

  @Test
  void the_latest_line_may_stand_first() {
    var csv = HEADER + "2026-11-19,-5.00,105.00,,,b\n2026-11-18,10.00,110.00,,,a\n";
    var statement = done(utf8(csv)).statements().get(0);
    assertThat(statement.opening()).isEqualTo(Money.ofYuan(100));
    assertThat(statement.closing()).isEqualTo(Money.ofYuan(105));
    assertThat(statement.from()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "交易时间,借贷标志,交易金额\n2026-11-18 09:30:11,贷,\"1,000.00\"\n",
        "交易日,收入,支出\n20261118,1000,\n",
        "交易日期\t收入金额\t支出金额\n2026/11/18\t1000.00\t0.00\n",
        "bookingDate;direction;amount;currency\n2026-11-18;CRDT;1000.00;CNY\n",
        "日期|贷方发生额|借方发生额\n2026年11月18日||-1000\n"
      })
  void banks_write_a_line_in_many_ways(String csv) {
    var line = done(utf8(csv)).statements().get(0).lines().get(0);
    assertThat(line.bookedOn()).isEqualTo(DAY);
    assertThat(line.change()).isEqualTo(Money.ofYuan(1000));
  }

  static Stream<Arguments> hostile() {
    var camt = SAMPLE.camt("08");
    return Stream.of(
        file("malformed XML", camt.replace("</BookgDt>", ""), "xml-malformed", "XML"),
        file("cut off", camt.substring(0, camt.length() / 2), "xml-malformed", "XML"),
        file("cut off after the entries", camt.replace("</Document>", ""), "xml-malformed", "XML"),
        file(
            "billion laughs",
            camt.replace(
                    "<Document",
                    "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><Document")
                .replace("L001", "&b;"),
            "xml-doctype",
            "DOCTYPE"),
        file(
            "external entity",
            camt.replace(
                    "<Document",
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Document")
                .replace("L001", "&x;"),
            "xml-doctype",
            "DOCTYPE"),
        file(
            "external document type",
            camt.replace("<Document", "<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/x.dtd\"><Document"),
            "xml-doctype",
            "DOCTYPE"),
        file("unknown entity", camt.replace("L001", "&nbsp;"), "xml-malformed", "XML"),
        Arguments.of(
            "says UTF-8, is GB18030",
            camt.getBytes(Charset.forName("GB18030")),
            "xml-encoding",
            "XML"),
        file("says GB18030, is UTF-8", camt.replace("UTF-8", "GB18030"), "xml-encoding", null),
        file("no such encoding", camt.replace("UTF-8", "KLINGON"), "xml-encoding", null),
        file("another message", camt.replace("camt.053", "camt.054"), "not-camt053", null),
        file("another document", "<html><body/></html>", "not-camt053", null),
        file(
            "an impossible date",
            camt.replaceFirst("<BookgDt><Dt>2026-11-18", "<BookgDt><Dt>2026-02-30"),
            "date-impossible",
            "Stmt[1]/Ntry[1]/BookgDt/Dt"),
        file(
            "a future date",
            camt.replaceFirst("<BookgDt><Dt>2026-11-18", "<BookgDt><Dt>2026-11-21"),
            "date-in-future",
            "Stmt[1]/Ntry[1]/NtryDtls/TxDtls"),
        file(
            "three decimals",
            camt.replace(">9000000.00<", ">9000000.005<"),
            "amount-too-precise",
            "Stmt[1]/Ntry[1]/Amt"),
        file(
            "foreign currency",
            camt.replaceFirst("(?s)(<Ntry>.*?Ccy=\")CNY", "$1USD"),
            "currency-foreign",
            "Stmt[1]/Ntry[1]/Amt"),
        file(
            "not booked",
            camt.replaceFirst("<Cd>BOOK</Cd>", "<Cd>PDNG</Cd>"),
            "entry-not-booked",
            "Stmt[1]/Ntry[1]"),
        file(
            "no direction",
            camt.replaceFirst("<CdtDbtInd>CRDT</CdtDbtInd>\n<Sts>", "<Sts>"),
            "element-missing",
            "Stmt[1]/Ntry[1]"),
        file(
            "fewer entries than the summary says",
            camt.replace("<NbOfNtries>4", "<NbOfNtries>5"),
            "entry-count-differs",
            "Stmt[1]/TxsSummry"),
        file("no closing balance", camt.replace("CLBD", "CLAV"), "balance-missing", "Stmt[1]"),
        file("deep nesting", camt.replace("L001", "<a>".repeat(5000)), "xml-too-large", "XML"),
        file("an impossible day", HEADER + "2026-02-30,1,,,,\n", "date-impossible", "A2"),
        file("no day", HEADER + ",1,,,,a\n", "entry-missing", "A2"),
        file("a day to come", HEADER + "2026-11-21,1,,,,\n", "date-in-future", "A2"),
        file("thousandths", HEADER + "2026-11-18,1.005,,,,\n", "amount-too-precise", "B2"),
        file("no number", HEADER + "2026-11-18,一百,,,,\n", "amount-not-a-number", "B2"),
        file("nothing", HEADER + "2026-11-18,0.00,,,,\n", "amount-missing", "B2"),
        file("dollars", HEADER + "2026-11-18,1,,,USD,\n", "currency-foreign", "E2"),
        file("a formula in CSV", HEADER + "2026-11-18,=1+1,,,,\n", "amount-not-a-number", "B2"),
        file(
            "a control character",
            HEADER + "2026-11-18,1,,,,a\u0000b\n",
            "text-control-character",
            "F2"),
        file("no heading", "a,b,c\n1,2,3\n", "columns-unknown", null),
        file("no lines", HEADER, "statement-empty", null),
        file("nothing at all", "", "file-empty", null),
        file("an open quote", HEADER + "2026-11-18,1,,,,\"a\n", "file-unreadable", null),
        file(
            "a broken running balance",
            HEADER + "2026-11-18,1,1.00,,,\n2026-11-18,1,3.00,,,\n",
            "balance-broken",
            "3"),
        Arguments.of(
            "no encoding", new byte[] {(byte) 0xff, (byte) 0xff}, "file-encoding-unknown", null),
        Arguments.of("a broken zip", new byte[] {'P', 'K', 3, 4, 1}, "file-unreadable", null),
        Arguments.of("an XLSX formula", xlsx(true, "622202"), "formula-refused", "B2"),
        Arguments.of(
            "an account as a number",
            xlsx(false, new java.math.BigDecimal("622202000000000001")),
            "number-lost-digits",
            "D2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void a_file_that_cannot_be_read_is_refused_with_the_place(
      String what, byte[] file, String code, String place) {
    var reading = read(file);
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.faults()).extracting(Refusal::code).startsWith(code);
    assertThat(reading.faults().get(0).field()).isEqualTo(place);
    assertThat(reading.faults()).allSatisfy(fault -> assertThat(fault.zh()).isNotBlank());
  }

  @Test
  void every_bad_row_is_told_at_once() {
    var csv = HEADER + "2026-02-30,x,,,,\n2026-11-18,1,,,,\n2026-11-18,1.001,,,USD,\n";
    assertThat(read(utf8(csv)).faults())
        .extracting(Refusal::field)
        .containsExactlyInAnyOrder("A2", "B2", "B4", "E4");
  }

  private static Arguments file(String what, String text, String code, String place) {
    return Arguments.of(what, utf8(text), code, place);
  }

  private static byte[] xlsx(boolean formula, Object account) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      var sheet = book.newWorksheet("流水");
      var headings = HEADER.strip().split(",");
      for (int place = 0; place < headings.length; place++) {
        sheet.value(0, place, headings[place]);
      }
      sheet.value(1, 0, "2026-11-18");
      if (formula) {
        sheet.formula(1, 1, "1+1");
      } else {
        sheet.value(1, 1, 1);
      }
      if (account instanceof Number number) {
        sheet.value(1, 3, number);
      } else {
        sheet.value(1, 3, account.toString());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<String> fingerprints(byte[] file) {
    var lines = done(file).statements().get(0).lines();
    return LineFingerprints.of("ZH01", lines).stream()
        .map(LineFingerprints.Known::fingerprint)
        .toList();
  }

  private static Reading done(byte[] file) {
    var reading = read(file);
    assertThat(reading.faults()).isEmpty();
    return reading;
  }

  private static Reading read(byte[] file) {
    SheetFile.Content content = () -> new ByteArrayInputStream(file);
    return StatementFiles.formatOf(content) == StatementFormat.CAMT053
        ? StatementFiles.readCamt(content, TODAY)
        : StatementFiles.readSheet(content, List.of(), TODAY);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
