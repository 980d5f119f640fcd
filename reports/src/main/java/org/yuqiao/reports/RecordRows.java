package org.yuqiao.reports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;

/** Rows of a template: a field of the template is the record component of the same name. */
final class RecordRows<R extends Record> implements JRDataSource {

  private final Map<String, Method> accessors;
  private final Iterator<R> rows;
  private R current;

  RecordRows(Class<R> type, List<R> rows) {
    this.accessors =
        Arrays.stream(type.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
    this.rows = rows.iterator();
  }

  @Override
  public boolean next() {
    boolean more = rows.hasNext();
    current = more ? rows.next() : null;
    return more;
  }

  @Override
  public Object getFieldValue(JRField field) throws JRException {
    try {
      Object value = accessors.get(field.getName()).invoke(current);
      return value instanceof String text ? Glyphs.visible(text) : value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new JRException(e);
    }
  }
}
