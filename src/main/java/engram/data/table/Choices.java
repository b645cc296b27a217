package engram.data.table;

import java.util.Optional;

/** What the user says about a file's {@link Format}; the rest is guessed. */
public record Choices(
    Optional<Boolean> arff,
    Optional<TextEncoding> encoding,
    Optional<Character> separator,
    Optional<DecimalMark> decimalMark,
    Optional<Boolean> header) {
  public static final Choices NONE =
      new Choices(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Everything as in that format. */
  public static Choices of(Format format) {
    return new Choices(
        Optional.of(format.arff()),
        Optional.of(format.encoding()),
        Optional.of(format.separator()),
        Optional.of(format.decimalMark()),
        Optional.of(format.header()));
  }

  public Choices encoding(TextEncoding choice) {
    return new Choices(arff, Optional.of(choice), separator, decimalMark, header);
  }

  public Choices separator(char choice) {
    return new Choices(arff, encoding, Optional.of(choice), decimalMark, header);
  }

  public Choices decimalMark(DecimalMark choice) {
    return new Choices(arff, encoding, separator, Optional.of(choice), header);
  }

  public Choices header(boolean choice) {
    return new Choices(arff, encoding, separator, decimalMark, Optional.of(choice));
  }
}
