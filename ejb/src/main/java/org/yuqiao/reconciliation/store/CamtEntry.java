package org.yuqiao.reconciliation.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.kernel.Money;
import org.yuqiao.reconciliation.model.ReadLine;

/**
 * One {@code Ntry} of a camt.053 file. An entry of several transactions that tell their amounts is
 * as many lines; else it is one.
 */
final class CamtEntry {

  private static final int LONGEST_REFERENCE = 100;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ACCOUNT = 64;
  private static final int LONGEST_TEXT = 1000;

  private final XmlElement entry;
  private final CamtValues values;

  private CamtEntry(XmlElement entry, CamtValues values) {
    this.entry = entry;
    this.values = values;
  }

  static List<ReadLine> read(XmlElement entry, CamtValues values) {
    return new CamtEntry(entry, values).lines();
  }

  private List<ReadLine> lines() {
    booked();
    var amount = values.amount(entry.at("Amt"), entry);
    var direction = entry.text("CdtDbtInd");
    if (!"CRDT".equals(direction) && !"DBIT".equals(direction)) {
      values.missing(entry, "CdtDbtInd");
    }
    var bookedOn = values.day(CamtStatement.firstOf(entry, "BookgDt/Dt", "BookgDt/DtTm"));
    if (bookedOn == null && CamtStatement.firstOf(entry, "BookgDt/Dt", "BookgDt/DtTm") == null) {
      values.missing(entry, "BookgDt");
    }
    var valueOn = values.day(CamtStatement.firstOf(entry, "ValDt/Dt", "ValDt/DtTm"));
    var head = new Head(bookedOn, valueOn, amount, "CRDT".equals(direction));
    return parts(head);
  }

  /** What all lines of the entry share. */
  private record Head(LocalDate bookedOn, LocalDate valueOn, Money amount, boolean inward) {}

  private List<ReadLine> parts(Head head) {
    var details =
        entry.all("NtryDtls").flatMap(group -> group.all("TxDtls")).collect(Collectors.toList());
    var amounts = amounts(details);
    if (details.size() > 1 && amounts.size() == details.size() && adds(head, amounts)) {
      var lines = new ArrayList<ReadLine>();
      for (int i = 0; i < details.size(); i++) {
        lines.add(line(head, amounts.get(i), details.get(i)));
      }
      return lines;
    }
    return List.of(line(head, head.amount(), details.size() == 1 ? details.get(0) : null));
  }

  private List<Money> amounts(List<XmlElement> details) {
    var amounts = new ArrayList<Money>();
    if (details.size() > 1) {
      for (XmlElement detail : details) {
        var amount = CamtStatement.firstOf(detail, "Amt", "AmtDtls/TxAmt/Amt");
        if (amount != null) {
          amounts.add(values.amount(amount, detail));
        }
      }
    }
    return amounts;
  }

  private static boolean adds(Head head, List<Money> amounts) {
    return !amounts.contains(null)
        && amounts.stream().reduce(Money.ZERO, Money::plus).equals(head.amount());
  }

  private ReadLine line(Head head, Money amount, XmlElement detail) {
    var most = detail == null ? entry : detail;
    boolean reversal = "true".equals(entry.text("RvslInd")) || "1".equals(entry.text("RvslInd"));
    var party = head.inward() == reversal ? "Cdtr" : "Dbtr";
    return new ReadLine(
        most.place(),
        head.bookedOn(),
        head.valueOn(),
        amount,
        head.inward(),
        reference(most),
        instruction(most),
        bounded(most, LONGEST_NAME, name("RltdPties/" + party)),
        bounded(most, LONGEST_ACCOUNT, account("RltdPties/" + party + "Acct")),
        remittance(most),
        null);
  }

  private static String[] name(String party) {
    return new String[] {party + "/Nm", party + "/Pty/Nm"};
  }

  private static String[] account(String account) {
    return new String[] {account + "/Id/IBAN", account + "/Id/Othr/Id"};
  }

  private String reference(XmlElement most) {
    var own = bounded(most, LONGEST_REFERENCE, "Refs/AcctSvcrRef");
    return own == null ? bounded(entry, LONGEST_REFERENCE, "AcctSvcrRef", "NtryRef") : own;
  }

  private String instruction(XmlElement most) {
    var endToEnd = bounded(most, LONGEST_REFERENCE, "Refs/EndToEndId");
    return endToEnd == null || endToEnd.equals("NOTPROVIDED")
        ? bounded(most, LONGEST_REFERENCE, "Refs/InstrId", "Refs/PmtInfId")
        : endToEnd;
  }

  private String remittance(XmlElement most) {
    var information = most.at("RmtInf");
    var free =
        information == null
            ? ""
            : information
                .all("Ustrd")
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    if (free.length() > LONGEST_TEXT) {
      values
          .faults()
          .add(
              information
                  .place()
                  .fault(
                      "text-too-long",
                      "文字不得超过%d字。".formatted(LONGEST_TEXT),
                      "A text may have at most %d characters.".formatted(LONGEST_TEXT)));
    }
    var other = bounded(most, LONGEST_TEXT, "RmtInf/Strd/CdtrRefInf/Ref", "AddtlTxInf");
    var own = free.isEmpty() ? other : free;
    return own == null ? bounded(entry, LONGEST_TEXT, "AddtlNtryInf") : own;
  }

  private String bounded(XmlElement from, int longest, String... paths) {
    for (String path : paths) {
      var text = values.text(from.at(path.split("/")), longest);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private void booked() {
    var status = entry.text("Sts/Cd", "Sts");
    if (status != null && !status.equals("BOOK")) {
      values
          .faults()
          .add(
              entry
                  .place()
                  .fault(
                      "entry-not-booked",
                      "该笔尚未入账（%s），对账单只应含已入账的交易。".formatted(status),
                      "The entry is not booked (%s); a statement holds booked entries only."
                          .formatted(status)));
    }
  }
}
