package engram.memory.forgetting;

import engram.data.Dataset;
import engram.data.Identified;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs of tasks in which forgetting is plainly seen, and for each cure an amount that helps.
 *
 * <p>In both data sets the outputs are those of all classes from the beginning, and the scaling is
 * that of all training rows: what is lost is lost by the weights alone.
 */
public enum ForgettingSet implements Identified {
  /**
   * Versicolor and virginica, then setosa and versicolor. The first two are the neighbours that a
   * network has to work for; the second task never shows virginica, and asks only that everything
   * that is not setosa be called versicolor. With setosa and versicolor first nothing is forgotten:
   * setosa lies apart, and nothing that comes later moves there.
   */
  IRIS(10, 10, 0.03, 100, 100, 0.2, 1, 100) {
    @Override
    ForgettingTasks tasks(long seed) {
      return ForgettingTasks.ofClasses(BuiltInSet.IRIS, List.of(1, 2), List.of(0, 1));
    }
  },

  /** Digits 0 to 4, then 5 to 9: no class in common, so all that the second shows is new. */
  DIGITS(32, 20, 0.1, 20, 20, 0.2, 1, 100) {
    @Override
    ForgettingTasks tasks(long seed) {
      return ForgettingTasks.ofClasses(
          BuiltInSet.DIGITS, List.of(0, 1, 2, 3, 4), List.of(5, 6, 7, 8, 9));
    }
  },

  /** Eight pairs of words, then the same cues with other answers, as {@link WordLists}. */
  LIST(20, 1, 0.1, 200, 200, 0.5, 8, 1000) {
    @Override
    ForgettingTasks tasks(long seed) {
      return ForgettingTasks.ofLists(new WordLists(PAIRS, CELLS, seed));
    }
  };

  private static final int PAIRS = 8;
  private static final int CELLS = 10;
  private static final double SLOWER = 0.1;

  private final int hidden;
  private final Settings settings;
  private final int oldEpochs;
  private final int epochs;
  private final double share;
  private final double dreams;
  private final double strength;

  ForgettingSet(
      int hidden,
      int batch,
      double rate,
      int oldEpochs,
      int epochs,
      double share,
      double dreams,
      double strength) {
    this.hidden = hidden;
    settings = new Settings(Optimizer.SGD, rate, batch, 0, 0, 0);
    this.oldEpochs = oldEpochs;
    this.epochs = epochs;
    this.share = share;
    this.dreams = dreams;
    this.strength = strength;
  }

  abstract ForgettingTasks tasks(long seed);

  /** How long the first task is learned, if nothing else is asked for. */
  public int usualOldEpochs() {
    return oldEpochs;
  }

  /** How long the second task is learned, if nothing else is asked for. */
  public int usualEpochs() {
    return epochs;
  }

  /**
   * Reads the rows: not for the window's thread.
   *
   * @param seed 0 … 2³² − 1, also of the cues of the lists
   */
  ForgettingPlan plan(long seed) {
    ForgettingTasks tasks = tasks(seed);
    int inputs = tasks.old().train().inputs();
    int outputs = tasks.old().train().outputs();
    NetworkSpec network =
        new NetworkSpec(
            inputs,
            List.of(
                new LayerSpec(hidden, Activation.TANH),
                new LayerSpec(outputs, Activation.SOFTMAX)));
    return new ForgettingPlan(
        network, settings, tasks.old(), tasks.fresh(), tasks.dream(), oldEpochs, epochs, seed);
  }

  /** A cure of that kind with an amount that helps here. */
  public ForgettingCure usual(ForgettingCure.Kind kind) {
    return kind.cure(
        switch (kind) {
          case NONE -> 0;
          case REHEARSAL -> share;
          case SLEEP -> dreams;
          case ELASTIC -> strength;
          case SLOW -> SLOWER;
        });
  }

  /** Two tasks, and what a network that learned them dreams of. */
  record ForgettingTasks(ForgettingTask old, ForgettingTask fresh, ForgettingDream dream) {

    /** Rows of some classes, then of others; split and scaled as by the set's usual recipe. */
    static ForgettingTasks ofClasses(BuiltInSet set, List<Integer> first, List<Integer> second) {
      PreparedData data = new PreparedData(Preset.of(set).recipe().data(), set.load());
      return new ForgettingTasks(
          task(data, first), task(data, second), ForgettingDream.MEASUREMENTS);
    }

    private static ForgettingTask task(PreparedData data, List<Integer> classes) {
      int[] train = data.split().train();
      int[] test = data.split().test();
      int[] asked = rows(data.dataset(), test, classes);
      return new ForgettingTask(
          classes.stream().map(data.dataset().classNames()::get).toList(),
          data.train().subset(rows(data.dataset(), train, classes)),
          data.test().subset(asked),
          pictures(data, Arrays.stream(asked).map(row -> test[row]).toArray()));
    }

    private static int[] rows(Dataset dataset, int[] datasetRows, List<Integer> classes) {
      return IntStream.range(0, datasetRows.length)
          .filter(row -> classes.contains(dataset.label(datasetRows[row])))
          .toArray();
    }

    private static List<double[]> pictures(PreparedData data, int[] datasetRows) {
      return data.picture().stream()
          .flatMap(
              shape ->
                  Arrays.stream(datasetRows)
                      .mapToObj(row -> data.inputs().values(data.dataset(), row))
                      .map(shape::shares))
          .toList();
    }

    static ForgettingTasks ofLists(WordLists lists) {
      return new ForgettingTasks(lists.task(0), lists.task(1), ForgettingDream.CUE);
    }
  }
}
