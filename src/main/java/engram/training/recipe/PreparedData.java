package engram.training.recipe;

import engram.data.Dataset;
import engram.data.Inputs;
import engram.data.Missing;
import engram.data.PictureShape;
import engram.data.SetupException;
import engram.data.Split;
import engram.data.Targets;
import engram.nn.Samples;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A data set split, completed, scaled and coded for one run; immutable. */
public final class PreparedData {
  private final DataSetup setup;
  private final Dataset given;
  private final int incompleteRows;
  private final Dataset dataset;
  private final Split split;
  private final Inputs inputs;
  private final Targets targets;
  private final Samples train;
  private final Samples test;
  private final Optional<Samples> validation;
  private final Optional<PictureShape> picture;

  /**
   * @throws IllegalArgumentException if the split leaves one of its parts empty, no feature is
   *     left, the targets can't be coded as the setup says, or a number is too large to scale
   */
  public PreparedData(DataSetup setup, Dataset given) {
    this(setup, given, () -> {});
  }

  /**
   * The same for many rows, which take a while.
   *
   * @param check called often; what it throws ends the work
   */
  public PreparedData(DataSetup setup, Dataset given, Runnable check) {
    this(setup, given, inUse(setup, given), setup.split()::split, check);
  }

  /**
   * As the setup says, but parted otherwise, such as into the folds of a cross-validation.
   *
   * @param split rows of those {@linkplain #inUse in use}
   * @throws IllegalArgumentException as the other
   */
  public PreparedData(DataSetup setup, Dataset given, Split split) {
    this(setup, given, inUse(setup, given), rows -> split, () -> {});
  }

  private PreparedData(
      DataSetup setup,
      Dataset given,
      Dataset inUse,
      Function<Dataset, Split> parting,
      Runnable check) {
    this.setup = setup;
    this.given = given;
    incompleteRows =
        setup.missing() == Missing.DROP
            ? given.rows() - inUse.rows()
            : given.rows() - complete(setup, given).length;
    dataset = inUse;
    check.run();
    split = parting.apply(dataset);
    check.run();
    inputs = Inputs.fit(dataset, setup.inputs(), setup.scaling(), split.train(), check);
    targets = Targets.fit(setup.targets(), dataset, split.train());
    train = samples(split.train(), check);
    test = samples(split.test(), check);
    validation =
        split.validation().length == 0
            ? Optional.empty()
            : Optional.of(samples(split.validation(), check));
    picture = PictureShape.of(dataset, inputs);
  }

  /**
   * The rows that are used of those given: all, or those of which every feature in use is known.
   *
   * @throws SetupException if there are none
   */
  public static Dataset inUse(DataSetup setup, Dataset given) {
    if (setup.missing() != Missing.DROP) return given;
    int[] complete = complete(setup, given);
    if (complete.length == 0 && given.rows() > 0) {
      throw new SetupException(
          SetupException.Kind.NO_COMPLETE_ROW,
          "each of the %d rows lacks a feature in use: fill in the means, or leave the features out"
              .formatted(given.rows()),
          given.rows());
    }
    return complete.length == given.rows() ? given : given.subset(complete);
  }

  /** Of each row {@linkplain #inUse in use} in turn, which row of those given it is. */
  public static int[] rowsInUse(DataSetup setup, Dataset given) {
    return setup.missing() == Missing.DROP
        ? complete(setup, given)
        : IntStream.range(0, given.rows()).toArray();
  }

  private static int[] complete(DataSetup setup, Dataset given) {
    int[] features = setup.inputs().inUse(given.features());
    return IntStream.range(0, given.rows())
        .filter(row -> !given.isIncomplete(row, features))
        .toArray();
  }

  private Samples samples(int[] rows, Runnable check) {
    return Samples.wrap(inputs.of(dataset, rows, check), targets.encode(dataset, rows));
  }

  public DataSetup setup() {
    return setup;
  }

  /** All rows, also those that were left out because they lack a feature in use. */
  public Dataset given() {
    return given;
  }

  /** Of each row of {@link #dataset()} in turn, which row of {@link #given()} it is. */
  public int[] givenRows() {
    return rowsInUse(setup, given);
  }

  /** How many of {@link #given()} lack a feature in use. */
  public int incompleteRows() {
    return incompleteRows;
  }

  /** The rows in use; those that all row numbers mean. */
  public Dataset dataset() {
    return dataset;
  }

  /** Row numbers of the data set, in the order of {@link #train()} and {@link #test()}. */
  public Split split() {
    return split;
  }

  public Inputs inputs() {
    return inputs;
  }

  public Targets targets() {
    return targets;
  }

  public Samples train() {
    return train;
  }

  public Samples test() {
    return test;
  }

  /** The rows kept for choosing settings, if there are any. */
  public Optional<Samples> validation() {
    return validation;
  }

  /** The shape of the inputs, if they are the pixels of a picture. */
  public Optional<PictureShape> picture() {
    return picture;
  }

  /** The features of one row of the data set as the network sees them. */
  public double[] input(int datasetRow) {
    return inputs.of(inputs.values(dataset, datasetRow));
  }

  /** The targets of one row of the data set. */
  public double[] target(int datasetRow) {
    return targets.encode(dataset.target(datasetRow));
  }
}
