package engram.app.breaks;

import java.text.BreakIterator;
import java.text.spi.BreakIteratorProvider;
import java.util.Locale;

/**
 * Gives JavaFX, for every wrapped text of the window, the places where a line may end: Java's own,
 * without those that {@link LineBreakRules} forbid. Java finds it by its name in {@code
 * META-INF/services}, once {@link #install} has said that such a file is to be looked for.
 */
public final class LineBreakProvider extends BreakIteratorProvider {
  private static final int LAST_WITH_COMPAT = 22;

  public LineBreakProvider() {}

  /** To be called before anything is formatted: Java reads the property once. */
  public static void install() {
    // the second and third are Java's defaults; without COMPAT, Java 17 would not sort by pinyin
    boolean compat = Runtime.version().feature() <= LAST_WITH_COMPAT;
    System.setProperty("java.locale.providers", compat ? "SPI,CLDR,COMPAT" : "SPI,CLDR");
  }

  @Override
  public BreakIterator getLineInstance(Locale locale) {
    return new LineBreaks(BreakIterator.getLineInstance(Locale.ROOT));
  }

  @Override
  public BreakIterator getWordInstance(Locale locale) {
    return BreakIterator.getWordInstance(Locale.ROOT);
  }

  @Override
  public BreakIterator getCharacterInstance(Locale locale) {
    return BreakIterator.getCharacterInstance(Locale.ROOT);
  }

  @Override
  public BreakIterator getSentenceInstance(Locale locale) {
    return BreakIterator.getSentenceInstance(Locale.ROOT);
  }

  @Override
  public Locale[] getAvailableLocales() {
    return new Locale[] {Locale.ENGLISH, Locale.CHINESE};
  }

  /** Of all but those that Java itself answers here: the root, and Thai with its dictionary. */
  @Override
  public boolean isSupportedLocale(Locale locale) {
    return !locale.equals(Locale.ROOT) && !locale.getLanguage().equals("th");
  }
}
