package engram.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of an option, and knows how to say what is allowed. */
public abstract class OptionValue<T> implements ITypeConverter<T> {

  /** What the option takes, for example {@code a whole number from 1}. */
  public abstract String allowed();

  /**
   * @throws IllegalArgumentException if the text is not allowed
   */
  public abstract T read(String text);

  @Override
  public final T convert(String text) {
    try {
      return read(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(allowed());
    }
  }

  public static void require(boolean condition) {
    if (!condition) throw new IllegalArgumentException();
  }
}
