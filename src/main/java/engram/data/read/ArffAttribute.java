package engram.data.read;

import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.ColumnBuilder.Declared;
import engram.data.table.Heading;
import engram.data.table.Stop;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A column as an ARFF file declares it.
 *
 * @param values those that it may have, in their order; empty if it may have any
 */
record ArffAttribute(Heading heading, Declared declared, Set<String> values) {

  /**
   * From what follows {@code @attribute}.
   *
   * @param column from 0
   * @param names of the columns before it; its own joins them
   */
  static ArffAttribute of(String line, ArffText text, Evidence at, int column, Set<String> names) {
    text.inColumn(column);
    Heading heading = Heading.of(text.value(" \t{"), at, column, names);
    if (text.take('{')) {
      Set<String> values = new LinkedHashSet<>();
      while (!text.take('}')) {
        if (text.atEnd()) throw new Stop(Fault.ARFF_ATTRIBUTE, at.found(line));
        String value = text.value(",}");
        if (!value.isEmpty()) values.add(value);
        text.take(',');
      }
      if (values.isEmpty()) throw new Stop(Fault.ARFF_ATTRIBUTE, at.found(line));
      return new ArffAttribute(heading, Declared.of(values), values);
    }
    return switch (text.value(" \t").toLowerCase(Locale.ROOT)) {
      case "numeric", "real", "integer" -> new ArffAttribute(heading, Declared.NUMBERS, Set.of());
      case "string", "date" -> new ArffAttribute(heading, Declared.TEXTS, Set.of());
      default -> throw new Stop(Fault.ARFF_ATTRIBUTE, at.found(line));
    };
  }

  /** What a sparse row does not name: 0, or the first of the values. */
  String unnamed() {
    if (!values.isEmpty()) return values.iterator().next();
    return declared == Declared.NUMBERS ? "0" : "";
  }
}
