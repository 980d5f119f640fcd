package org.yuqiao.casefile.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/**
 * Checks what was entered with a verb: every fault at once, each at its field. Rules that need
 * sound entries are asked only where the entries are.
 */
public final class Entries {

  private static final int LONGEST_TEXT = 500;

  private final List<Refusal> entries = new ArrayList<>();
  private final List<Refusal> rules = new ArrayList<>();

  private Entries() {}

  public static Entries check() {
    return new Entries();
  }

  /** A text that must be there. */
  public Entries text(String field, String value) {
    if (value == null || value.isBlank()) {
      return add("entry-missing", field, "此项应填写。", "This entry is needed.");
    }
    return optionalText(field, value);
  }

  /** A text that must be there and is no longer than so many characters. */
  public Entries text(String field, String value, int longest) {
    return value != null && value.length() > longest
        ? add(
            "text-too-long",
            field,
            "文字不得超过%d字。".formatted(longest),
            "A text may have at most %d characters.".formatted(longest))
        : text(field, value);
  }

  /** An account number of 8 to 32 digits. */
  public Entries digits(String field, String value) {
    return value == null || !value.matches("\\d{8,32}")
        ? add(
            "account-number-invalid",
            field,
            "账号应为8至32位数字。",
            "An account number has 8 to 32 digits.")
        : this;
  }

  /** A text that may be missing. */
  public Entries optionalText(String field, String value) {
    if (value != null && value.length() > LONGEST_TEXT) {
      add("text-too-long", field, "文字不得超过500字。", "A text may have at most 500 characters.");
    }
    return this;
  }

  /** An amount that must be positive. */
  public Entries amount(String field, Money value) {
    return value == null || !value.isPositive()
        ? add("amount-not-positive", field, "金额须大于零。", "The amount must be positive.")
        : this;
  }

  /** An amount that must be there and may be zero. */
  public Entries amountOrZero(String field, Money value) {
    return value == null || value.fen() < 0
        ? add("amount-negative", field, "金额应填写且不得为负数。", "The amount is needed, not negative.")
        : this;
  }

  /** A day that lies between two others, both included; an end that is null is open. */
  public Entries day(String field, LocalDate value, LocalDate from, LocalDate to) {
    if (value == null) {
      return add("entry-missing", field, "此项应填写。", "This entry is needed.");
    }
    if (from != null && value.isBefore(from)) {
      return add(
          "date-too-early",
          field,
          "日期不得早于%s。".formatted(from),
          "The date must not be before %s.".formatted(from));
    }
    return to != null && value.isAfter(to)
        ? add(
            "date-too-late",
            field,
            "日期不得晚于%s。".formatted(to),
            "The date must not be after %s.".formatted(to))
        : this;
  }

  /** The name of one of an enumeration's values. */
  public <E extends Enum<E>> Entries oneOf(String field, String value, Class<E> values) {
    boolean known = Arrays.stream(values.getEnumConstants()).anyMatch(e -> e.name().equals(value));
    return known
        ? this
        : add("value-unknown", field, "取值不在可选范围内。", "The value is not one of those known.");
  }

  /** A refusal of its own where a condition holds. */
  public Entries refuse(boolean condition, Refusal refusal) {
    if (condition) {
      entries.add(refusal);
    }
    return this;
  }

  /** Rules to be asked once the entries are sound. */
  public Entries also(Supplier<List<Refusal>> more) {
    if (entries.isEmpty()) {
      rules.addAll(more.get());
    }
    return this;
  }

  public List<Refusal> refusals() {
    return List.copyOf(entries.isEmpty() ? rules : entries);
  }

  private Entries add(String code, String field, String zh, String en) {
    entries.add(new Refusal(code, Clause.DATA.id(), field, zh, en));
    return this;
  }
}
