package org.yuqiao.payment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuqiao.audit.model.Stamp;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.kernel.Role;
import org.yuqiao.payment.model.BankAnswer;
import org.yuqiao.payment.model.Payee;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentOrder;
import org.yuqiao.payment.model.PaymentStatus;

/** What the fund writes to banks, and what it takes from them and what not. */
class PainTest {

  private static final Instant NOW = Instant.parse("2026-11-17T01:30:00.123456Z");
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.";

  @Test
  void an_instruction_reads_as_the_standard_has_it() {
    var text = written("重庆渝桥机械有限公司");
    assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" ?>");
    assertThat(text).contains("xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"");
    assertThat(text).contains("<MsgId>ZF2026-000001</MsgId>");
    assertThat(text).contains("<EndToEndId>ZF2026-000001</EndToEndId>");
    assertThat(text).contains("<CreDtTm>2026-11-17T09:30:00+08:00</CreDtTm>");
    assertThat(text).contains("<InstdAmt Ccy=\"CNY\">9000000.01</InstdAmt>");
    assertThat(text).contains("<CtrlSum>9000000.01</CtrlSum>");
    assertThat(text).contains("<Dt>2026-11-17</Dt>");
    assertThat(text).contains("<Nm>重庆渝桥机械有限公司</Nm>", "<Nm>重庆某银行</Nm>");
    assertThat(text).contains("<Id>6222020000001234</Id>", "<Id>110001</Id>");
  }

  @Test
  void the_same_instruction_is_the_same_bytes_every_time() {
    assertThat(written("甲公司")).isEqualTo(written("甲公司"));
  }

  @Test
  void names_may_hold_what_xml_may_not() {
    assertThat(written("甲<&>\"公司")).contains("<Nm>甲&lt;&amp;&gt;").doesNotContain("甲<&");
    assertThat(written("龘".repeat(150))).contains("<Nm>" + "龘".repeat(140) + "</Nm>");
    assertThat(written("𠮷".repeat(150))).contains("<Nm>" + "𠮷".repeat(140) + "</Nm>");
  }

  @ParameterizedTest
  @CsvSource({
    "ACSC, EXECUTED",
    "ACCC, EXECUTED",
    "RJCT, REJECTED",
    "CANC, REJECTED",
    "ACCP, ACCEPTED",
    "ACSP, ACCEPTED",
    "PDNG, ACCEPTED",
    "RCVD, ACCEPTED",
    "BLCK, UNKNOWN"
  })
  void a_status_code_is_read(String code, PaymentStatus status) {
    var answer = only(report("10", transaction(code)));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.number()).isEqualTo("ZF2026-000001");
    assertThat(answer.reference()).isEqualTo("BR-77");
    assertThat(answer.executedOn())
        .isEqualTo(status == PaymentStatus.EXECUTED ? LocalDate.of(2026, 11, 18) : null);
  }

  @ParameterizedTest
  @CsvSource({"03", "09", "10", "12", "14"})
  void every_version_the_banks_use_is_read(String version) {
    assertThat(only(report(version, transaction("ACSC"))).status())
        .isEqualTo(PaymentStatus.EXECUTED);
  }

  @Test
  void an_older_version_names_a_bank_by_its_bic() {
    var text =
        report("03", transaction("ACSC"))
            .replace(
                "</GrpHdr>",
                "<DbtrAgt><FinInstnId><BIC>PCBCCNBJXXX</BIC></FinInstnId></DbtrAgt></GrpHdr>");
    assertThat(only(text).status()).isEqualTo(PaymentStatus.EXECUTED);
  }

  @Test
  void a_report_on_the_whole_message_speaks_for_its_instruction() {
    var text =
        report("10", "")
            .replace("<OrgnlPmtInfAndSts>", "")
            .replace("</OrgnlPmtInfAndSts>", "")
            .replace("<OrgnlPmtInfId>ZF2026-000001</OrgnlPmtInfId>", "")
            .replace("</OrgnlGrpInfAndSts>", "<GrpSts>ACSC</GrpSts></OrgnlGrpInfAndSts>");
    var answer = only(text);
    assertThat(answer.status()).isEqualTo(PaymentStatus.EXECUTED);
    assertThat(answer.reference()).isEqualTo("HZ-1");
    assertThat(answer.executedOn()).isEqualTo(LocalDate.of(2026, 11, 18));
  }

  @Test
  void the_settlement_day_counts_before_the_moment_of_acceptance() {
    var reference =
        "<OrgnlTxRef><Amt><InstdAmt Ccy=\"CNY\">9000000.01</InstdAmt></Amt>"
            + "<IntrBkSttlmDt>2026-11-17</IntrBkSttlmDt></OrgnlTxRef>";
    var answer =
        only(
            report(
                "10", transaction("ACSC").replace("</TxInfAndSts>", reference + "</TxInfAndSts>")));
    assertThat(answer.executedOn()).isEqualTo(LocalDate.of(2026, 11, 17));
    assertThat(answer.amount()).isEqualTo(Money.parseYuan("9000000.01"));
  }

  @Test
  void a_moment_late_in_the_evening_by_greenwich_is_the_next_day_here() {
    var text =
        report("10", transaction("ACSC"))
            .replace("2026-11-18T10:00:00+08:00", "2026-11-17T18:00:00Z");
    assertThat(only(text).executedOn()).isEqualTo(LocalDate.of(2026, 11, 18));
  }

  @Test
  void reasons_are_told_in_the_banks_words() {
    var text =
        report(
            "10",
            transaction("RJCT")
                .replace(
                    "<AccptncDtTm>",
                    "<StsRsnInf><Rsn><Cd>AC01</Cd></Rsn><AddtlInf>账号不存在</AddtlInf></StsRsnInf>"
                        + "<AccptncDtTm>"));
    assertThat(only(text).reason()).isEqualTo("AC01 账号不存在");
  }

  static Stream<Arguments> hostile() {
    var good = report("10", transaction("ACSC"));
    return Stream.of(
        message("empty", "", "xml-malformed", "1:1"),
        message("no xml", "您好", "xml-malformed", "1:1"),
        message("cut off", good.substring(0, good.length() / 2), "xml-malformed", null),
        message("crossed tags", good.replace("</TxSts>", "</TxSt>"), "xml-malformed", "1"),
        message("two roots", good + "<x/>", "xml-malformed", null),
        message(
            "document type",
            good.replace(HEAD, HEAD + "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"),
            "xml-doctype",
            "2:"),
        message("entity expansion", bomb(good), "xml-doctype", null),
        message("an entity", good.replace("BR-77", "&amp;x;&y;"), "xml-malformed", null),
        message(
            "external entity",
            good.replace(HEAD, HEAD + "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>")
                .replace("BR-77", "&y;"),
            "xml-doctype",
            null),
        message(
            "pain.001", good.replace("pain.002.001.10", "pain.001.001.09"), "not-pain-002", "2:"),
        message("no namespace", good.replaceAll(" xmlns=\"[^\"]*\"", ""), "not-pain-002", "2:"),
        message(
            "an element of its own",
            good.replace("<TxSts>", "<Gold/><TxSts>"),
            "xml-not-as-standard",
            null),
        message(
            "no such day",
            good.replace("2026-11-18T10", "2026-13-45T10"),
            "xml-not-as-standard",
            null),
        message(
            "no such status",
            good.replace("ACSC", "NOPE"),
            "status-code-unknown",
            "TxInfAndSts[1]"),
        message(
            "no status",
            good.replace("<TxSts>ACSC</TxSts>", ""),
            "status-code-unknown",
            "TxInfAndSts[1]"),
        message(
            "another's number",
            good.replace("ZF2026-000001", "AB-1"),
            "payment-number-unknown",
            "TxInfAndSts[1]"),
        message(
            "no report",
            HEAD + "<Document xmlns=\"" + NAMESPACE + "10\"/>",
            "report-incomplete",
            "CstmrPmtStsRpt"),
        message("dollars", amount(good, "USD", "1.00"), "amount-unreadable", "OrgnlTxRef/Amt"),
        message(
            "a third of a fen",
            amount(good, "CNY", "1.001"),
            "amount-unreadable",
            "OrgnlTxRef/Amt"),
        message(
            "an endless amount",
            amount(good, "CNY", "1e999999"),
            "amount-unreadable",
            "OrgnlTxRef/Amt"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void hostile(String what, String text, String code, String place) {
    refused(text.getBytes(StandardCharsets.UTF_8), code, place);
  }

  @Test
  void bytes_that_are_not_what_they_say_are_refused() {
    var good = report("10", transaction("RJCT").replace("BR-77", "渝-77"));
    refused(good.getBytes(Charset.forName("GB18030")), "xml-malformed", null);
    refused(
        good.replace("UTF-8", "EBCDIC-7").getBytes(StandardCharsets.UTF_8), "xml-malformed", null);
    var gb = good.replace("UTF-8", "GB18030").getBytes(Charset.forName("GB18030"));
    assertThat(Pain002.read(gb).faults()).isEmpty();
    assertThat(Pain002.read(gb).answers().get(0).answer().reference()).isEqualTo("渝-77");
  }

  @Test
  void one_fault_among_many_answers_leaves_none() {
    var text = report("10", transaction("ACSC") + transaction("RJCT") + transaction("NOPE"));
    var read = Pain002.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.answers()).isEmpty();
    assertThat(read.faults())
        .extracting(Refusal::field)
        .containsExactly("OrgnlPmtInfAndSts[1]/TxInfAndSts[3]");
  }

  private static void refused(byte[] bytes, String code, String place) {
    var read =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pain002.read(bytes));
    assertThat(read.answers()).isEmpty();
    assertThat(read.faults()).isNotEmpty();
    var fault = read.faults().get(0);
    assertThat(fault.code()).as("%s", fault).isEqualTo(code);
    assertThat(fault.zh()).isNotBlank();
    assertThat(fault.en()).isNotBlank().doesNotContain("root:");
    if (place != null) {
      assertThat(fault.field()).as("%s", fault).contains(place);
    }
  }

  private static Arguments message(String what, String text, String code, String place) {
    return Arguments.of(what, text, code, place);
  }

  private static String bomb(String good) {
    var entities = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    return good.replace(HEAD, HEAD + "<!DOCTYPE x [" + entities + "]>").replace("BR-77", "&a29;");
  }

  private static String amount(String good, String currency, String amount) {
    return good.replace(
        "</TxInfAndSts>",
        "<OrgnlTxRef><Amt><InstdAmt Ccy=\"%s\">%s</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>"
            .formatted(currency, amount));
  }

  private static BankAnswer only(String text) {
    var read = Pain002.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.faults()).isEmpty();
    assertThat(read.messageId()).isEqualTo("HZ-1");
    assertThat(read.answers()).hasSize(1);
    return read.answers().get(0).answer();
  }

  private static String transaction(String code) {
    return """
        <TxInfAndSts><OrgnlEndToEndId>ZF2026-000001</OrgnlEndToEndId><TxSts>%s</TxSts>\
        <AccptncDtTm>2026-11-18T10:00:00+08:00</AccptncDtTm>\
        <AcctSvcrRef>BR-77</AcctSvcrRef></TxInfAndSts>"""
        .formatted(code);
  }

  private static String report(String version, String transactions) {
    return HEAD
        + """
        <Document xmlns="%s%s">
        <CstmrPmtStsRpt><GrpHdr><MsgId>HZ-1</MsgId><CreDtTm>2026-11-18T10:05:00</CreDtTm></GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>ZF2026-000001</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
        <OrgnlPmtInfAndSts><OrgnlPmtInfId>ZF2026-000001</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>"""
            .formatted(NAMESPACE, version, transactions);
  }

  private static String written(String payee) {
    var order =
        PaymentOrder.draw(
            "ZD2026-000001",
            "ZH01",
            new Payee(payee, "6222020000001234", "重庆某银行"),
            Money.parseYuan("9000000.01"));
    var actor = new Actor("treasurer", "资金", Set.of(Role.TREASURER), null);
    var stamp = new Stamp(actor, LocalDate.of(2026, 11, 17), NOW);
    var instruction = new PaymentInstruction("ZF2026-000001", order, "treasurer", stamp);
    instruction.release(stamp);
    return Pain001.write(instruction, new Pain001.Debtor("市级专户", "110001", "存管银行"), NOW);
  }
}
