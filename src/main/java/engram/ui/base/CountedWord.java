package engram.ui.base;

import engram.inspect.Thousands;
import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.function.UnaryOperator;

/**
 * The word behind a number, singular or plural. The number may be written already, as the window
 * writes it ({@code 1 437}, {@code 12.3}): only texts have the choice, so that no caller has to.
 */
final class CountedWord extends Format {
  private static final long serialVersionUID = 1;

  /** What is no number is some of them. */
  private static final double SOME = 2;

  private final ChoiceFormat words;

  /** What fills the places of its words, which may name the number itself. */
  private final transient UnaryOperator<String> filled;

  /**
   * @param words from 0, from 1 and above 1
   */
  CountedWord(ChoiceFormat words) {
    this(words, word -> word);
  }

  /**
   * @param filled the word that fits, its places {0}, {1} … filled
   */
  CountedWord(ChoiceFormat words, UnaryOperator<String> filled) {
    this.words = words;
    this.filled = filled;
  }

  @Override
  public StringBuffer format(Object number, StringBuffer to, FieldPosition position) {
    return to.append(filled.apply(words.format(value(number))));
  }

  private static double value(Object number) {
    if (number instanceof Number value) return value.doubleValue();
    String digits = Thousands.closed(String.valueOf(number)).replace(',', '.');
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return SOME;
    }
  }

  @Override
  public Object parseObject(String text, ParsePosition position) {
    throw new UnsupportedOperationException("a word is not read back");
  }
}
