package org.yuqiao.party.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hibernate.type.NumericBooleanConverter;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Rule;
import org.yuqiao.policy.model.CapClass;
import org.yuqiao.policy.model.Clause;

/**
 * Who borrows (借款主体), with the figures that prove the size class at the time of application.
 *
 * @param name the registered name
 * @param creditCode the unified social credit code; of the firm where an individual borrows for it
 * @param kind the kind it applies as
 * @param sector the sector of the size standard
 * @param staff persons employed
 * @param revenue last year's revenue
 * @param assets total assets
 * @param specialised whether it is a specialised (专精特新) or strategic emerging firm
 * @param doubleHundred whether it stands on the year's 双百 list
 * @param district where it is registered
 */
@Embeddable
public record Borrower(
    @Column(name = "borrower_name") String name,
    @Column(name = "credit_code") String creditCode,
    @Enumerated(EnumType.STRING) @Column(name = "borrower_kind") BorrowerKind kind,
    @Column(name = "sector") String sector,
    @Column(name = "staff") int staff,
    @Column(name = "revenue_fen") Money revenue,
    @Column(name = "assets_fen") Money assets,
    @Convert(converter = NumericBooleanConverter.class) @Column(name = "specialised")
        boolean specialised,
    @Convert(converter = NumericBooleanConverter.class) @Column(name = "double_hundred")
        boolean doubleHundred,
    @Column(name = "district") String district) {

  /** What must hold of every borrower, in the order in which an official would ask. */
  public static final List<Rule<Borrower>> RULES =
      List.of(
          rule(
              "borrower-name-missing",
              Clause.DATA,
              b -> b.name() != null && !b.name().isBlank() && b.name().length() <= 100,
              "name",
              "借款主体名称应填写，且不超过100字。",
              "The borrower's name is needed, at most 100 characters."),
          new Rule<>(
              "credit-code-invalid",
              Clause.CREDIT_CODE.id(),
              borrower -> CreditCode.problem(borrower.creditCode())),
          rule(
              "borrower-kind-unknown",
              Clause.BENEFICIARIES,
              b -> b.kind() != null,
              "kind",
              "主体类型须为中小微企业、个体工商户、新型农业经营主体、双百大型民营企业或个人经营性贷款。",
              "The borrower must be of a kind the policy serves."),
          rule(
              "sector-unknown",
              Clause.DATA,
              b -> b.sector() != null && SizeStandard.official().sectors().contains(b.sector()),
              "sector",
              "所属行业不在工信部联企业〔2011〕300号划型标准内。",
              "The sector is not one of the size standard."),
          rule(
              "figures-invalid",
              Clause.DATA,
              Borrower::hasFigures,
              "staff",
              "从业人员、营业收入和资产总额须填写且不得为负数。",
              "Staff, revenue and assets are needed and not negative."),
          rule(
              "not-an-sme",
              Clause.BENEFICIARIES,
              b -> b.kind() != BorrowerKind.SME || b.sizeClass().map(SizeClass::isSme).orElse(true),
              "kind",
              "按从业人员、营业收入和资产总额划型为大型企业，不属于中小微企业。",
              "By staff, revenue and assets the firm is large, not an SME."),
          rule(
              "not-on-double-hundred-list",
              Clause.BENEFICIARIES,
              b -> b.kind() != BorrowerKind.DOUBLE_HUNDRED || b.doubleHundred(),
              "doubleHundred",
              "企业不在当年“双百”企业名单内。",
              "The firm is not on the year's \"double hundred\" list."),
          rule(
              "district-unknown",
              Clause.DATA,
              b -> District.isKnown(b.district()),
              "district",
              "区县名称不在重庆市区县名录内。",
              "The district is not one of Chongqing."));

  /** The size class by the official standard; empty where sector or figures are missing. */
  public Optional<SizeClass> sizeClass() {
    return hasFigures()
        ? SizeStandard.official().classify(sector, staff, revenue, assets)
        : Optional.empty();
  }

  /** The cap class that binds this borrower. */
  public CapClass capClass() {
    return kind.capClass(specialised);
  }

  /** True where the policy's fee waiver serves the borrower: SMEs, and farm bodies of SME size. */
  public boolean waivable() {
    return (kind == BorrowerKind.SME || kind == BorrowerKind.FARM)
        && sizeClass().map(SizeClass::isSme).orElse(false);
  }

  private boolean hasFigures() {
    return staff >= 0 && isNotNegative(revenue) && isNotNegative(assets);
  }

  private static boolean isNotNegative(Money amount) {
    return amount != null && amount.fen() >= 0;
  }

  private static Rule<Borrower> rule(
      String code, Clause clause, Predicate<Borrower> holds, String field, String zh, String en) {
    var text = Optional.of(new Rule.Text(field, zh, en));
    return new Rule<>(code, clause.id(), b -> holds.test(b) ? Optional.empty() : text);
  }
}
