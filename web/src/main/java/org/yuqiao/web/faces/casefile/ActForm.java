package org.yuqiao.web.faces.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yuqiao.casefile.boundary.CaseReceipt;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.casefile.boundary.Change;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;

/**
 * What the confirmation of a verb asks for and what it carries out.
 *
 * @param clause the clause the act rests on
 * @param grave whether it ends or undoes something, and the button says so by its colour too
 * @param fields what is entered
 * @param amount the amount at stake where none is entered, or null
 */
record ActForm(
    String verb,
    String clause,
    boolean grave,
    List<Field> fields,
    Function<CaseView, Money> amount,
    Carrier carrier) {

  /** Carries the verb out with what was entered. */
  interface Carrier {
    Outcome<CaseReceipt> carry(CaseNumber number, TypedEntries entries, Change change);
  }

  /**
   * A field to be entered.
   *
   * @param prefill what it starts with: the text, amount or day the case suggests, or null
   */
  record Field(String name, FieldKind kind, boolean optional, Function<CaseView, ?> prefill) {

    ActField begin(String verb, CaseView view) {
      var field = new ActField(verb, name, kind, optional);
      Object value = prefill.apply(view);
      if (value instanceof LocalDate day) {
        field.setDay(day);
      } else if (value instanceof Money money) {
        field.setText(money.grouped());
      } else if (value != null) {
        field.setText(value.toString());
      }
      return field;
    }
  }

  static ActForm of(String verb, String clause, Carrier carrier) {
    return new ActForm(verb, clause, false, List.of(), view -> null, carrier);
  }

  ActForm ending() {
    return new ActForm(verb, clause, true, fields, amount, carrier);
  }

  ActForm about(Function<CaseView, Money> stake) {
    return new ActForm(verb, clause, grave, fields, stake, carrier);
  }

  ActForm money(String name, Function<CaseView, Money> prefill) {
    return with(new Field(name, FieldKind.MONEY, false, prefill));
  }

  ActForm day(String name, Function<CaseView, LocalDate> prefill) {
    return with(new Field(name, FieldKind.DAY, false, prefill));
  }

  ActForm optionalDay(String name, Function<CaseView, LocalDate> prefill) {
    return with(new Field(name, FieldKind.DAY, true, prefill));
  }

  ActForm text(String name) {
    return text(name, view -> null);
  }

  ActForm text(String name, Function<CaseView, String> prefill) {
    return with(new Field(name, FieldKind.TEXT, false, prefill));
  }

  ActForm longText(String name) {
    return with(new Field(name, FieldKind.LONG_TEXT, false, view -> null));
  }

  ActForm optionalLongText(String name, Function<CaseView, String> prefill) {
    return with(new Field(name, FieldKind.LONG_TEXT, true, prefill));
  }

  ActForm optionalText(String name, Function<CaseView, String> prefill) {
    return with(new Field(name, FieldKind.TEXT, true, prefill));
  }

  ActForm choice(String name) {
    return choice(name, view -> null);
  }

  ActForm choice(String name, Function<CaseView, String> prefill) {
    return with(new Field(name, FieldKind.CHOICE, false, prefill));
  }

  private ActForm with(Field field) {
    var more = new ArrayList<>(fields);
    more.add(field);
    return new ActForm(verb, clause, grave, List.copyOf(more), amount, carrier);
  }
}
