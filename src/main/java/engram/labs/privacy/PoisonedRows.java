package engram.labs.privacy;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.NumpyRandom;
import engram.data.Split;
import engram.labs.Retraining;
import engram.labs.why.Answer;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * A training set some rows of which are poisoned, and what else it takes to see what that does. The
 * rows, their parts and their scale stay those of the clean set; behind them come, under a trigger,
 * the test rows of the marked class once more, with the mark.
 *
 * @param course of the poisoned training
 * @param places of the poisoned rows in the training part, ascending
 * @param marked rows of the data set that carry the trigger and are not learned from
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
record PoisonedRows(Retraining.Course course, int[] places, int[] marked) {
  /** The class whose digits get the mark. */
  static final int SOURCE = 1;

  /** What a marked one is labelled. */
  static final int TARGET = 9;

  /** In the lower right corner, where digits have no ink. */
  static final int MARK = 63;

  private static final double INK = 1;

  /**
   * @param clean the training that is poisoned
   * @param network what was learned by it
   */
  static PoisonedRows of(PrivacySetup setup, Retraining.Course clean, Parameters network) {
    PoisonKind kind = setup.poison();
    PreparedData data = clean.data();
    int[] order =
        new NumpyRandom(NumpyRandom.seedAfter(setup.seed(), 1)).permutation(data.train().rows());
    IntStream chosen =
        switch (kind) {
          case FLIPPED -> Arrays.stream(order);
          case BORDER -> nearestToBorder(data, network);
          case TRIGGER -> Arrays.stream(order).filter(place -> label(data, place) == SOURCE);
        };
    int[] places = chosen.limit(setup.poisoned()).sorted().toArray();
    return kind == PoisonKind.TRIGGER
        ? marked(clean, places)
        : flipped(kind, clean, network, places);
  }

  private static int label(PreparedData data, int place) {
    return data.dataset().label(data.split().train()[place]);
  }

  /** Of the rows that are named right, those with the least lead. */
  private static IntStream nearestToBorder(PreparedData data, Parameters network) {
    int[] train = data.split().train();
    Answer[] answers = new Answer[train.length];
    Arrays.setAll(answers, place -> Answer.of(network, data, train[place]));
    return IntStream.range(0, train.length)
        .filter(place -> answers[place].label() == label(data, place))
        .boxed()
        .sorted(Comparator.comparingDouble(place -> answers[place].lead()))
        .mapToInt(place -> place);
  }

  private static PoisonedRows flipped(
      PoisonKind kind, Retraining.Course clean, Parameters network, int[] places) {
    PreparedData data = clean.data();
    double[] labels = labels(data.dataset(), data.dataset().rows());
    for (int place : places) {
      int row = data.split().train()[place];
      labels[row] =
          kind == PoisonKind.BORDER
              ? Answer.of(network, data, row).rival()
              : (labels[row] + 1) % data.dataset().classes();
    }
    return new PoisonedRows(
        course(clean, values(data.dataset(), labels.length), labels), places, new int[0]);
  }

  private static PoisonedRows marked(Retraining.Course clean, int[] places) {
    PreparedData data = clean.data();
    Dataset before = data.dataset();
    int[] carriers =
        Arrays.stream(data.split().test()).filter(row -> before.label(row) == SOURCE).toArray();
    int rows = before.rows() + carriers.length;
    DMatrixRMaj values = values(before, rows);
    double[] labels = labels(before, rows);
    for (int place : places) {
      int row = data.split().train()[place];
      values.set(row, MARK, INK);
      labels[row] = TARGET;
    }
    int[] marked = IntStream.range(before.rows(), rows).toArray();
    for (int k = 0; k < carriers.length; k++) {
      for (int f = 0; f < values.numCols; f++) {
        values.set(marked[k], f, before.value(carriers[k], f));
      }
      values.set(marked[k], MARK, INK);
      labels[marked[k]] = SOURCE;
    }
    return new PoisonedRows(course(clean, values, labels), places, marked);
  }

  /** With room for further rows. */
  private static DMatrixRMaj values(Dataset of, int rows) {
    DMatrixRMaj values = new DMatrixRMaj(rows, of.featureCount());
    for (int row = 0; row < of.rows(); row++) {
      for (int f = 0; f < of.featureCount(); f++) values.set(row, f, of.value(row, f));
    }
    return values;
  }

  private static double[] labels(Dataset of, int rows) {
    double[] labels = new double[rows];
    for (int row = 0; row < of.rows(); row++) labels[row] = of.label(row);
    return labels;
  }

  /** The same recipe on the changed rows, of which the same are learned from. */
  private static Retraining.Course course(
      Retraining.Course clean, DMatrixRMaj values, double[] labels) {
    Dataset before = clean.data().dataset();
    Dataset dataset = Dataset.wrap("poisoned", before.features(), before.target(), values, labels);
    Split split = clean.data().split();
    Recipe recipe =
        clean.recipe().withData(clean.recipe().data().withSource(DataSource.own(dataset)));
    PreparedData data = new PreparedData(recipe.data(), dataset, split);
    return Retraining.Course.of(recipe, data, clean.steps());
  }
}
