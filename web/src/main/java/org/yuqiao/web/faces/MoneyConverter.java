package org.yuqiao.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.yuqiao.kernel.Money;

/** Money as people type it: digits with or without thousands separators, at most two places. */
@FacesConverter(value = "money", forClass = Money.class)
public class MoneyConverter implements Converter<Money> {

  @Override
  public Money getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return Money.parseYuan(typed.replaceAll("[,，\\s]", ""));
    } catch (IllegalArgumentException e) {
      throw new ConverterException(InputMessages.about(component, "org.yuqiao.money"), e);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Money money) {
    return money == null ? "" : money.grouped();
  }
}
