package org.yuqiao.web.faces;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.omnifaces.util.Beans;
import org.yuqiao.kernel.BusinessTime;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;

/** How pages write amounts, dates, states and words: the functions of the yq tags. */
public final class Fmt {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final int SOON = 3;
  private static final int DIGITS_SHOWN = 4;
  private static final int FEN_OF_WAN_PLACES = 6;

  private static final Set<String> SETTLED =
      Set.of("REPAID", "FEE_SETTLED", "CLOSED", "ACTIVE", "EXECUTED");
  private static final Set<String> BAD =
      Set.of("OVERDUE", "IN_RECOVERY", "WRITTEN_OFF", "REJECTED", "BANK_DECLINED", "UNKNOWN");
  private static final Set<String> IDLE =
      Set.of("DRAFT", "WITHDRAWN", "LAPSED", "RETIRED", "CANCELLED");
  private static final Set<String> WAITING =
      Set.of(
          "RETURNED", "FIRST_APPROVED", "PAYMENT_PREPARED", "COMPENSATED", "PROPOSED", "PREPARED");

  private Fmt() {}

  /** A coded value in the page's language. */
  public static String label(Label label) {
    return label == null ? "" : label.in(locale());
  }

  /** One of two texts by the page's language. */
  public static String either(String zh, String en) {
    return isEnglish() ? en : zh;
  }

  public static String message(Refusal refusal) {
    return refusal.message(locale());
  }

  /** An amount in yuan: 1,234.00; a dash where there is none. */
  public static String yuan(Money money) {
    return money == null ? "—" : money.grouped();
  }

  /**
   * An amount in the unit the person chose, exact in both: 元 with two places, 万元 with up to six.
   */
  public static String amount(Money money) {
    if (money == null || !Beans.getReference(Preferences.class).isWan()) {
      return yuan(money);
    }
    return inWan(money);
  }

  static String inWan(Money money) {
    return exact(BigDecimal.valueOf(money.fen(), FEN_OF_WAN_PLACES));
  }

  /** A figure that is not rounded: 12,345.00, or with as many places as it has. */
  public static String exact(BigDecimal figure) {
    var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(Math.max(2, figure.scale()));
    return format.format(figure);
  }

  public static String capitals(Money money) {
    return money == null ? "" : money.inCapitals();
  }

  /** 周四 or Thu. */
  public static String weekday(LocalDate day) {
    return day == null ? "" : day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale());
  }

  /** 2026-10-22 周四; a dash where there is none. */
  public static String day(LocalDate day) {
    return day == null ? "—" : day + " " + weekday(day);
  }

  /** An instant on the fund's clock. */
  public static String moment(Instant instant) {
    return instant == null ? "—" : BusinessTime.momentOf(instant).format(MOMENT);
  }

  /** 剩 3 个工作日, 今日到期, 已逾期 2 个工作日. */
  public static String daysLeft(Integer days) {
    if (days == null) {
      return "";
    }
    if (days == 0) {
      return word("due.today");
    }
    String one = Math.abs(days) == 1 ? ".one" : "";
    return text(word((days > 0 ? "due.left" : "due.past") + one), Math.abs(days));
  }

  /** Days to a deadline whose passing is a delay and no default: 已超 2 个工作日. */
  public static String daysTo(Integer days) {
    if (days == null || days >= 0) {
      return daysLeft(days);
    }
    return text(word(days == -1 ? "due.over.one" : "due.over"), -days);
  }

  /** The tone of days left: bad when past, soon within three working days, else calm. */
  public static String urgency(Integer days) {
    if (days == null) {
      return "none";
    }
    return days < 0 ? "bad" : days <= SOON ? "soon" : "calm";
  }

  /** The tone of a state, by its code; the word always stands beside the colour. */
  public static String tone(String status) {
    if (SETTLED.contains(status)) {
      return "good";
    }
    if (BAD.contains(status)) {
      return "bad";
    }
    if (IDLE.contains(status)) {
      return "idle";
    }
    return WAITING.contains(status) ? "soon" : "info";
  }

  /** An account number's last digits: **** 1234. */
  public static String tail(String account) {
    if (account == null) {
      return "—";
    }
    return "**** " + account.substring(Math.max(0, account.length() - DIGITS_SHOWN));
  }

  /** A sentence of the bundle with its place filled in. */
  public static String text(String pattern, Object value) {
    return fill(pattern, value);
  }

  public static String text2(String pattern, Object first, Object second) {
    return fill(pattern, first, second);
  }

  public static String text3(String pattern, Object first, Object second, Object third) {
    return fill(pattern, first, second, third);
  }

  /** The same with many places, filled from a list in its order. */
  public static String textOf(String pattern, List<?> values) {
    return fill(pattern, values.toArray());
  }

  /** A value as the query of an address spells it. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** A word of the frame's bundle in the page's language. */
  public static String word(String key) {
    try {
      return ResourceBundle.getBundle("org.yuqiao.web.faces.messages", locale()).getString(key);
    } catch (MissingResourceException e) {
      return key;
    }
  }

  static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  private static boolean isEnglish() {
    return "en".equals(locale().getLanguage());
  }

  private static String fill(String pattern, Object... values) {
    return new MessageFormat(pattern, locale()).format(values);
  }
}
