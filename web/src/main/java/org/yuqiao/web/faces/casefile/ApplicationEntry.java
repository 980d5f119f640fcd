package org.yuqiao.web.faces.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuqiao.application.boundary.ApplicationForm;
import org.yuqiao.casefile.boundary.CaseView;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;

/** The application form as it is being typed: texts stay as they were typed, right or wrong. */
public final class ApplicationEntry implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<String> AMOUNTS =
      List.of("revenue", "assets", "oldPrincipal", "requested");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private LocalDate oldMaturesOn;
  private boolean specialised;
  private boolean doubleHundred;

  /** The form of a case that is to be amended. */
  static ApplicationEntry of(CaseView view) {
    var entry = new ApplicationEntry();
    var borrower = view.borrower();
    entry.put("borrowerName", borrower.name());
    entry.put("creditCode", borrower.creditCode());
    entry.put("kind", borrower.kind().code());
    entry.put("sector", borrower.sector());
    entry.put("staff", String.valueOf(borrower.staff()));
    entry.put("revenue", borrower.revenue());
    entry.put("assets", borrower.assets());
    entry.put("district", borrower.district());
    entry.put("lenderBank", view.oldLoan().bank().code());
    entry.put("oldContract", view.oldLoan().contractNumber());
    entry.put("oldPrincipal", view.oldLoan().principal());
    entry.put("renewingBank", view.renewingBank().code());
    entry.put("requested", view.requested());
    entry.put("difficulty", view.difficulty());
    entry.put("contactName", view.contactName());
    entry.put("contactPhone", view.contactPhone());
    entry.oldMaturesOn = view.oldLoan().maturesOn();
    entry.specialised = borrower.specialised();
    entry.doubleHundred = borrower.doubleHundred();
    return entry;
  }

  /** The form to hand to the boundary; what cannot be read is left out. */
  ApplicationForm form() {
    return new ApplicationForm(
        text("borrowerName"),
        text("creditCode"),
        text("kind"),
        text("sector"),
        staff(),
        money("revenue"),
        money("assets"),
        specialised,
        doubleHundred,
        text("district"),
        text("lenderBank"),
        text("oldContract"),
        money("oldPrincipal"),
        oldMaturesOn,
        text("renewingBank"),
        money("requested"),
        text("difficulty"),
        text("contactName"),
        text("contactPhone"));
  }

  /** What cannot even be handed on: text where a number belongs. */
  List<Refusal> malformed() {
    var found = new ArrayList<Refusal>();
    AMOUNTS.stream()
        .filter(field -> TypedMoney.isMalformed(texts.get(field)))
        .map(TypedEntries::noAmount)
        .forEach(found::add);
    if (text("staff") != null && staff() == null) {
      found.add(
          new Refusal(
              "number-malformed",
              "D-1",
              "staff",
              "从业人员应填写整数。",
              "The number of staff is a whole number."));
    }
    return found;
  }

  private Integer staff() {
    String typed = text("staff");
    return typed != null && typed.matches("\\d{1,8}") ? Integer.valueOf(typed) : null;
  }

  private void put(String field, String value) {
    texts.put(field, value);
  }

  private void put(String field, Money value) {
    texts.put(field, value == null ? null : value.grouped());
  }

  private String text(String field) {
    String typed = texts.get(field);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  Money money(String field) {
    return TypedMoney.read(texts.get(field));
  }

  /** The typed texts by field, for the page to bind to. */
  public Map<String, String> getTexts() {
    return texts;
  }

  public LocalDate getOldMaturesOn() {
    return oldMaturesOn;
  }

  public void setOldMaturesOn(LocalDate oldMaturesOn) {
    this.oldMaturesOn = oldMaturesOn;
  }

  public boolean isSpecialised() {
    return specialised;
  }

  public void setSpecialised(boolean specialised) {
    this.specialised = specialised;
  }

  public boolean isDoubleHundred() {
    return doubleHundred;
  }

  public void setDoubleHundred(boolean doubleHundred) {
    this.doubleHundred = doubleHundred;
  }
}
