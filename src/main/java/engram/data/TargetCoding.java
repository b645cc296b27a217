package engram.data;

/** What the output neurons are to show. */
public enum TargetCoding {
  /** One output a class: 1 for the right class, 0 for the others (one-hot). */
  ZERO_ONE("01", Task.CLASSIFICATION, 0),
  /** One output a class: 1 for the right class, −1 for the others: both ends of tanh. */
  PLUS_MINUS_ONE("pm1", Task.CLASSIFICATION, -1),
  /** One output for two classes: 1 for the second class, 0 for the first. */
  SINGLE_ZERO_ONE("single-01", Task.CLASSIFICATION, 0),
  /** One output for two classes: 1 for the second class, −1 for the first. */
  SINGLE_PLUS_MINUS_ONE("single-pm1", Task.CLASSIFICATION, -1),
  /** The number to be foretold, in its own unit. */
  MEASURED("measured", Task.REGRESSION, 0),
  /** The number to be foretold with mean 0 and standard deviation 1 over the training rows. */
  STANDARDIZED("standardized", Task.REGRESSION, 0);

  private final String id;
  private final Task task;
  private final double otherClasses;

  TargetCoding(String id, Task task, double otherClasses) {
    this.id = id;
    this.task = task;
    this.otherClasses = otherClasses;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }

  public Task task() {
    return task;
  }

  /** Whether one output tells two classes apart. */
  public boolean isSingle() {
    return this == SINGLE_ZERO_ONE || this == SINGLE_PLUS_MINUS_ONE;
  }

  /** Whether all targets are 0 or 1, as cross-entropy needs them. */
  public boolean isZeroOne() {
    return this == ZERO_ONE || this == SINGLE_ZERO_ONE;
  }

  /** What the outputs of the classes that are not a row's own are to show. */
  public double otherClasses() {
    return otherClasses;
  }

  /** Whether a target of that kind can be coded so. */
  public boolean fits(Feature target) {
    if (target.isNumber()) return task == Task.REGRESSION;
    return task == Task.CLASSIFICATION && (!isSingle() || target.categories().size() == 2);
  }

  /** How many outputs that takes. */
  public int outputs(Feature target) {
    return target.isNumber() || isSingle() ? 1 : target.categories().size();
  }
}
