package org.yuqiao.reconciliation.store;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.reconciliation.model.Place;
import org.yuqiao.reconciliation.model.ReadStatement;
import org.yuqiao.reconciliation.model.Reading;
import org.yuqiao.sheet.Encoding;
import org.yuqiao.sheet.SheetFile;

/**
 * Reads an ISO 20022 statement (camt.053, any version) entry by entry: never more than one entry of
 * a file is held as XML. Document types and entities are refused, not resolved.
 */
final class CamtFile {

  private static final String STATEMENTS = "BkToCstmrStmt";
  private static final String NAMESPACE = "camt.053.001.";

  private static final int START = 400;
  private static final Pattern DECLARED =
      Pattern.compile("^\\W*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");

  private final SheetFile.Content content;
  private final LocalDate today;
  private final List<ReadStatement> statements = new ArrayList<>();
  private final List<Refusal> faults = new ArrayList<>();

  private CamtFile(SheetFile.Content content, LocalDate today) {
    this.content = content;
    this.today = today;
  }

  static Reading read(SheetFile.Content content, LocalDate today) {
    return new CamtFile(content, today).read();
  }

  private Reading read() {
    try (InputStream stream = content.open()) {
      knownEncoding();
      var reader = reader(stream);
      toStatements(reader);
      if (faults.isEmpty()) {
        readStatements(reader);
      }
    } catch (XMLStreamException e) {
      faults.add(fault(e));
    } catch (IOException e) {
      faults.add(Place.FILE.fault("file-unreadable", "文件不能读取。", "The file cannot be read."));
    }
    return faults.isEmpty() ? ofStatements() : Reading.refused(faults);
  }

  private void knownEncoding() throws IOException, XMLStreamException {
    String start;
    try (var stream = content.open()) {
      start = new String(stream.readNBytes(START), StandardCharsets.ISO_8859_1).replace("\0", "");
    }
    var declared = DECLARED.matcher(start);
    if (declared.find() && !isKnown(declared.group(1))) {
      throw new XMLStreamException("encoding", new UnsupportedEncodingException(declared.group(1)));
    }
  }

  private static boolean isKnown(String encoding) {
    try {
      return Charset.isSupported(encoding);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private Reading ofStatements() {
    if (statements.isEmpty()) {
      return Reading.refused(
          Place.FILE.fault("statement-empty", "文件中没有对账单（Stmt）。", "The file has no statement."));
    }
    statements.sort(Comparator.comparing(ReadStatement::from).thenComparing(ReadStatement::to));
    return Reading.of(statements);
  }

  private static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
    // the platform's own, whatever else the server brings
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLReporter((message, error, information, location) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    return factory.createXMLStreamReader(stream);
  }

  /** Goes to the statements; what stands around them does not matter. */
  private void toStatements(XMLStreamReader reader) throws XMLStreamException, IOException {
    encoding(reader);
    String root = null;
    while (faults.isEmpty() && reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        faults.add(
            XmlElement.place(reader.getLocation(), "DOCTYPE")
                .fault(
                    "xml-doctype",
                    "不接受文档类型声明（DOCTYPE）和实体。",
                    "A document type declaration or an entity is not taken."));
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        root = root == null ? reader.getLocalName() : root;
        if (reader.getLocalName().equals(STATEMENTS)) {
          version(reader);
          return;
        }
      }
    }
    if (faults.isEmpty()) {
      faults.add(notStatement(root));
    }
  }

  private void version(XMLStreamReader reader) {
    var namespace = reader.getNamespaceURI();
    if (namespace == null || !namespace.contains(NAMESPACE)) {
      faults.add(notStatement(String.valueOf(namespace)));
    }
  }

  private static Refusal notStatement(String found) {
    return Place.FILE.fault(
        "not-camt053",
        "不是camt.053对账单：%s。".formatted(found),
        "This is no camt.053 statement: %s.".formatted(found));
  }

  /** A declared encoding that the bytes contradict would turn every name into other characters. */
  private void encoding(XMLStreamReader reader) throws IOException {
    var declared = reader.getCharacterEncodingScheme();
    boolean chinese = declared != null && declared.toUpperCase(Locale.ROOT).startsWith("GB");
    if (chinese
        && Encoding.fits(content, StandardCharsets.UTF_8)
        && !Encoding.fits(content, StandardCharsets.US_ASCII)) {
      faults.add(
          Place.FILE.fault(
              "xml-encoding",
              "文件声明编码为%s，实际为UTF-8。".formatted(declared),
              "The file says it is in %s, but is in UTF-8.".formatted(declared)));
    }
  }

  private void readStatements(XMLStreamReader reader) throws XMLStreamException {
    int nth = 0;
    while (next(reader)) {
      if (reader.getLocalName().equals("Stmt")) {
        nth++;
        if (!readStatement(reader, "Stmt[" + nth + "]")) {
          return;
        }
      } else {
        XmlElement.read(reader, reader.getLocalName());
      }
    }
    // what stands behind must be well-formed as well: a file cut off is no statement
    while (reader.hasNext()) {
      reader.next();
    }
  }

  /** Reads a statement; false where there is more of it than is read at once. */
  private boolean readStatement(XMLStreamReader reader, String path) throws XMLStreamException {
    var statement = new CamtStatement(XmlElement.place(reader.getLocation(), path), today);
    int entries = 0;
    while (next(reader)) {
      var name = reader.getLocalName();
      if (name.equals("Ntry")) {
        entries++;
      }
      var below = path + "/" + name + (name.equals("Ntry") ? "[" + entries + "]" : "");
      statement.take(name, XmlElement.read(reader, below));
      if (statement.isFull()) {
        faults.addAll(statement.faults());
        return false;
      }
    }
    statement.end().ifPresent(statements::add);
    faults.addAll(statement.faults());
    return true;
  }

  /** Whether another element begins before the one around it ends. */
  private static boolean next(XMLStreamReader reader) throws XMLStreamException {
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  private static Refusal fault(XMLStreamException e) {
    var nested = e.getNestedException();
    boolean coding =
        nested instanceof CharConversionException
            || nested instanceof CharacterCodingException
            || nested instanceof UnsupportedEncodingException;
    var place = e.getLocation() == null ? Place.FILE : XmlElement.place(e.getLocation(), "XML");
    if (coding) {
      return place.fault(
          "xml-encoding", "内容与声明的编码不符。", "The content is not in the encoding declared.");
    }
    return e instanceof XmlElement.TooLarge
        ? place.fault("xml-too-large", "元素过大或嵌套过深。", "An element is too large or too deep.")
        : place.fault("xml-malformed", "XML格式错误或文件不完整。", "The XML is malformed or cut off.");
  }
}
