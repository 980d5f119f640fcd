package org.yuqiao.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as people type it: 2026-10-22, and no other way; an impossible date is refused. */
@FacesConverter(value = "day", forClass = LocalDate.class)
public class DateConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException e) {
      throw new ConverterException(InputMessages.about(component, "org.yuqiao.date"), e);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
