package engram.viewmodel;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.beans.value.ObservableValue;

/** The texts of the window in the language that is chosen now. */
public final class Texts {
  private static final String BUNDLE = "i18n.messages";

  private final ObservableValue<Language> language;

  public Texts(ObservableValue<Language> language) {
    this.language = language;
  }

  /** The bundle of the present language. */
  public ResourceBundle bundle() {
    return ResourceBundle.getBundle(BUNDLE, language().locale());
  }

  /** Changes when all texts do. */
  public ObservableValue<Language> languageProperty() {
    return language;
  }

  public Language language() {
    return language.getValue();
  }

  /**
   * The text of that key, {0}, {1} … replaced by the arguments (numbers by language: give strings
   * where the digits matter).
   *
   * @throws java.util.MissingResourceException if no text has that key
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle().getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language().locale()).format(arguments);
  }
}
