package org.yuqiao.reconciliation.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.yuqiao.kernel.Money;

/** A statement made up for tests, as each of the formats that banks hand out. */
public final class SampleStatement {

  private static final List<String> HEADINGS =
      List.of("记账日期", "起息日", "借方发生额（支出）", "贷方发生额（收入）", "余额(元)", "对方户名", "对方账号", "摘要", "流水号", "指令号");

  private final String account;
  private final Money opening;
  private final LocalDate from;
  private final LocalDate to;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(
      LocalDate day, Money amount, boolean inward, String reference, String name, String text) {}

  public SampleStatement(String account, Money opening, LocalDate from, LocalDate to) {
    this.account = account;
    this.opening = opening;
    this.from = from;
    this.to = to;
  }

  public SampleStatement in(LocalDate day, String yuan, String reference, String name) {
    return add(day, yuan, true, reference, name);
  }

  public SampleStatement out(LocalDate day, String yuan, String reference, String name) {
    return add(day, yuan, false, reference, name);
  }

  private SampleStatement add(
      LocalDate day, String yuan, boolean inward, String reference, String name) {
    var text = (inward ? "归还转贷资金 " : "发放转贷资金 ") + name;
    entries.add(new Entry(day, Money.parseYuan(yuan), inward, reference, name, text));
    return this;
  }

  private static String accountOf(Entry entry) {
    return "6222021234567" + (10_000 + Math.abs(entry.name().hashCode()) % 90_000);
  }

  private static String instructionOf(Entry entry) {
    return entry.inward() ? null : "ZL" + entry.reference();
  }

  private List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    var balance = opening;
    for (Entry entry : entries) {
      balance = entry.inward() ? balance.plus(entry.amount()) : balance.minus(entry.amount());
      var instruction = instructionOf(entry);
      rows.add(
          List.of(
              entry.day().toString(),
              entry.day().toString(),
              entry.inward() ? "" : entry.amount().grouped(),
              entry.inward() ? entry.amount().grouped() : "",
              balance.yuan(),
              entry.name(),
              accountOf(entry),
              entry.text(),
              entry.reference(),
              instruction == null ? "" : instruction));
    }
    return rows;
  }

  /** As CSV with the account above the heading and a sum below the lines. */
  public String csv() {
    var csv = new StringBuilder("账号：" + account + "\n\n" + String.join(",", HEADINGS) + "\n");
    rows().forEach(row -> csv.append('"').append(String.join("\",\"", row)).append("\"\n"));
    return csv.append("合计,,,,,,,,,\n").toString();
  }

  /** As XLSX, all cells texts. */
  public byte[] xlsx() {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      var sheet = book.newWorksheet("流水");
      sheet.value(0, 0, "账号");
      sheet.value(0, 1, account);
      for (int place = 0; place < HEADINGS.size(); place++) {
        sheet.value(1, place, HEADINGS.get(place));
      }
      int at = 2;
      for (var row : rows()) {
        for (int place = 0; place < row.size(); place++) {
          sheet.value(at, place, row.get(place));
        }
        at++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * As camt.053.
   *
   * @param version such as {@code 02} or {@code 08}, which differ in status and parties
   */
  public String camt(String version) {
    boolean old = version.equals("02");
    var closing = opening;
    var ntries = new StringBuilder();
    for (Entry entry : entries) {
      closing = entry.inward() ? closing.plus(entry.amount()) : closing.minus(entry.amount());
      ntries.append(ntry(entry, old));
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s">
        <BkToCstmrStmt>
        <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-20T18:00:00+08:00</CreDtTm></GrpHdr>
        <Stmt>
        <Id>DZD-1</Id><CreDtTm>2026-11-20T18:00:00+08:00</CreDtTm>
        <FrToDt><FrDtTm>%sT00:00:00+08:00</FrDtTm><ToDtTm>%sT23:59:59+08:00</ToDtTm></FrToDt>
        <Acct><Id><Othr><Id>%s</Id></Othr></Id><Ccy>CNY</Ccy></Acct>
        %s%s
        <TxsSummry><TtlNtries><NbOfNtries>%d</NbOfNtries></TtlNtries></TxsSummry>
        %s</Stmt>
        </BkToCstmrStmt>
        </Document>
        """
        .formatted(
            version,
            from,
            to,
            account,
            bal("OPBD", opening, from),
            bal("CLBD", closing, to),
            entries.size(),
            ntries);
  }

  private static String bal(String type, Money amount, LocalDate day) {
    return """
        <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">%s</Amt>\
        <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>
        """
        .formatted(type, amount.yuan(), day);
  }

  private static String ntry(Entry entry, boolean old) {
    var party = entry.inward() ? "Dbtr" : "Cdtr";
    var name = old ? "<Nm>" + entry.name() + "</Nm>" : "<Pty><Nm>" + entry.name() + "</Nm></Pty>";
    var instruction = instructionOf(entry);
    return """
        <Ntry><NtryRef>%s</NtryRef><Amt Ccy="CNY">%s</Amt><CdtDbtInd>%s</CdtDbtInd>
        <Sts>%s</Sts><BookgDt><Dt>%s</Dt></BookgDt><ValDt><Dt>%s</Dt></ValDt>
        <AcctSvcrRef>%s</AcctSvcrRef>
        <NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>
        <RltdPties><%s>%s</%s><%sAcct><Id><Othr><Id>%s</Id></Othr></Id></%sAcct></RltdPties>
        <RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        """
        .formatted(
            entry.reference(),
            entry.amount().yuan(),
            entry.inward() ? "CRDT" : "DBIT",
            old ? "BOOK" : "<Cd>BOOK</Cd>",
            entry.day(),
            entry.day(),
            entry.reference(),
            instruction == null ? "NOTPROVIDED" : instruction,
            party,
            name,
            party,
            party,
            accountOf(entry),
            party,
            entry.text());
  }
}
