package engram.data.read;

import engram.data.table.DecimalMark;
import java.util.Optional;

/** What the user says about a file's {@link Format}; the rest is guessed. */
public record FormatChoices(
    Optional<Boolean> arff,
    Optional<TextEncoding> encoding,
    Optional<Character> separator,
    Optional<DecimalMark> decimalMark,
    Optional<Boolean> header) {
  public static final FormatChoices NONE =
      new FormatChoices(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public FormatChoices encoding(TextEncoding choice) {
    return new FormatChoices(arff, Optional.of(choice), separator, decimalMark, header);
  }

  public FormatChoices separator(char choice) {
    return new FormatChoices(arff, encoding, Optional.of(choice), decimalMark, header);
  }

  public FormatChoices decimalMark(DecimalMark choice) {
    return new FormatChoices(arff, encoding, separator, Optional.of(choice), header);
  }

  public FormatChoices header(boolean choice) {
    return new FormatChoices(arff, encoding, separator, decimalMark, Optional.of(choice));
  }
}
