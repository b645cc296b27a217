package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.training.recipe.Preset;
import java.util.OptionalInt;

/** The row of a data set that an experiment asks about, where it was chosen. */
final class AskedRow {
  private static final String ASKED = "asked";

  private AskedRow() {}

  static OptionalInt read(JsonFields seen, Preset preset) throws ExperimentFileException {
    return seen.has(ASKED)
        ? OptionalInt.of(seen.count(ASKED, preset.set().rows() - 1))
        : OptionalInt.empty();
  }

  static void write(OptionalInt asked, ObjectNode seen) {
    asked.ifPresent(row -> seen.put(ASKED, row));
  }
}
