package engram.data.sets;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Task;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The data sets that come with the program, by the ids of run files and the command line. Nothing
 * of a set is read or drawn before {@link #load(DataSource)} asks for it.
 */
public enum BuiltInSet {
  CIRCLE("circle", Generator.classes(2, PlaneRules::circle, 500, 0)),
  XOR("xor", Generator.classes(2, PlaneRules::xor, 500, 0)),
  GAUSS("gauss", Generator.classes(2, PlaneRules::gauss, 500, 0)),
  SPIRAL("spiral", Generator.classes(2, PlaneRules::spiral, 500, 0)),
  MOONS("moons", Generator.classes(2, PlaneRules::moons, 500, 0.1)),
  RINGS("rings", Generator.classes(2, PlaneRules::rings, 500, 0.05)),
  CHECKERBOARD("checkerboard", Generator.classes(2, PlaneRules::checkerboard, 800, 0)),
  BLOBS("blobs", Generator.classes(ManyClassRules.BLOBS, ManyClassRules::blobs, 500, 0.1)),
  PINWHEEL("pinwheel", Generator.classes(ManyClassRules.ARMS, ManyClassRules::pinwheel, 500, 0.2)),
  REG_PLANE("reg-plane", Generator.numbers(2, RegressionRules::plane, 500, 0.05)),
  REG_GAUSS("reg-gauss", Generator.numbers(2, RegressionRules::twoGaussians, 800, 0.05)),
  SINE("sine", Generator.numbers(1, RegressionRules::sine, 200, 0.1)),
  AND("and", () -> BundledTables.gate("and", 0, 0, 0, 1)),
  OR("or", () -> BundledTables.gate("or", 0, 1, 1, 1)),
  XOR_GATE("xor-gate", () -> BundledTables.gate("xor-gate", 0, 1, 1, 0)),
  NAND("nand", () -> BundledTables.gate("nand", 1, 1, 1, 0)),
  IRIS("iris", Group.TABLE, 150, 4, 3, BundledTables::iris),
  PENGUINS("penguins", Group.TABLE, 342, 6, 0, BundledTables::penguins),
  DIGITS(
      "digits",
      Group.PICTURE,
      1797,
      BundledTables.SIDE * BundledTables.SIDE,
      10,
      BundledTables::digits);

  private static final int LEAST_POINTS = 10;
  private static final int MOST_POINTS = 20_000;
  private static final long SEED = 42;

  private final String id;
  private final Group group;
  private final int rows;
  private final int featureCount;
  private final int classes;

  /** Null if the rows are fixed. */
  private final Generator generator;

  /** Null if the rows are drawn. */
  private final Supplier<Dataset> table;

  BuiltInSet(String id, Generator generator) {
    this.id = id;
    this.group = Group.PLANE;
    this.rows = generator.points();
    this.featureCount = generator.features();
    this.classes = generator.target().categories().size();
    this.generator = generator;
    this.table = null;
  }

  BuiltInSet(
      String id, Group group, int rows, int featureCount, int classes, Supplier<Dataset> table) {
    this.id = id;
    this.group = group;
    this.rows = rows;
    this.featureCount = featureCount;
    this.classes = classes;
    this.generator = null;
    this.table = table;
  }

  /** A logic gate. */
  BuiltInSet(String id, Supplier<Dataset> gate) {
    this(id, Group.LOGIC, 4, 2, 2, gate);
  }

  /**
   * The set of that id.
   *
   * @throws IllegalArgumentException if there is none; the message names all
   */
  public static BuiltInSet of(String id) {
    return Arrays.stream(values())
        .filter(set -> set.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no data set "
                        + id
                        + "; there are "
                        + Arrays.stream(values())
                            .map(BuiltInSet::id)
                            .collect(Collectors.joining(", "))));
  }

  /**
   * The rows of that source, the same each time.
   *
   * @throws IllegalArgumentException if no set has that id, if a set is drawn but the source does
   *     not say how, or the reverse, if the points are too few or too many, or if the rows are the
   *     user's own
   */
  public static Dataset load(DataSource source) {
    if (source instanceof DataSource.BuiltIn builtIn) return of(builtIn.id()).read();
    if (source instanceof DataSource.Generated drawn) return of(drawn.id()).draw(drawn);
    throw new IllegalArgumentException(source.id() + " does not come with the program");
  }

  /** The rows of {@link #standard()}. */
  public Dataset load() {
    return load(standard());
  }

  private Dataset read() {
    if (isGenerated()) {
      throw new IllegalArgumentException(id + " is drawn: it needs points, noise and a seed");
    }
    return table.get();
  }

  private Dataset draw(DataSource.Generated source) {
    if (!isGenerated()) {
      throw new IllegalArgumentException(id + " is not drawn: it has no points, noise or seed");
    }
    int points = source.points();
    if (points < LEAST_POINTS || points > MOST_POINTS) {
      throw new IllegalArgumentException(
          id + " has from " + LEAST_POINTS + " to " + MOST_POINTS + " points, not " + points);
    }
    return generator.draw(id, points, source.noise(), source.seed());
  }

  /** The name on the command line and in run files, and {@link Dataset#id()} of its rows. */
  public String id() {
    return id;
  }

  /**
   * Under which every language has what is said of it.
   *
   * @param what {@code name}, {@code about} (two sentences), {@code source}, {@code licence} or, if
   *     it is drawn, {@code noise}
   */
  public String textKey(String what) {
    return "dataset." + id + "." + what;
  }

  public Group group() {
    return group;
  }

  public Task task() {
    return classes == 0 ? Task.REGRESSION : Task.CLASSIFICATION;
  }

  /** Whether it is drawn by a rule, with points, noise and seed to choose. */
  public boolean isGenerated() {
    return generator != null;
  }

  /** How many rows {@link #standard()} has. */
  public int rows() {
    return rows;
  }

  public int featureCount() {
    return featureCount;
  }

  /** 0 in regression. */
  public int classes() {
    return classes;
  }

  /** The fewest rows that may be asked for; all rows if they are fixed. */
  public int leastPoints() {
    return isGenerated() ? LEAST_POINTS : rows;
  }

  /** The most rows that may be asked for; all rows if they are fixed. */
  public int mostPoints() {
    return isGenerated() ? MOST_POINTS : rows;
  }

  /** The set as it comes: with its usual number of points, noise and seed 42 if it is drawn. */
  public DataSource standard() {
    return isGenerated()
        ? new DataSource.Generated(id, rows, generator.noise(), SEED)
        : new DataSource.BuiltIn(id);
  }
}
