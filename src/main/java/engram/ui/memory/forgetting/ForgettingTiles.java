package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingAnswers;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingTask;
import engram.ui.memory.frame.SamplePainter.Sample;
import engram.ui.plot.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The classes of both tasks as tiles, those learned first before the others: the more of its test
 * samples are still recognised, the brighter the picture of a class.
 */
public record ForgettingTiles(List<Group> groups) {
  /** What was learned, and is recognised less often than this, counts as forgotten. */
  static final double LOST = 0.25;

  /**
   * A task.
   *
   * @param share of its test samples that are right, in words
   */
  record Group(String name, String share, Ink ink, List<Tile> tiles) {}

  /**
   * A class.
   *
   * @param sample the mean of its test samples
   * @param right share of them that is recognised, 0 … 1
   * @param isLost whether it was learned, and little is left of it
   */
  record Tile(String name, Sample sample, double right, String percent, boolean isLost) {}

  /**
   * A test sample of a class.
   *
   * @param answer what the network says; empty if that is right
   */
  record Asked(Sample sample, String answer) {
    boolean isRight() {
      return answer.isEmpty();
    }
  }

  /** The means of the pictures, which stay the same while the moment changes. */
  static final class Means {
    private ForgettingPlan plan;
    private final List<List<Sample>> means = new ArrayList<>();

    private List<List<Sample>> of(ForgettingPlan now) {
      if (now == plan) return means;
      plan = now;
      means.clear();
      for (ForgettingTask task : List.of(now.old(), now.fresh())) {
        int[] labels = task.labels();
        means.add(
            IntStream.of(task.outputs())
                .mapToObj(k -> new Sample(mean(task, labels, k), k))
                .toList());
      }
      return means;
    }

    private static double[] mean(ForgettingTask task, int[] labels, int label) {
      if (task.pictures().isEmpty()) return new double[0];
      double[] mean = new double[task.pictures().get(0).length];
      int count = 0;
      for (int row = 0; row < labels.length; row++) {
        if (labels[row] != label) continue;
        count++;
        for (int p = 0; p < mean.length; p++) mean[p] += task.pictures().get(row)[p];
      }
      for (int p = 0; p < mean.length; p++) mean[p] /= count;
      return mean;
    }
  }

  /** None before the untrained network is asked. */
  static ForgettingTiles of(ForgettingMoment now, ForgettingWords words, Means means) {
    if (now.state().isEmpty()) return new ForgettingTiles(List.of());
    ForgettingState state = now.state().get();
    ForgettingPlan plan = now.measured().orElseThrow().plan();
    List<List<Sample>> samples = means.of(plan);
    return new ForgettingTiles(
        List.of(
            new Group(
                words.learned().get(0),
                words.right(state.point().old(), now.epoch() > 0),
                ForgettingPlot.OLD,
                tiles(
                    words.classes(now.setup().set(), plan.old()),
                    samples.get(0),
                    state.old(),
                    now.isBehind())),
            new Group(
                words.learned().get(1),
                words.right(state.point().fresh(), now.isBehind()),
                ForgettingPlot.FRESH,
                tiles(
                    words.classes(now.setup().set(), plan.fresh()),
                    samples.get(1),
                    state.fresh(),
                    false))));
  }

  private static List<Tile> tiles(
      List<String> names, List<Sample> samples, ForgettingAnswers answers, boolean isBehind) {
    return IntStream.range(0, names.size())
        .mapToObj(
            k -> {
              double right = answers.right()[k];
              return new Tile(
                  names.get(k),
                  samples.get(k),
                  right,
                  ForgettingWords.percent(right),
                  isBehind && right < LOST);
            })
        .toList();
  }

  /** What a class is called. */
  String name(int tile) {
    return groups.stream().flatMap(group -> group.tiles().stream()).toList().get(tile).name();
  }

  /** How many there are. */
  public int count() {
    return groups.stream().mapToInt(group -> group.tiles().size()).sum();
  }

  /**
   * Every test sample of a class.
   *
   * @param tile its number among all tiles
   */
  static List<Asked> asked(ForgettingMoment now, int tile, ForgettingWords words) {
    ForgettingPlan plan = now.measured().orElseThrow().plan();
    ForgettingState state = now.state().orElseThrow();
    int old = plan.old().outputs().length;
    ForgettingTask task = tile < old ? plan.old() : plan.fresh();
    int[] given = (tile < old ? state.old() : state.fresh()).given();
    int label = task.outputs()[tile < old ? tile : tile - old];
    int[] labels = task.labels();
    List<String> names = words.outputs(now.setup().set(), plan);
    List<Asked> asked = new ArrayList<>();
    for (int row = 0; row < labels.length; row++) {
      if (labels[row] != label) continue;
      double[] ink = task.pictures().isEmpty() ? new double[0] : task.pictures().get(row);
      asked.add(
          new Asked(new Sample(ink, label), given[row] == label ? "" : names.get(given[row])));
    }
    return asked;
  }
}
