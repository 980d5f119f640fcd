package org.yuqiao.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.omnifaces.util.Components;

/** What the pages' own converters say, naming the field by its label. */
final class InputMessages {

  private InputMessages() {}

  static FacesMessage about(UIComponent component, String key) {
    var words = ResourceBundle.getBundle("org.yuqiao.web.faces.inputmessages", Fmt.locale());
    String sentence = MessageFormat.format(words.getString(key), Components.getLabel(component));
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
  }
}
