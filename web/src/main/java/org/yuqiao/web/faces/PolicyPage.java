package org.yuqiao.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.boundary.PolicyEditionView;
import org.yuqiao.policy.boundary.PolicyEditionView.ParameterView;
import org.yuqiao.policy.boundary.PolicyQueries;

/** The policy to read: editions side by side, parameter by parameter, and the clauses' texts. */
@Named
@RequestScoped
public class PolicyPage {

  private static final int MOST = 4;

  /** How an edition spells that a limit is not set. */
  private static final String NONE = "none";

  private static final String TEXTS = "org.yuqiao.web.faces.clauses";

  /** A parameter with its value in each edition shown. */
  public record Line(ParameterView parameter, List<String> values, boolean changed) {}

  /** A clause with its text in the page's language. */
  public record ClauseText(String id, String title, String text) {}

  @Inject private PolicyQueries policies;
  @Inject private Today today;

  private List<PolicyEditionView> editions;
  private String inForce;
  private List<Line> lines;

  @PostConstruct
  void read() {
    editions = policies.editions().stream().limit(MOST).toList();
    inForce = policies.editionOn(today.date()).id();
    lines = editions.get(0).parameters().stream().map(this::line).toList();
  }

  public List<PolicyEditionView> getEditions() {
    return editions;
  }

  public String getInForce() {
    return inForce;
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<ClauseText> getClauses() {
    var texts = ResourceBundle.getBundle(TEXTS, Fmt.locale());
    return policies.clauses().stream()
        .map(
            clause ->
                new ClauseText(
                    clause.id(),
                    Fmt.either(clause.zh(), clause.en()),
                    texts.containsKey(clause.id()) ? texts.getString(clause.id()) : ""))
        .toList();
  }

  private Line line(ParameterView parameter) {
    var values = editions.stream().map(edition -> valueIn(edition, parameter.key())).toList();
    return new Line(parameter, values, values.stream().distinct().count() > 1);
  }

  private static String valueIn(PolicyEditionView edition, String key) {
    return edition.parameters().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .map(PolicyPage::written)
        .orElse("—");
  }

  private static String written(ParameterView parameter) {
    String value = Optional.ofNullable(parameter.value()).orElse("");
    if (value.isEmpty() || NONE.equals(value)) {
      return Fmt.word("policy.none");
    }
    return switch (parameter.unit()) {
      case "yuan" -> Money.parseYuan(value).grouped();
      case "share", "ratio", "share, or none" -> percent(value);
      case "per mille a working day" -> tiers(value);
      case "order" -> Fmt.word("policy.order." + value);
      case "yes/no", "fixed", "deciding day", "day basis" -> yesOrWords(value);
      default -> value;
    };
  }

  private static String percent(String value) {
    return new BigDecimal(value).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  private static String yesOrWords(String value) {
    return switch (value) {
      case "yes", "true" -> Fmt.word("yes");
      case "no", "false" -> Fmt.word("no");
      default -> {
        String key = "policy.waived." + value;
        String words = Fmt.word(key);
        yield words.equals(key) ? value : words;
      }
    };
  }

  /** Tiers such as 1-3@0.2;rest@0.4 in words. */
  private static String tiers(String value) {
    if (value.startsWith("rest@")) {
      return value.substring("rest@".length());
    }
    return Arrays.stream(value.split(";"))
        .map(tier -> tier.split("@"))
        .map(
            tier ->
                "rest".equals(tier[0])
                    ? Fmt.text(Fmt.word("policy.tier.rest"), tier[1])
                    : Fmt.text2(Fmt.word("policy.tier.to"), tier[0].replace("-", "–"), tier[1]))
        .collect(Collectors.joining(Fmt.word("policy.tier.join")));
  }
}
