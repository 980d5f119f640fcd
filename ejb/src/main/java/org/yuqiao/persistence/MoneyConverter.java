package org.yuqiao.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.yuqiao.kernel.Money;

/** Money as a whole number of fen. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {

  @Override
  public Long convertToDatabaseColumn(Money money) {
    return money == null ? null : money.fen();
  }

  @Override
  public Money convertToEntityAttribute(Long fen) {
    return fen == null ? null : Money.ofFen(fen);
  }
}
