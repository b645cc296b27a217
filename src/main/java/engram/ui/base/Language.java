package engram.ui.base;

import java.util.Locale;

/** The languages of the window. */
public enum Language {
  ENGLISH("en", Locale.ENGLISH),
  CHINESE("zh", Locale.SIMPLIFIED_CHINESE);

  private final String id;
  private final Locale locale;

  Language(String id, Locale locale) {
    this.id = id;
    this.locale = locale;
  }

  /** The name on the command line: {@code en} or {@code zh}. */
  public String id() {
    return id;
  }

  public Locale locale() {
    return locale;
  }

  /** The language of that id, English if there is none. */
  public static Language of(String id) {
    return CHINESE.id.equals(id) ? CHINESE : ENGLISH;
  }

  /** The user's, as far as Engram speaks it. */
  public static Language ofSystem() {
    return of(Locale.getDefault().getLanguage());
  }
}
