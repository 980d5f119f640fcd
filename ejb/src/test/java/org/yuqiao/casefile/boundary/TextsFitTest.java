package org.yuqiao.casefile.boundary;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.application.boundary.ApplicationForm;
import org.yuqiao.application.boundary.DraftApplication;
import org.yuqiao.approval.boundary.ReviewApplication;
import org.yuqiao.bank.boundary.ConfirmRenewal;
import org.yuqiao.bank.boundary.RenewalLetter;
import org.yuqiao.bank.boundary.ReportRenewal;
import org.yuqiao.bank.boundary.ReportSettlement;
import org.yuqiao.fund.boundary.RecordContribution;
import org.yuqiao.guarantee.boundary.RegisterGuarantee;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.loan.boundary.DrawFunds;
import org.yuqiao.loan.boundary.RecordRepayment;
import org.yuqiao.loan.boundary.SignAgreement;
import org.yuqiao.party.boundary.ProposeAccount;
import org.yuqiao.party.boundary.RegisterBank;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** Whatever text is entered is kept or refused: it never breaks on a column of the database. */
class TextsFitTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
  private static final int[] LENGTHS = {0, 20, 60, 100, 101, 200, 500, 20000};

  private Office office;

  @ParameterizedTest
  @EnumSource
  void every_text_of_every_form_is_kept_or_refused(TestDatabase database) {
    office = new Office(database);
    Errand.prepare(office);
    var errand = new Errand(office);
    tries("clerk", errand.form(), form -> draft(form));
    errand.drafted().accepted();
    var number = errand.number();
    tries(
        "clerk",
        new RegisterGuarantee.Form("保证", "担保人", Errand.BRIDGE, "号"),
        form -> office.get(RegisterGuarantee.class).register(number, form, Errand.change()));
    tries(
        "bank",
        new RenewalLetter(Errand.PRINCIPAL, "函", DAY, null, "行长", "无"),
        form -> office.get(ConfirmRenewal.class).confirm(number, form, Errand.change()));
    errand.confirmed();
    tries(
        "reviewer",
        new ReviewApplication.Form("同意"),
        form -> office.get(ReviewApplication.class).review(number, form, Errand.change()));
    var approved = new Errand(office).drafted().accepted().confirmed().approved();
    tries(
        "clerk",
        new SignAgreement.Form("号", DAY),
        form -> office.get(SignAgreement.class).sign(approved.number(), form, Errand.change()));
    approved.prepared();
    tries(
        "releaser",
        new DrawFunds.Form(Errand.BRIDGE, "号"),
        form -> office.get(DrawFunds.class).draw(approved.number(), form, Errand.change()));
    approved.drawn();
    tries(
        "bank",
        new ReportSettlement.Form(DAY, "号"),
        form ->
            office.get(ReportSettlement.class).report(approved.number(), form, Errand.change()));
    tries(
        "treasurer",
        new RecordRepayment.Form(Money.ofYuan(1), DAY, "号", "NEW_LOAN"),
        form -> office.get(RecordRepayment.class).record(approved.number(), form, Errand.change()));
    settled(approved);
    tries(
        "bank",
        new ReportRenewal.Form("新号", "号", Errand.PRINCIPAL, DAY),
        form -> office.get(ReportRenewal.class).report(approved.number(), form, Errand.change()));
  }

  @ParameterizedTest
  @EnumSource
  void every_text_beside_the_cases_is_kept_or_refused(TestDatabase database) {
    office = new Office(database);
    Errand.prepare(office);
    tries(
        "treasurer",
        new RecordContribution.Form(Money.ofYuan(1), DAY, "市级", "号"),
        form -> office.get(RecordContribution.class).record(form, Errand.change()));
    record Bank(String code, String name) {}
    tries(
        "admin",
        new Bank("bankx", "某某银行"),
        form -> office.get(RegisterBank.class).register(form.code(), form.name(), DAY, null));
    record Account(String code, String name, String bank, String number) {}
    tries(
        "clerk",
        new Account("91500120188026498A", "某公司", Errand.BANK, "12345678901"),
        form ->
            office
                .get(ProposeAccount.class)
                .propose(form.code(), form.name(), form.bank(), form.number()));
  }

  @Test
  void a_text_that_breaks_on_its_column_is_seen() {
    office = new Office(TestDatabase.H2);
    Errand.prepare(office);
    record Planted(String name) {}
    assertThatCode(() -> tries("clerk", new Planted("x"), form -> planted(form.name())))
        .isInstanceOf(AssertionError.class);
  }

  private Outcome<?> planted(String name) {
    office
        .em()
        .createNativeQuery("update partner_bank set bank_name = :name")
        .setParameter("name", name)
        .executeUpdate();
    return Outcome.done(name);
  }

  private void settled(Errand errand) {
    var form = new ReportSettlement.Form(DAY, "号");
    office.as(
        "bank",
        () ->
            Errand.done(
                office.get(ReportSettlement.class).report(errand.number(), form, Errand.change())));
  }

  private Outcome<?> draft(ApplicationForm form) {
    return office.get(DraftApplication.class).draft(form, Errand.change());
  }

  private <F extends Record> void tries(String person, F form, Function<F, Outcome<?>> act) {
    for (RecordComponent component : form.getClass().getRecordComponents()) {
      if (component.getType() == String.class) {
        for (int length : LENGTHS) {
          Stream.of("长".repeat(length), "0".repeat(length))
              .forEach(text -> tries(person, with(form, component, text), component, act));
        }
      }
    }
  }

  private <F> void tries(
      String person, F form, RecordComponent field, Function<F, Outcome<?>> act) {
    assertThatCode(() -> office.tries(person, () -> act.apply(form)))
        .as("%s of %s", field.getName(), form.getClass().getName())
        .doesNotThrowAnyException();
  }

  @SuppressWarnings("unchecked")
  private static <F extends Record> F with(F form, RecordComponent changed, String text) {
    try {
      var components = form.getClass().getRecordComponents();
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        components[i].getAccessor().setAccessible(true);
        values[i] =
            components[i].getName().equals(changed.getName())
                ? text
                : components[i].getAccessor().invoke(form);
      }
      var constructor = form.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (F) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
