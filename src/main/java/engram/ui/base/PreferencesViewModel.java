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
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/**
 * What outlasts the window: language, theme, how numbers are written, the files opened last, and
 * the patterns that the user drew.
 */
public final class PreferencesViewModel {
  public static final int MIN_DIGITS = 1;
  public static final int MAX_DIGITS = 8;

  /** At the first start: more are added where a shown calculation needs them. */
  public static final int USUAL_DIGITS = 2;

  private static final double MIN_FONT = 13;
  private static final double MAX_FONT = 26;
  private static final double LINES_OF_A_WINDOW = 62;

  /** Sizes of the text in per cent of the usual one. */
  private static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  public static final int USUAL_TEXT = 100;

  /** The step of training that is open at the first start: the optimiser. */
  public static final int USUAL_STEP = 3;

  private static final int STEPS = 5;

  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final IntegerProperty digits = new SimpleIntegerProperty(4);
  private final BooleanProperty decimalComma = new SimpleBooleanProperty();
  private final BooleanProperty fractions = new SimpleBooleanProperty();
  private final BooleanProperty shownAtStart = new SimpleBooleanProperty(true);
  private final StringProperty documentPlace = new SimpleStringProperty("");
  private final StringProperty curedPatients = new SimpleStringProperty("");
  private final RecentFiles recentFiles = new RecentFiles();
  private final ObjectProperty<List<NamedPattern>> ownPatterns =
      new SimpleObjectProperty<>(List.of());
  private final ReadOnlyDoubleWrapper fontSize = new ReadOnlyDoubleWrapper(MIN_FONT);
  private final IntegerProperty textSize = new SimpleIntegerProperty(USUAL_TEXT);
  private final IntegerProperty openStep = new SimpleIntegerProperty(USUAL_STEP);
  private final BooleanProperty moreSettings = new SimpleBooleanProperty();
  private final ObjectProperty<LossAxis> lossAxis = new SimpleObjectProperty<>(LossAxis.AUTOMATIC);
  private double height;
  private Subscription following = Subscription.EMPTY;

  public PreferencesViewModel() {
    textSize.subscribe((before, now) -> refitFont());
  }

  /**
   * The same preferences, for what lives shorter than they: always equal, in both directions, until
   * {@link #leave}. So nothing that listens to these is kept by those.
   */
  public PreferencesViewModel(PreferencesViewModel lasting) {
    this();
    following =
        Subscription.combine(
            follow(language, lasting.language),
            follow(theme, lasting.theme),
            follow(digits, lasting.digits),
            follow(decimalComma, lasting.decimalComma),
            follow(fractions, lasting.fractions),
            follow(shownAtStart, lasting.shownAtStart),
            follow(ownPatterns, lasting.ownPatterns),
            follow(documentPlace, lasting.documentPlace),
            follow(curedPatients, lasting.curedPatients),
            follow(fontSize, lasting.fontSize),
            follow(textSize, lasting.textSize),
            follow(openStep, lasting.openStep),
            follow(moreSettings, lasting.moreSettings),
            follow(lossAxis, lasting.lossAxis),
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

  /** Whether all numbers are written as 0,42 in the place of 0.42. */
  public BooleanProperty decimalCommaProperty() {
    return decimalComma;
  }

  /** Whether they write 1/3 in the place of 0.3333. */
  public BooleanProperty fractionsProperty() {
    return fractions;
  }

  /** Whether the first screen is there when the program starts. */
  public BooleanProperty shownAtStartProperty() {
    return shownAtStart;
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

  /** How large the text of the window is, in per cent of what fits its height. */
  public ReadOnlyIntegerProperty textSizeProperty() {
    return textSize;
  }

  /** Which of the five steps of training is open, or {@link OneOpen#NONE}. */
  public IntegerProperty openStepProperty() {
    return openStep;
  }

  /** Whether the steps show what a newcomer does not need: seed, batch size, penalties. */
  public BooleanProperty moreSettingsProperty() {
    return moreSettings;
  }

  /** How the loss is placed on its axis. */
  public ObjectProperty<LossAxis> lossAxisProperty() {
    return lossAxis;
  }

  public double getFontSize() {
    return fontSize.get();
  }

  /**
   * Where the document was left: a page's id and a sentence, as {@code memory/3}; empty at first.
   */
  public StringProperty documentPlaceProperty() {
    return documentPlace;
  }

  /** Ids of the clinic's patients that were cured, with commas between; empty at first. */
  public StringProperty curedPatientsProperty() {
    return curedPatients;
  }

  public RecentFiles recentFiles() {
    return recentFiles;
  }

  // Commands

  /** From now on these change alone. */
  public void leave() {
    following.unsubscribe();
  }

  /** Fits the base font to a window of that height in pixels, and to the size of the text. */
  public void fitFontTo(double newHeight) {
    height = newHeight;
    double usual = Math.max(MIN_FONT, Math.min(MAX_FONT, height / LINES_OF_A_WINDOW));
    fontSize.set(Math.floor(Math.floor(usual) * textSize.get() / USUAL_TEXT));
  }

  /** Whoever changed the size of the text. */
  private void refitFont() {
    if (height > 0) fitFontTo(height);
  }

  /** All text of the window becomes larger by one step. */
  public void enlargeText() {
    int larger = 1 + TEXT_SIZES.indexOf(textSize.get());
    if (larger < TEXT_SIZES.size()) setTextSize(TEXT_SIZES.get(larger));
  }

  /** All text of the window becomes smaller by one step. */
  public void shrinkText() {
    int smaller = TEXT_SIZES.indexOf(textSize.get()) - 1;
    if (smaller >= 0) setTextSize(TEXT_SIZES.get(smaller));
  }

  public void resetTextSize() {
    setTextSize(USUAL_TEXT);
  }

  /** Sets the size of the text in per cent; one that is not offered is the usual one. */
  public void setTextSize(int percent) {
    textSize.set(TEXT_SIZES.contains(percent) ? percent : USUAL_TEXT);
  }

  /** Opens that step of training; one that there is not is the usual one. */
  public void setOpenStep(int number) {
    openStep.set(number >= OneOpen.NONE && number <= STEPS ? number : USUAL_STEP);
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
