package org.yuqiao.policy.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yuqiao.kernel.DailyRate;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;

/**
 * Reads an edition from its values as text: every fault at once, each with the parameter's clause,
 * or the edition. The only way an edition comes about, so that no store and no page widens it.
 */
public final class PolicySheet {

  private static final String BASIS_2022 = "渝财规〔2022〕11号";
  private static final String BASIS_2024 = "渝经信规范〔2024〕12号 第（六）条";
  private static final LocalDate WAIVER_2022_FROM = LocalDate.of(2022, 12, 1);
  private static final LocalDate WAIVER_2022_TO = LocalDate.of(2023, 6, 30);
  private static final LocalDate WAIVER_2024_FROM = LocalDate.of(2024, 6, 9);
  private static final String NONE = "none";
  private static final int LONGEST_VALUE = 1000;

  private static final Map<ParameterKey, String> FIXED =
      Map.of(
          ParameterKey.WITHIN_RENEWAL, "yes",
          ParameterKey.ONE_BRIDGE_PER_LOAN, "yes",
          ParameterKey.WAIVER_BENEFICIARIES, "sme,farm");

  private final Map<String, String> values;
  private final List<Refusal> refusals = new ArrayList<>();

  private PolicySheet(Map<String, String> values) {
    this.values = values;
  }

  /** The edition that the values make, or every reason why they make none. */
  public static Outcome<PolicyEdition> read(
      String id, LocalDate effectiveFrom, Map<String, String> values) {
    var sheet = new PolicySheet(values);
    sheet.checkKeys();
    for (var key : ParameterKey.values()) {
      sheet.check(key);
    }
    if (sheet.refusals.isEmpty()) {
      sheet.checkCaps();
    }
    return sheet.refusals.isEmpty()
        ? Outcome.done(sheet.edition(id, effectiveFrom))
        : Outcome.refused(sheet.refusals);
  }

  private void checkKeys() {
    values.keySet().stream()
        .filter(key -> ParameterKey.ofKey(key).isEmpty())
        .forEach(
            key ->
                refusals.add(
                    new Refusal(
                        "parameter-unknown",
                        Clause.DATA.id(),
                        key,
                        "没有名为“" + key + "”的政策参数。",
                        "There is no policy parameter \"" + key + "\".")));
  }

  private void check(ParameterKey key) {
    if (text(key) == null || text(key).isBlank()) {
      refuse("parameter-missing", key, "缺少取值", "has no value");
      return;
    }
    boolean readable = text(key).length() <= LONGEST_VALUE && isReadable(key);
    if (!readable) {
      refuse("parameter-invalid", key, "取值格式或范围不正确", "has a value of the wrong form or range");
    } else if (isBeyondHardLimit(key)) {
      refuse("hard-limit", key, "超出政策规定，任何设置不得突破", "goes beyond what the policy binds");
    }
  }

  private boolean isReadable(ParameterKey key) {
    return switch (key.unit()) {
      case YUAN -> holds(Money::parseYuan, key, Money::isPositive);
      case YUAN_OR_ZERO -> holds(Money::parseYuan, key, amount -> amount.fen() >= 0);
      case PER_MILLE -> holds(DailyRate::parsePerMille, key, rate -> true);
      case WAIVER_DAY -> WaiverTest.ofKey(text(key)).isPresent();
      case DAY_BASIS -> FeeDayBasis.ofKey(text(key)).isPresent();
      case SHARE, RATIO -> holds(PolicySheet::ratio, key, PolicySheet::isShare);
      case WORKING_DAYS, CALENDAR_DAYS -> holds(PolicySheet::days, key, days -> days <= 366);
      case YES_NO -> Set.of("yes", "no").contains(text(key));
      case TIME -> holds(LocalTime::parse, key, time -> true);
      case DATE -> holds(LocalDate::parse, key, date -> !date.isBefore(WAIVER_2024_FROM));
      case TIERS -> holds(FeeSchedule::parse, key, schedule -> true);
      case BANK_PAIRS -> holds(PolicySheet::pairs, key, pairs -> true);
      case QUEUE_ORDER -> QueueOrder.ofCode(text(key)).isPresent();
      case MULTIPLE -> isNone(key) || holds(PolicySheet::multiple, key, PolicySheet::isMultiple);
      case SHARE_OR_NONE -> isNone(key) || holds(PolicySheet::ratio, key, PolicySheet::isShare);
      case FIXED -> true;
    };
  }

  private boolean isBeyondHardLimit(ParameterKey key) {
    return switch (key) {
      case CEILING -> yuan(key).isMoreThan(PolicyEdition.HIGHEST_CEILING);
      case TERM_WORKING_DAYS -> number(key) > PolicyEdition.LONGEST_TERM || number(key) < 1;
      case WAIVER_UNTIL -> LocalDate.parse(text(key)).isAfter(WaiverPhase.LAST_DAY);
      default -> key.unit() == ParameterKey.Unit.FIXED && !FIXED.get(key).equals(text(key));
    };
  }

  private void checkCaps() {
    caps().entrySet().stream()
        .filter(cap -> cap.getValue().isMoreThan(yuan(ParameterKey.CEILING)))
        .forEach(
            cap -> refuse("hard-limit", capKey(cap.getKey()), "超过单笔最高额度", "is above the ceiling"));
  }

  private PolicyEdition edition(String id, LocalDate effectiveFrom) {
    return new PolicyEdition(
        id,
        effectiveFrom,
        yuan(ParameterKey.CEILING),
        caps(),
        ratio(text(ParameterKey.SHARE_OF_PRINCIPAL)),
        number(ParameterKey.TERM_WORKING_DAYS),
        "yes".equals(text(ParameterKey.COUNT_DRAWDOWN_DAY)),
        LocalTime.parse(text(ParameterKey.CLOSE_OF_BUSINESS)),
        fee(),
        new Waivers(WaiverTest.ofKey(text(ParameterKey.WAIVER_TEST)).orElseThrow(), phases()),
        yuan(ParameterKey.SECOND_APPROVAL_FROM),
        QueueOrder.ofCode(text(ParameterKey.QUEUE_ORDER)).orElseThrow(),
        fund(),
        number(ParameterKey.CONFIRMATION_VALID_DAYS),
        number(ParameterKey.OPERATOR_APPROVE_WORKING_DAYS),
        number(ParameterKey.BANK_RENEW_WORKING_DAYS),
        number(ParameterKey.LEAD_TIME_WORKING_DAYS),
        yuan(ParameterKey.SMALLEST_SELF_EMPLOYED_LOAN),
        pairs(text(ParameterKey.CROSS_BANK_PILOTS)),
        Arrays.stream(ParameterKey.values()).map(key -> key.withValue(text(key))).toList());
  }

  private Map<CapClass, Money> caps() {
    var caps = new EnumMap<CapClass, Money>(CapClass.class);
    for (var capClass : CapClass.values()) {
      caps.put(capClass, yuan(capKey(capClass)));
    }
    return caps;
  }

  private static ParameterKey capKey(CapClass capClass) {
    return ParameterKey.valueOf("CAP_" + capClass.name());
  }

  private FeeTerms fee() {
    return new FeeTerms(
        FeeSchedule.parse(text(ParameterKey.FEE_TIERS)),
        FeeDayBasis.ofKey(text(ParameterKey.FEE_DAY_BASIS)).orElseThrow(),
        number(ParameterKey.MINIMUM_CHARGEABLE_DAYS),
        yuan(ParameterKey.MINIMUM_FEE),
        number(ParameterKey.PREPAID_DAYS),
        DailyRate.parsePerMille(text(ParameterKey.OVERDUE_SURCHARGE)));
  }

  private FundTerms fund() {
    return new FundTerms(
        isNone(ParameterKey.ENTITLEMENT_MULTIPLE)
            ? null
            : multiple(text(ParameterKey.ENTITLEMENT_MULTIPLE)),
        isNone(ParameterKey.EXPENSE_SHARE) ? null : ratio(text(ParameterKey.EXPENSE_SHARE)));
  }

  private boolean isNone(ParameterKey key) {
    return NONE.equals(text(key));
  }

  private List<WaiverPhase> phases() {
    var phases = new ArrayList<WaiverPhase>();
    addPhase(phases, WAIVER_2022_FROM, WAIVER_2022_TO, ParameterKey.WAIVER_RATIO_2022, BASIS_2022);
    var until = LocalDate.parse(text(ParameterKey.WAIVER_UNTIL));
    addPhase(phases, WAIVER_2024_FROM, until, ParameterKey.WAIVER_RATIO, BASIS_2024);
    return phases;
  }

  private void addPhase(
      List<WaiverPhase> phases, LocalDate from, LocalDate to, ParameterKey ratio, String basis) {
    phases.add(new WaiverPhase(from, to, ratio(text(ratio)), basis, WaiverPhase.BENEFICIARIES));
  }

  private String text(ParameterKey key) {
    return key.in(values);
  }

  private Money yuan(ParameterKey key) {
    return Money.parseYuan(text(key));
  }

  private int number(ParameterKey key) {
    return days(text(key));
  }

  private static int days(String text) {
    if (!text.matches("\\d{1,3}")) {
      throw new IllegalArgumentException("not a number of days: " + text);
    }
    return Integer.parseInt(text);
  }

  private static BigDecimal ratio(String text) {
    if (!text.matches("\\d(\\.\\d{1,6})?")) {
      throw new IllegalArgumentException("not a ratio: " + text);
    }
    return new BigDecimal(text);
  }

  private static BigDecimal multiple(String text) {
    if (!text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
      throw new IllegalArgumentException("not a multiple: " + text);
    }
    return new BigDecimal(text);
  }

  private static boolean isMultiple(BigDecimal multiple) {
    return multiple.compareTo(FundTerms.LEAST_MULTIPLE) >= 0
        && multiple.compareTo(FundTerms.HIGHEST_MULTIPLE) <= 0;
  }

  private static boolean isShare(BigDecimal ratio) {
    return ratio.signum() > 0 && ratio.compareTo(BigDecimal.ONE) <= 0;
  }

  private static Set<CrossBankPair> pairs(String text) {
    if (NONE.equals(text)) {
      return Set.of();
    }
    return Arrays.stream(text.split(";")).map(PolicySheet::pair).collect(Collectors.toSet());
  }

  private static CrossBankPair pair(String text) {
    if (!text.matches("[a-z0-9-]+>[a-z0-9-]+")) {
      throw new IllegalArgumentException("not a pair of bank codes: " + text);
    }
    var codes = text.split(">");
    return new CrossBankPair(codes[0], codes[1]);
  }

  private <T> boolean holds(Function<String, T> reader, ParameterKey key, Predicate<T> range) {
    try {
      return range.test(reader.apply(text(key)));
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private void refuse(String code, ParameterKey key, String zh, String en) {
    refusals.add(
        new Refusal(
            code,
            key.clause().id(),
            key.key(),
            "参数“" + key.zh() + "”" + zh + "。",
            "Parameter \"" + key.key() + "\" " + en + "."));
  }
}
