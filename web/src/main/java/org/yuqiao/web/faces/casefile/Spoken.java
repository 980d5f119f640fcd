package org.yuqiao.web.faces.casefile;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.omnifaces.util.Beans;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.web.faces.Preferences;

/** Words in the reader's language, for the beans of these pages. */
public final class Spoken {

  private static final String BUNDLE = "org.yuqiao.web.faces.casework";

  private Spoken() {}

  public static Locale locale() {
    return Beans.getReference(Preferences.class).getLocale();
  }

  public static boolean english() {
    return "en".equals(locale().getLanguage());
  }

  /** A sentence of the bundle with its arguments filled in. */
  public static String say(String key, Object... arguments) {
    var bundle = ResourceBundle.getBundle(BUNDLE, locale(), Spoken.class.getClassLoader());
    return new MessageFormat(bundle.getString(key), locale()).format(arguments);
  }

  /** The word for the first key that has one, or null. */
  static String sayEither(String... keys) {
    var bundle = ResourceBundle.getBundle(BUNDLE, locale(), Spoken.class.getClassLoader());
    return Arrays.stream(keys)
        .filter(bundle::containsKey)
        .findFirst()
        .map(bundle::getString)
        .orElse(null);
  }

  public static String label(Label label) {
    return label == null ? "" : label.in(locale());
  }

  /** A refusal's sentence with its clause. */
  public static String refusal(Refusal refusal) {
    return say("refusal.sentence", refusal.message(locale()), refusal.clause());
  }

  /** A reason with the name of the entry it is about. */
  public static Refusal named(String entry, Refusal reason) {
    String zh = entry + "：" + reason.zh();
    String en = entry + ": " + reason.en();
    return new Refusal(reason.code(), reason.clause(), reason.field(), zh, en);
  }

  public static String yuan(Money amount) {
    return amount == null ? "—" : amount.grouped();
  }
}
