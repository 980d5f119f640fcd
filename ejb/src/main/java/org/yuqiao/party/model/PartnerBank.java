package org.yuqiao.party.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hibernate.type.NumericBooleanConverter;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.Clause;

/** A partner bank (合作银行): one that has signed a cooperation agreement. */
@Entity
@Table(name = "partner_bank")
public class PartnerBank {

  @Id private String code;

  @Column(name = "bank_name")
  private String name;

  @Column(name = "agreement_from")
  private LocalDate agreementFrom;

  @Column(name = "agreement_to")
  private LocalDate agreementTo;

  @Convert(converter = NumericBooleanConverter.class)
  private boolean active;

  @Version
  @Column(name = "row_version")
  private int version;

  protected PartnerBank() {}

  /** A bank with an agreement in force. */
  public PartnerBank(Agreement agreement) {
    this.code = agreement.code();
    this.name = agreement.name().strip();
    this.agreementFrom = agreement.from();
    this.agreementTo = agreement.to();
    this.active = true;
  }

  /**
   * What a bank signs with.
   *
   * @param code short, lower case; part of the sign-in names of the bank's officers
   * @param name the bank's name as contracts write it
   * @param from the agreement's first day
   * @param to its last day, or null where it is open
   */
  public record Agreement(String code, String name, LocalDate from, LocalDate to) {}

  /** What must hold of an agreement, in the order in which an official would ask. */
  public static final List<Rule<Agreement>> RULES =
      List.of(
          rule(
              "bank-code-invalid",
              agreement ->
                  agreement.code() != null && agreement.code().matches("[a-z][a-z0-9]{1,19}"),
              "code",
              "银行代码为2至20位小写字母或数字，以字母开头。",
              "A bank's code has 2 to 20 lower-case letters or digits and begins with a letter."),
          rule(
              "bank-name-missing",
              agreement ->
                  agreement.name() != null
                      && !agreement.name().isBlank()
                      && agreement.name().length() <= 100,
              "name",
              "请填写银行名称，不超过100字。",
              "The bank's name is needed, at most 100 characters."),
          rule(
              "agreement-dates-invalid",
              agreement ->
                  agreement.from() != null
                      && (agreement.to() == null || !agreement.to().isBefore(agreement.from())),
              "agreementFrom",
              "合作协议须有起始日，终止日不得早于起始日。",
              "An agreement has a first day and does not end before it begins."));

  /** Ends the cooperation: no new case may name the bank. */
  public void end(LocalDate lastDay) {
    active = false;
    agreementTo = lastDay;
  }

  /** True where the agreement is in force on a day. */
  public boolean isPartnerOn(LocalDate day) {
    return !day.isBefore(agreementFrom) && (agreementTo == null || !day.isAfter(agreementTo));
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public LocalDate agreementFrom() {
    return agreementFrom;
  }

  public LocalDate agreementTo() {
    return agreementTo;
  }

  public boolean isActive() {
    return active;
  }

  private static Rule<Agreement> rule(
      String code, Predicate<Agreement> holds, String field, String zh, String en) {
    var text = Optional.of(new Rule.Text(field, zh, en));
    return new Rule<>(
        code,
        Clause.PARTNER_BANK.id(),
        agreement -> holds.test(agreement) ? Optional.empty() : text);
  }
}
