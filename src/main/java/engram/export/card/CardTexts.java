package engram.export.card;

import engram.nn.NetworkSpec;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of a model card in one language. */
final class CardTexts {
  /** Behind the point; a smaller number is written with its power of ten. */
  private static final int MOST_PLACES = 9;

  private final Properties texts = new Properties();

  /**
   * @param language {@code en} or {@code zh}
   */
  CardTexts(String language) {
    String file = "texts_" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(CardTexts.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  /** The text of a key with its arguments, which are words already. */
  String of(String key, Object... arguments) {
    String text = text(key);
    if (arguments.length == 0) return text;
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < words.length; i++) words[i] = String.valueOf(arguments[i]);
    return new MessageFormat(text, Locale.ROOT).format(words);
  }

  private String text(String key) {
    return Objects.requireNonNull(texts.getProperty(key), key);
  }

  /** The text of a key that counts its first argument, a number still; the others are words. */
  String count(String key, int count, String... words) {
    Object[] arguments = new Object[words.length + 1];
    arguments[0] = count;
    System.arraycopy(words, 0, arguments, 1, words.length);
    return new MessageFormat(text(key), Locale.ROOT).format(arguments);
  }

  /** With so many digits behind the point. */
  static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  /** As short as it can be written: {@code 5}, {@code 0.0001}, {@code 1E-12}. */
  static String plain(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.scale() > MOST_PLACES ? exact.toString() : exact.toPlainString();
  }

  /** {@code 4 – 10 tanh – 3 tanh, 83 parameters}. */
  String network(NetworkSpec network) {
    return of("card.network.of", network.shape(), network.parameterCount());
  }

  /** A share as a percentage with one digit behind the point. */
  String percent(double share) {
    return of("card.percent", number(100 * share, 1));
  }
}
