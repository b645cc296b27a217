package engram.ui.data.table;

import engram.data.table.DecimalMark;
import engram.data.table.Table;
import engram.ui.base.NumberInput;
import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a text typed into a cell of the table becomes.
 *
 * @param text as the table takes it; empty if it can't be taken
 * @param fault the key of the sentence that says why not, with the text typed as {0}; else empty
 */
record TypedCell(Optional<String> text, String fault) {
  private static final int LONGEST = 1000;

  static TypedCell of(String typed, boolean number, DecimalMark mark) {
    String stripped = typed.strip();
    if (stripped.length() > LONGEST) return refused("data-table.too-long");
    if (Table.meansMissing(stripped)) return taken("");
    if (!number) return taken(stripped);
    String narrow = Normalizer.normalize(stripped, Normalizer.Form.NFKC).replace('\u2212', '-');
    if (mark == DecimalMark.COMMA && narrow.contains(".")) return refused("data-table.comma");
    OptionalDouble value = NumberInput.parse(narrow);
    if (value.isEmpty()) return refused("data-table.no-number");
    if (!Double.isFinite(value.getAsDouble())) return refused("data-table.too-large");
    String written = NumberInput.format(value.getAsDouble());
    return taken(mark == DecimalMark.COMMA ? written.replace('.', ',') : written);
  }

  private static TypedCell taken(String text) {
    return new TypedCell(Optional.of(text), "");
  }

  private static TypedCell refused(String fault) {
    return new TypedCell(Optional.empty(), fault);
  }
}
