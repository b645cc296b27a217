package engram.ui.base;

import engram.data.text.Quote;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The texts of the window in the language that is chosen now. */
public final class Texts {
  /** The folders below {@code engram} that have texts; {@code MessagesTest} holds it complete. */
  private static final List<String> FOLDERS =
      List.of(
          "data/sets",
          "export/card",
          "ui/base",
          "ui/batch",
          "ui/branches",
          "ui/clinic",
          "ui/controls",
          "ui/curves",
          "ui/data",
          "ui/data/draw",
          "ui/data/files",
          "ui/data/look",
          "ui/data/own",
          "ui/data/table",
          "ui/document",
          "ui/equations",
          "ui/explore",
          "ui/export",
          "ui/find",
          "ui/glossary",
          "ui/grades",
          "ui/graph",
          "ui/guide",
          "ui/inspector",
          "ui/labs/fairness",
          "ui/labs/frame",
          "ui/labs/ledger",
          "ui/labs/missing",
          "ui/labs/privacy",
          "ui/labs/look",
          "ui/labs/race",
          "ui/labs/why",
          "ui/lesson",
          "ui/memory/forgetting",
          "ui/memory/frame",
          "ui/memory/heads",
          "ui/memory/lesion",
          "ui/memory/lists",
          "ui/memory/neuron",
          "ui/memory/recall",
          "ui/memory/sleep",
          "ui/memory/spacing",
          "ui/memory/tag",
          "ui/network",
          "ui/paths",
          "ui/pictures",
          "ui/places",
          "ui/predict",
          "ui/present",
          "ui/program",
          "ui/questions",
          "ui/results",
          "ui/run",
          "ui/runfile",
          "ui/selection",
          "ui/start",
          "ui/steps",
          "ui/surface",
          "ui/transport",
          "ui/twin",
          "ui/window");

  /** What is below are Latin letters, digits and signs. */
  private static final int FIRST_CHINESE = 0x2E80;

  private static final Pattern DECIMAL_POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");

  /** Of versions, licences and formulas, which have their points in any case. */
  private static final Pattern ALWAYS_WITH_POINT =
      Pattern.compile("about\\..*|.*\\.licence|data-fault\\.formula\\..*");

  /**
   * How all texts are written.
   *
   * @param comma whether their numbers have a decimal comma
   */
  private record Writing(Language language, boolean comma) {}

  /** Read once for all windows. */
  private static final Map<Writing, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

  private final ObservableValue<Writing> writing;

  /** Of numbers with a decimal point. */
  public Texts(ObservableValue<Language> language) {
    writing = language.map(chosen -> new Writing(chosen, false));
  }

  /**
   * @param comma whether numbers that stand in the texts have a decimal comma
   */
  public Texts(ObservableValue<Language> language, ObservableValue<Boolean> comma) {
    writing =
        Bindings.createObjectBinding(
            () -> new Writing(language.getValue(), comma.getValue()), language, comma);
  }

  /** The texts of all rooms in the present language, as one bundle. */
  public ResourceBundle bundle() {
    return BUNDLES.computeIfAbsent(writing.getValue(), Texts::read);
  }

  private static ResourceBundle read(Writing writing) {
    Language language = writing.language();
    List<InputStream> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      String name = "/engram/" + folder + "/texts_" + language.id() + ".properties";
      files.add(Objects.requireNonNull(Texts.class.getResourceAsStream(name), name));
    }
    try (InputStream all = new SequenceInputStream(Collections.enumeration(files))) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(all, StandardCharsets.UTF_8));
      if (writing.comma()) texts.replaceAll((key, text) -> withComma((String) key, (String) text));
      return new TextBundle(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withComma(String key, String text) {
    return ALWAYS_WITH_POINT.matcher(key).matches()
        ? text
        : DECIMAL_POINT.matcher(text).replaceAll(",");
  }

  /** Changes when all texts do: with the language, and with the decimal mark. */
  public ObservableValue<?> languageProperty() {
    return writing;
  }

  public Language language() {
    return writing.getValue().language();
  }

  /**
   * The text of that key, {0}, {1} … replaced by the arguments (whole numbers as {@link
   * RoundedNumber#whole} writes them; what has no shape in a string is shown as its code). {@code
   * {0,choice,0#rows|1#row|1<rows}} is the word that fits the number, written or not, that is {0}.
   *
   * @throws java.util.MissingResourceException if no text has that key
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle().getString(key);
    if (arguments.length == 0) return pattern;
    return filled(pattern, shown(arguments));
  }

  /** A word that fits a number may have places as well. */
  private String filled(String pattern, Object[] shown) {
    MessageFormat message = new MessageFormat(pattern, language().locale());
    Format[] formats = message.getFormats();
    for (int i = 0; i < formats.length; i++) {
      if (formats[i] instanceof ChoiceFormat words) {
        message.setFormat(
            i, new CountedWord(words, word -> word.indexOf('{') < 0 ? word : filled(word, shown)));
      }
    }
    return message.format(shown);
  }

  /**
   * A name as it stands within a sentence of the present language: Latin letters are parted from
   * the Chinese ones before them.
   */
  public String inSentence(String name) {
    boolean parted = language() == Language.CHINESE && name.codePointAt(0) < FIRST_CHINESE;
    return parted ? " " + name : name;
  }

  /** Whole sentences, one behind the other, as the language joins them. */
  public String sentences(String... all) {
    return Arrays.stream(all)
        .reduce((before, next) -> get("text.sentences", before, next))
        .orElseThrow();
  }

  /**
   * A text that is made anew when one of those changes, or the language.
   *
   * @param text makes it
   */
  public ObservableValue<String> bound(Callable<String> text, Observable... with) {
    Observable[] all = Arrays.copyOf(with, with.length + 1);
    all[with.length] = writing;
    return Bindings.createStringBinding(text, all);
  }

  private static Object[] shown(Object[] arguments) {
    return Arrays.stream(arguments)
        .map(
            each ->
                each instanceof String text
                    ? Quote.visibleLines(text)
                    : each instanceof Integer || each instanceof Long
                        ? RoundedNumber.whole(((Number) each).longValue())
                        : each)
        .toArray();
  }

  /** Texts by their keys. */
  private static final class TextBundle extends ResourceBundle {
    private final Properties texts;

    TextBundle(Properties texts) {
      this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
      return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(texts.stringPropertyNames());
    }
  }
}
