package engram.ui.controls;

import engram.ui.base.NumberInput;
import javafx.util.StringConverter;

/** Reads whole numbers; what is none leaves the last one. */
public final class WholeNumber extends StringConverter<Integer> {
  private int last;

  public WholeNumber(int first) {
    last = first;
  }

  @Override
  public String toString(Integer number) {
    if (number != null) last = number;
    return String.valueOf(last);
  }

  @Override
  public Integer fromString(String text) {
    double read = NumberInput.parse(text).orElse(last);
    if (read == Math.rint(read) && Math.abs(read) < Integer.MAX_VALUE) last = (int) read;
    return last;
  }
}
