package engram.cli;

import engram.data.Identified;
import engram.export.ExportFormat;
import engram.export.RunTable;
import java.util.Arrays;
import java.util.Optional;

/** What of a run an export is of. */
enum ExportContent implements Identified {
  CURVES,
  PARAMETERS,
  ACTIVATIONS,
  CONFUSION,
  NETWORK,
  EQUATIONS,
  TRAINING;

  /** The table of it, if there is one. */
  Optional<RunTable> table() {
    return Arrays.stream(RunTable.values()).filter(t -> t.name().equals(name())).findFirst();
  }

  private boolean isPicture() {
    return this == CURVES || this == NETWORK || this == EQUATIONS || this == TRAINING;
  }

  /** What is meant where nothing is said. */
  static ExportContent usual(ExportFormat to, boolean film) {
    if (to == ExportFormat.CSV) return CURVES;
    return film ? TRAINING : NETWORK;
  }

  boolean fits(ExportFormat to) {
    return to == ExportFormat.CSV ? table().isPresent() : to.isPicture() && isPicture();
  }
}
