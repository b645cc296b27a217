package engram.ui.base;

import engram.inspect.NumberText;
import engram.memory.recall.NamedPattern;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/**
 * What outlasts the window: language, theme, how numbers are written, the files opened last, and
 * the patterns that the user drew.
 */
public final class PreferencesViewModel {
  public static final int MIN_DIGITS = 1;
  public static final int MAX_DIGITS = 8;

  private static final double MIN_FONT = 13;
  private static final double MAX_FONT = 26;
  private static final double LINES_OF_A_WINDOW = 62;

  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final IntegerProperty digits = new SimpleIntegerProperty(4);
  private final BooleanProperty decimalComma = new SimpleBooleanProperty();
  private final BooleanProperty fractions = new SimpleBooleanProperty();
  private final RecentFiles recentFiles = new RecentFiles();
  private final ObjectProperty<List<NamedPattern>> ownPatterns =
      new SimpleObjectProperty<>(List.of());
  private final ReadOnlyDoubleWrapper fontSize = new ReadOnlyDoubleWrapper(MIN_FONT);
  private Subscription following = Subscription.EMPTY;

  public PreferencesViewModel() {}

  /**
   * The same preferences, for what lives shorter than they: always equal, in both directions, until
   * {@link #leave}. So nothing that listens to these is kept by those.
   */
  public PreferencesViewModel(PreferencesViewModel lasting) {
    following =
        Subscription.combine(
            follow(language, lasting.language),
            follow(theme, lasting.theme),
            follow(digits, lasting.digits),
            follow(decimalComma, lasting.decimalComma),
            follow(fractions, lasting.fractions),
            follow(ownPatterns, lasting.ownPatterns),
            follow(fontSize, lasting.fontSize),
            recentFiles.follow(lasting.recentFiles));
  }

  private static <T> Subscription follow(Property<T> shorter, Property<T> lasting) {
    shorter.bindBidirectional(lasting);
    return () -> shorter.unbindBidirectional(lasting);
  }

  // Properties

  /** Of all grids. */
  public ObjectProperty<List<NamedPattern>> ownPatternsProperty() {
    return ownPatterns;
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public Language getLanguage() {
    return language.get();
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public Theme getTheme() {
    return theme.get();
  }

  /**
   * Digits behind the point of a number in the inspector, {@link #MIN_DIGITS} to {@link
   * #MAX_DIGITS}.
   */
  public IntegerProperty digitsProperty() {
    return digits;
  }

  public int getDigits() {
    return digits.get();
  }

  /** Whether the inspector and the equations write 0,42 in the place of 0.42. */
  public BooleanProperty decimalCommaProperty() {
    return decimalComma;
  }

  /** Whether they write 1/3 in the place of 0.3333. */
  public BooleanProperty fractionsProperty() {
    return fractions;
  }

  /** How the inspector and the equations write a number. */
  public NumberText numbers() {
    return new NumberText(getDigits(), decimalComma.get(), fractions.get());
  }

  /** Runs that action whenever what is painted has to look otherwise. */
  public Subscription subscribeLookChanges(Runnable action) {
    return Subscription.combine(
        theme.subscribe((before, now) -> action.run()),
        fontSize.subscribe((before, now) -> action.run()));
  }

  /** Runs that action whenever numbers are to be written in another way. */
  public Subscription subscribeNumbers(Runnable action) {
    return Subscription.combine(
        digits.subscribe((before, now) -> action.run()),
        decimalComma.subscribe((before, now) -> action.run()),
        fractions.subscribe((before, now) -> action.run()));
  }

  /** Runs that action now, and whenever colours or sizes are others. */
  public Subscription subscribeLook(Runnable action) {
    action.run();
    return subscribeLookChanges(action);
  }

  /**
   * Size of the base font in pixels; it grows with the window, so that the last row can read it.
   */
  public ReadOnlyDoubleProperty fontSizeProperty() {
    return fontSize.getReadOnlyProperty();
  }

  public double getFontSize() {
    return fontSize.get();
  }

  public RecentFiles recentFiles() {
    return recentFiles;
  }

  // Commands

  /** From now on these change alone. */
  public void leave() {
    following.unsubscribe();
  }

  /** Fits the base font to a window of that height in pixels. */
  public void fitFontTo(double height) {
    fontSize.set(Math.floor(Math.max(MIN_FONT, Math.min(MAX_FONT, height / LINES_OF_A_WINDOW))));
  }

  public void switchLanguage() {
    language.set(getLanguage() == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH);
  }

  public void switchTheme() {
    theme.set(getTheme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
  }

  /** Sets the digits, within their range. */
  public void setDigits(int count) {
    digits.set(Math.max(MIN_DIGITS, Math.min(MAX_DIGITS, count)));
  }
}
