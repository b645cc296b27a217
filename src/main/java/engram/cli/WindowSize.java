package engram.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A window's size in pixels, written {@code 1280x800}. */
record WindowSize(int width, int height) {
  private static final Pattern FORM = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
  private static final int SMALLEST = 600;

  @Override
  public String toString() {
    return width + "x" + height;
  }

  /** Reads the form, with a sentence where it is another. */
  static final class Converter implements ITypeConverter<WindowSize> {
    @Override
    public WindowSize convert(String text) {
      Matcher form = FORM.matcher(text);
      if (form.matches()) {
        WindowSize size =
            new WindowSize(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        if (size.width >= SMALLEST && size.height >= SMALLEST) return size;
      }
      throw new TypeConversionException(
          "\"" + text + "\" is no window size: write it as 1280x800, each side 600 to 9999");
    }
  }
}
