package engram.data.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the cells of one column as they are read. The first are kept as texts; then the column
 * holds numbers, if most of them are, until too many texts follow.
 */
public final class ColumnBuilder {
  private static final int FIRST = 1000;

  /** Of four present cells at most one may be odd among numbers. */
  private static final int NUMBERS_PER_ODD = 4;

  /**
   * What the file says about the column, if anything.
   *
   * @param values texts that it may have, in the order in which they count; empty if it may have
   *     any
   */
  public record Declared(Kind kind, List<String> values) {
    /** What the cells are. */
    public enum Kind {
      NOTHING,
      NUMBERS,
      TEXTS
    }

    public static final Declared NOTHING = new Declared(Kind.NOTHING, List.of());
    public static final Declared NUMBERS = new Declared(Kind.NUMBERS, List.of());
    public static final Declared TEXTS = new Declared(Kind.TEXTS, List.of());

    public Declared {
      values = List.copyOf(values);
    }

    /** Some of those texts. */
    public static Declared of(Collection<String> values) {
      return new Declared(Kind.TEXTS, List.copyOf(values));
    }
  }

  private final DecimalMark mark;
  private final Declared declared;
  private int present;
  private int notNumbers;

  // Texts, or if these are null numbers.
  private IntVector.Builder codes = new IntVector.Builder();
  private Words words = new Words();
  private DoubleVector.Builder values;
  private Map<Integer, String> odd;
  private boolean decided;

  ColumnBuilder(DecimalMark mark, Declared declared) {
    this.mark = mark;
    this.declared = declared;
    for (String value : declared.values()) words.add(value);
  }

  void addMissing() {
    if (codes == null) {
      values.add(Double.NaN);
    } else {
      codes.add(Words.NONE);
      decideAfterTheFirst();
    }
  }

  void add(char[] text, int from, int to) {
    double value = Numbers.parse(text, from, to, mark.character());
    present++;
    if (Double.isNaN(value)) notNumbers++;
    if (codes == null) {
      // Most cells by far are such, and only an odd one can make texts of all.
      if (!addNumber(value, text, from, to) && odd.size() > FIRST && isText()) becomeTexts();
    } else {
      codes.add(words.add(text, from, to - from));
      decideAfterTheFirst();
    }
  }

  Column build() {
    if (!decided && !isText()) becomeNumbers();
    if (decided && codes == null && isText()) becomeTexts();
    return codes != null
        ? new TextColumn(codes.build(), words, declared.values().isEmpty() ? words.size() : 0, mark)
        : new NumberColumn(values.build(), odd, mark);
  }

  private void decideAfterTheFirst() {
    if (decided || codes.size() < FIRST) return;
    if (isText()) decided = true;
    else becomeNumbers();
  }

  /** A column that is all missing may become anything, so it holds numbers. */
  private boolean isText() {
    return switch (declared.kind()) {
      case NUMBERS -> false;
      case TEXTS -> true;
      case NOTHING -> notNumbers > present / NUMBERS_PER_ODD;
    };
  }

  private void becomeNumbers() {
    IntVector texts = codes.build();
    Words known = words;
    codes = null;
    words = null;
    decided = true;
    values = new DoubleVector.Builder();
    odd = new HashMap<>();
    for (int row = 0; row < texts.size; row++) {
      int code = texts.get(row);
      if (code == Words.NONE) {
        values.add(Double.NaN);
      } else {
        char[] text = known.get(code).toCharArray();
        double value = Numbers.parse(text, 0, text.length, mark.character());
        addNumber(value, text, 0, text.length);
      }
    }
  }

  /** False if it is odd. */
  private boolean addNumber(double value, char[] text, int from, int to) {
    boolean plain = Double.isFinite(value) && !Numbers.hasLeadingZero(text, from, to);
    if (!plain) odd.put(values.size(), new String(text, from, to - from));
    values.add(plain ? value : Double.NaN);
    return plain;
  }

  private void becomeTexts() {
    NumberColumn numbers = new NumberColumn(values.build(), odd, mark);
    values = null;
    odd = null;
    codes = new IntVector.Builder();
    words = new Words();
    for (int row = 0; row < numbers.size(); row++) {
      codes.add(numbers.isMissing(row) ? Words.NONE : words.add(numbers.text(row)));
    }
  }
}
