package org.yuqiao.statements;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A statement as ISO 20022 camt.053. */
public final class Camt053 {

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02";

  private final XMLStreamWriter xml;

  private Camt053(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The file of a statement. */
  public static byte[] of(Statement statement) {
    var bytes = new ByteArrayOutputStream();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      new Camt053(xml).write(statement);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** The text of {@link #of}. */
  public static String text(Statement statement) {
    return new String(of(statement), StandardCharsets.UTF_8);
  }

  private void write(Statement s) throws XMLStreamException {
    xml.writeStartElement("Document");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeStartElement("BkToCstmrStmt");
    in(() -> leaf("MsgId", s.number()), () -> leaf("CreDtTm", s.to() + "T18:00:00"), "GrpHdr");
    xml.writeStartElement("Stmt");
    leaf("Id", s.number());
    leaf("CreDtTm", s.to() + "T18:00:00");
    in(
        () -> leaf("FrDtTm", s.from() + "T00:00:00"),
        () -> leaf("ToDtTm", s.to() + "T23:59:59"),
        "FrToDt");
    xml.writeStartElement("Acct");
    if (s.accountNumber() != null) {
      in(() -> in(() -> leaf("Id", s.accountNumber()), () -> {}, "Othr"), () -> {}, "Id");
    }
    leaf("Ccy", "CNY");
    xml.writeEndElement();
    balance("OPBD", s.opening(), s.from());
    balance("CLBD", s.closing(), s.to());
    for (StatementLine line : s.lines()) {
      entry(line);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void balance(String code, BigDecimal amount, LocalDate day) throws XMLStreamException {
    xml.writeStartElement("Bal");
    in(() -> in(() -> leaf("Cd", code), () -> {}, "CdOrPrtry"), () -> {}, "Tp");
    amount(amount.abs());
    leaf("CdtDbtInd", amount.signum() < 0 ? "DBIT" : "CRDT");
    in(() -> leaf("Dt", day.toString()), () -> {}, "Dt");
    xml.writeEndElement();
  }

  private void entry(StatementLine line) throws XMLStreamException {
    xml.writeStartElement("Ntry");
    amount(line.amount());
    leaf("CdtDbtInd", line.inward() ? "CRDT" : "DBIT");
    leaf("Sts", "BOOK");
    in(() -> leaf("Dt", line.bookedOn().toString()), () -> {}, "BookgDt");
    in(() -> leaf("Dt", line.bookedOn().toString()), () -> {}, "ValDt");
    if (line.reference() != null) {
      leaf("AcctSvcrRef", line.reference());
    }
    xml.writeStartElement("BkTxCd");
    in(() -> leaf("Cd", "NTRF"), () -> {}, "Prtry");
    xml.writeEndElement();
    xml.writeStartElement("NtryDtls");
    in(
        () -> parties(line),
        () -> in(() -> leaf("Ustrd", line.text()), () -> {}, "RmtInf"),
        "TxDtls");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void parties(StatementLine line) throws XMLStreamException {
    String role = line.inward() ? "Dbtr" : "Cdtr";
    in(() -> in(() -> leaf("Nm", line.counterparty()), () -> {}, role), () -> {}, "RltdPties");
  }

  private void amount(BigDecimal yuan) throws XMLStreamException {
    xml.writeStartElement("Amt");
    xml.writeAttribute("Ccy", "CNY");
    xml.writeCharacters(yuan.setScale(2).toPlainString());
    xml.writeEndElement();
  }

  private interface Part {
    void write() throws XMLStreamException;
  }

  private void in(Part first, Part second, String element) throws XMLStreamException {
    xml.writeStartElement(element);
    first.write();
    second.write();
    xml.writeEndElement();
  }

  private void leaf(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
