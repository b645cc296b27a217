package engram.training;

import engram.data.Dataset;
import engram.data.Split;
import engram.data.Standardizer;
import engram.nn.Samples;

/** A data set split, scaled and coded for one run; immutable. */
public final class PreparedData {
  private final DataSetup setup;
  private final Dataset dataset;
  private final Split split;
  private final Standardizer scaler;
  private final Samples train;
  private final Samples test;
  private final int[] trainLabels;
  private final int[] testLabels;

  /**
   * @throws IllegalArgumentException if the split leaves one of the two parts empty
   */
  public PreparedData(DataSetup setup, Dataset dataset) {
    this.setup = setup;
    this.dataset = dataset;
    split = Split.trainTest(dataset.rows(), setup.testFraction(), setup.splitSeed());
    scaler =
        setup.scaling() == Scaling.STANDARDIZE
            ? Standardizer.fit(dataset.features(split.train()))
            : Standardizer.identity(dataset.features());
    trainLabels = dataset.labels(split.train());
    testLabels = dataset.labels(split.test());
    train = samples(split.train(), trainLabels);
    test = samples(split.test(), testLabels);
  }

  private Samples samples(int[] rows, int[] labels) {
    return Samples.of(
        scaler.apply(dataset.features(rows)), setup.targets().encode(labels, dataset.classes()));
  }

  public DataSetup setup() {
    return setup;
  }

  public Dataset dataset() {
    return dataset;
  }

  /** Row numbers of the data set, in the order of {@link #train()} and {@link #test()}. */
  public Split split() {
    return split;
  }

  public Standardizer scaler() {
    return scaler;
  }

  public Samples train() {
    return train;
  }

  public Samples test() {
    return test;
  }

  public int trainLabel(int row) {
    return trainLabels[row];
  }

  public int testLabel(int row) {
    return testLabels[row];
  }

  /** The features of one row of the data set as the network sees them. */
  public double[] input(int datasetRow) {
    double[] x = new double[dataset.features()];
    for (int f = 0; f < x.length; f++) x[f] = scaler.apply(f, dataset.feature(datasetRow, f));
    return x;
  }

  /** The targets of one row of the data set. */
  public double[] target(int datasetRow) {
    int[] label = {dataset.label(datasetRow)};
    return setup.targets().encode(label, dataset.classes()).data.clone();
  }
}
