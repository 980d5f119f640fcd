package org.yuqiao.reconciliation.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuqiao.reconciliation.model.Place;
import org.yuqiao.sheet.Column;

/** A small part of an XML file, such as one entry, with the places of its elements. */
final class XmlElement implements Column {

  private static final int MOST_PARTS = 20_000;
  private static final int DEEPEST = 60;
  private static final int LONGEST_TEXT = 20_000;

  /** A part that is larger than any entry is. */
  static final class TooLarge extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    TooLarge(Location location) {
      super("larger than any entry is", location);
    }
  }

  private final String name;
  private final Place place;
  private final String currency;
  private final StringBuilder text = new StringBuilder();
  private final List<XmlElement> children = new ArrayList<>();

  private XmlElement(XMLStreamReader reader, String path) {
    this.name = reader.getLocalName();
    this.place = place(reader.getLocation(), path);
    this.currency = reader.getAttributeValue(null, "Ccy");
  }

  /**
   * Reads the element that the reader has come to, to its end.
   *
   * @param path where it stands, itself included
   */
  static XmlElement read(XMLStreamReader reader, String path) throws XMLStreamException {
    return read(reader, path, new int[] {0, 0});
  }

  private static XmlElement read(XMLStreamReader reader, String path, int[] partsAndDepth)
      throws XMLStreamException {
    var element = new XmlElement(reader, path);
    Map<String, Integer> seen = new HashMap<>();
    if (++partsAndDepth[0] > MOST_PARTS || ++partsAndDepth[1] > DEEPEST) {
      throw new TooLarge(reader.getLocation());
    }
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        int nth = seen.merge(reader.getLocalName(), 1, Integer::sum);
        var below = path + "/" + reader.getLocalName() + (nth > 1 ? "[" + nth + "]" : "");
        element.children.add(read(reader, below, partsAndDepth));
      } else if (reader.isCharacters()) {
        element.add(reader);
      }
    }
    partsAndDepth[1]--;
    return element;
  }

  private void add(XMLStreamReader reader) throws XMLStreamException {
    text.append(reader.getText());
    if (text.length() > LONGEST_TEXT) {
      throw new TooLarge(reader.getLocation());
    }
  }

  static Place place(Location location, String path) {
    int line = location.getLineNumber();
    int column = location.getColumnNumber();
    return new Place(
        path,
        "第%d行第%d列 %s".formatted(line, column, path),
        "line %d, column %d, %s".formatted(line, column, path));
  }

  @Override
  public String header() {
    return place.code();
  }

  Place place() {
    return place;
  }

  /** The currency beside an amount, or null. */
  String currency() {
    return currency;
  }

  String text() {
    return text.toString().strip();
  }

  /** The first element at the end of a path, or null. */
  XmlElement at(String... names) {
    var found = this;
    for (String next : names) {
      found = found == null ? null : found.all(next).findFirst().orElse(null);
    }
    return found;
  }

  /** The text at the end of the first path that has one, or null. */
  String text(String... paths) {
    for (String path : paths) {
      var found = at(path.split("/"));
      if (found != null && !found.text().isEmpty()) {
        return found.text();
      }
    }
    return null;
  }

  Stream<XmlElement> all(String childName) {
    return children.stream().filter(child -> child.name.equals(childName));
  }
}
