package org.yuqiao.payment.store;

import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.adapters.IsoDateAdapter;
import com.prowidesoftware.swift.model.mx.adapters.IsoDateTimeAdapter;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.ValidationEvent;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.yuqiao.kernel.BusinessTime;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/**
 * Reads a pain.002 into the library's classes, strictly: the library's own reader answers null
 * where a message is broken and drops a value it cannot read; here either is refused with its
 * place. No document type, no entities, no element that the standard does not know.
 */
final class Pain002Xml {

  /** The message, or why it cannot be read. */
  record Read(MxPain00200110 message, List<Refusal> faults) {}

  private static final Pattern PAIN_002 =
      Pattern.compile("urn:iso:std:iso:20022:tech:xsd:pain\\.002\\.001\\.(0[3-9]|1[0-4])");

  /** Names that older versions have for the same. */
  private static final Map<String, String> RENAMED = Map.of("BIC", "BICFI", "BICOrBEI", "AnyBIC");

  private static final class Holder {
    private static final JAXBContext CONTEXT = context();
  }

  private final List<Refusal> faults = new ArrayList<>();

  private Pain002Xml() {}

  static Read read(byte[] content) {
    return new Pain002Xml().parse(content);
  }

  private Read parse(byte[] content) {
    XMLStreamReader xml = null;
    try {
      xml = hardened().createXMLStreamReader(new ByteArrayInputStream(content));
      if (!opens(xml)) {
        return new Read(null, faults);
      }
      var message = unmarshalled(xml);
      return new Read(faults.isEmpty() ? message : null, faults);
    } catch (XMLStreamException e) {
      return broken(e.getLocation(), e);
    } catch (JAXBException | RuntimeException e) {
      return faults.isEmpty() ? broken(xml == null ? null : xml.getLocation(), e) : none();
    }
  }

  /** Comes to the root element, and says what stands in its place. */
  private boolean opens(XMLStreamReader xml) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        return fault(
            "xml-doctype",
            xml.getLocation(),
            "报文不得含文档类型声明（DOCTYPE）或实体。",
            "A message has no document type and no entities.");
      }
    }
    String namespace = xml.getNamespaceURI();
    if (namespace == null || !PAIN_002.matcher(namespace).matches()) {
      return fault(
          "not-pain-002",
          xml.getLocation(),
          "不是pain.002回执报文，命名空间为“%s”。".formatted(plain(namespace)),
          "This is no pain.002, its namespace is \"%s\".".formatted(plain(namespace)));
    }
    return true;
  }

  private MxPain00200110 unmarshalled(XMLStreamReader xml)
      throws JAXBException, XMLStreamException {
    var reader = Holder.CONTEXT.createUnmarshaller();
    reader.setEventHandler(this::isHarmless);
    reader.setAdapter(IsoDateAdapter.class, new IsoDateAdapter(new Days()));
    reader.setAdapter(IsoDateTimeAdapter.class, new IsoDateTimeAdapter(new Moments()));
    var message = reader.unmarshal(new Renamed(xml), MxPain00200110.class).getValue();
    while (xml.hasNext()) {
      xml.next();
    }
    return message;
  }

  private boolean isHarmless(ValidationEvent event) {
    var at = event.getLocator();
    fault(
        "xml-not-as-standard",
        at == null ? null : new At(at.getLineNumber(), at.getColumnNumber()),
        "内容不符合报文标准：%s".formatted(plain(event.getMessage())),
        "Not as the standard has it: %s".formatted(plain(event.getMessage())));
    return false;
  }

  private Read broken(Location at, Exception e) {
    fault(
        "xml-malformed",
        at,
        "不是格式正确的XML：%s".formatted(plain(e.getMessage())),
        "Not well-formed XML: %s".formatted(plain(e.getMessage())));
    return none();
  }

  private Read none() {
    return new Read(null, faults);
  }

  private boolean fault(String code, Location at, String zh, String en) {
    String field = at == null || at.getLineNumber() < 1 ? null : place(at);
    faults.add(new Refusal(code, Clause.DATA.id(), field, zh, en));
    return false;
  }

  private static String place(Location at) {
    return "%d:%d".formatted(at.getLineNumber(), Math.max(1, at.getColumnNumber()));
  }

  /** The parser's words on one line, without its own word for the place. */
  private static String plain(String message) {
    if (message == null) {
      return "-";
    }
    String text = message.replaceAll("(?s)^ParseError at \\[[^]]*]\\s*Message: ", "");
    text = text.replaceAll("\\s+", " ").strip();
    return text.length() <= 300 ? text : text.substring(0, 300) + "…";
  }

  private static XMLInputFactory hardened() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static JAXBContext context() {
    try {
      return JAXBContext.newInstance(MxPain00200110._classes);
    } catch (JAXBException e) {
      throw new IllegalStateException("the library's classes do not fit together", e);
    }
  }

  /** Every version the banks use, as the library's classes know it: without its namespace. */
  private static final class Renamed extends StreamReaderDelegate {
    Renamed(XMLStreamReader xml) {
      super(xml);
    }

    @Override
    public String getNamespaceURI() {
      String given = super.getNamespaceURI();
      return given != null && PAIN_002.matcher(given).matches() ? "" : given;
    }

    @Override
    public String getLocalName() {
      String given = super.getLocalName();
      return RENAMED.getOrDefault(given, given);
    }
  }

  /** A place that JAXB names. */
  private record At(int getLineNumber, int getColumnNumber) implements Location {
    @Override
    public int getCharacterOffset() {
      return -1;
    }

    @Override
    public String getPublicId() {
      return null;
    }

    @Override
    public String getSystemId() {
      return null;
    }
  }

  private static final class Days extends XmlAdapter<String, LocalDate> {
    @Override
    public LocalDate unmarshal(String text) {
      return LocalDate.parse(text.strip());
    }

    @Override
    public String marshal(LocalDate day) {
      return day.toString();
    }
  }

  /** A moment without its offset is the fund's own time. */
  private static final class Moments extends XmlAdapter<String, OffsetDateTime> {
    @Override
    public OffsetDateTime unmarshal(String text) {
      try {
        return OffsetDateTime.parse(text.strip());
      } catch (DateTimeParseException e) {
        return LocalDateTime.parse(text.strip()).atZone(BusinessTime.ZONE).toOffsetDateTime();
      }
    }

    @Override
    public String marshal(OffsetDateTime moment) {
      return moment.toString();
    }
  }
}
