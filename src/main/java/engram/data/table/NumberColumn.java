package engram.data.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * A column whose cells are numbers but for a few odd texts, such as a slip of the pen. A number's
 * spelling is not kept: 5.10 is 5.1.
 *
 * @param values n numbers; NaN where one is missing or odd
 * @param odd by row, texts that are not what {@link Numbers#text} would write: words, and codes
 *     such as 007
 */
record NumberColumn(DoubleVector values, Map<Integer, String> odd, DecimalMark mark)
    implements Column {

  /**
   * Of that many numbers.
   *
   * @param values by row; NaN if missing
   */
  static NumberColumn of(int rows, IntToDoubleFunction values, DecimalMark mark) {
    DoubleVector.Builder builder = new DoubleVector.Builder();
    for (int row = 0; row < rows; row++) builder.add(values.applyAsDouble(row));
    return new NumberColumn(builder.build(), Map.of(), mark);
  }

  @Override
  public int size() {
    return values.size;
  }

  @Override
  public boolean isMissing(int row) {
    return Double.isNaN(values.get(row)) && !odd.containsKey(row);
  }

  @Override
  public String text(int row) {
    double value = values.get(row);
    if (Double.isNaN(value)) return odd.getOrDefault(row, "");
    String text = Numbers.text(value);
    return mark == DecimalMark.POINT ? text : text.replace('.', mark.character());
  }

  @Override
  public double number(int row) {
    double value = values.get(row);
    if (!Double.isNaN(value) || odd.isEmpty()) return value;
    String text = odd.get(row);
    return text == null ? Double.NaN : Numbers.parse(text, mark);
  }

  @Override
  public List<String> inOrder(List<String> texts) {
    return CategoryOrder.sorted(texts, text -> Numbers.parse(text, mark));
  }

  @Override
  public IntToDoubleFunction numbers() {
    return odd.isEmpty() ? values::get : this::number;
  }

  @Override
  public NumberColumn with(int row, String text) {
    String stripped = text.strip();
    double value = plain(stripped);
    Map<Integer, String> changed = odd;
    boolean isOdd = Double.isNaN(value) && !Cells.isMissing(stripped);
    if (isOdd || odd.containsKey(row)) {
      changed = new HashMap<>(odd);
      changed.remove(row);
      if (isOdd) changed.put(row, stripped);
    }
    return new NumberColumn(values.with(row, value), changed, mark);
  }

  @Override
  public NumberColumn plus(String text) {
    return new NumberColumn(values.plus(Double.NaN), odd, mark).with(size(), text);
  }

  /** The number, or NaN if the text must be kept as it is. */
  private double plain(String text) {
    char[] characters = text.toCharArray();
    if (Numbers.hasLeadingZero(characters, 0, characters.length)) return Double.NaN;
    double value = Numbers.parse(text, mark);
    return Double.isFinite(value) ? value : Double.NaN;
  }
}
