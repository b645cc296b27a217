package engram.data;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ejml.data.DMatrixRMaj;

/** What the output neurons are to show: one value for the right class, another for the others. */
public enum TargetCoding {
  /** 1 for the right class, 0 for the others (one-hot). */
  ZERO_ONE("01", 0),
  /** 1 for the right class, −1 for the others: both ends of tanh. */
  PLUS_MINUS_ONE("pm1", -1);

  private final String id;
  private final double otherClasses;

  TargetCoding(String id, double otherClasses) {
    this.id = id;
    this.otherClasses = otherClasses;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }

  /**
   * The coding of that {@link #id()}.
   *
   * @throws IllegalArgumentException naming the known ids
   */
  public static TargetCoding of(String id) {
    for (TargetCoding coding : values()) {
      if (coding.id.equals(id)) {
        return coding;
      }
    }
    throw new IllegalArgumentException(
        "unknown target coding \"%s\": use %s"
            .formatted(
                id,
                Arrays.stream(values()).map(TargetCoding::id).collect(Collectors.joining(", "))));
  }

  /**
   * The targets, rows × classes.
   *
   * @param labels class numbers, from 0
   * @throws IllegalArgumentException if a label is negative or not below classes
   */
  public DMatrixRMaj encode(int[] labels, int classes) {
    DMatrixRMaj targets = new DMatrixRMaj(labels.length, classes);
    targets.fill(otherClasses);
    for (int row = 0; row < labels.length; row++) {
      if (labels[row] < 0 || labels[row] >= classes) {
        throw new IllegalArgumentException(
            "row %d has label %d, but there are %d classes".formatted(row, labels[row], classes));
      }
      targets.set(row, labels[row], 1);
    }
    return targets;
  }
}
