package org.yuqiao.web.faces.funds;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.yuqiao.web.faces.casefile.Spoken;

/** Words of these pages in the reader's language, for their beans. */
final class FundWords {

  private static final String BUNDLE = "org.yuqiao.web.faces.funds";

  private FundWords() {}

  static String say(String key, Object... arguments) {
    var bundle =
        ResourceBundle.getBundle(BUNDLE, Spoken.locale(), FundWords.class.getClassLoader());
    return new MessageFormat(bundle.getString(key), Spoken.locale()).format(arguments);
  }
}
