package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import engram.cli.Json;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingCurve;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingPoint;
import engram.memory.forgetting.ForgettingResult;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingTask;
import engram.nn.Parameters;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was forgotten.
 *
 * @param first while the first task was learned
 * @param learned the network that knew it
 * @param cures while the second was
 * @param seconds that measuring took
 */
record ForgettingReport(
    ForgettingSet set,
    String network,
    double learningRate,
    int batchSize,
    long seed,
    Task oldTask,
    Task newTask,
    Progress first,
    Learned learned,
    List<Curve> cures,
    double seconds)
    implements Report {
  private static final int[] SHOWN = {0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

  /**
   * One of the two.
   *
   * @param askedWithRowsLearned whether there are no rows for testing alone
   */
  record Task(
      List<String> classes,
      int trainRows,
      int testRows,
      int epochs,
      @JsonIgnore boolean askedWithRowsLearned) {
    private static Task of(ForgettingTask task, int epochs) {
      return new Task(
          task.classes(),
          task.train().rows(),
          task.test().rows(),
          epochs,
          task.test() == task.train());
    }

    @Override
    public String toString() {
      return String.join(", ", classes)
          + "; "
          + Wording.count(trainRows, "row")
          + ", "
          + Wording.count(epochs, "epoch");
    }
  }

  /**
   * Of both tasks, by epoch from 0.
   *
   * @param old accuracy on the first task
   * @param fresh accuracy on the second
   * @param oldLoss cross-entropy on the rows that are asked for the first
   * @param freshLoss likewise for the second
   */
  record Progress(
      List<Double> old,
      @JsonProperty("new") List<Double> fresh,
      List<Double> oldLoss,
      @JsonProperty("newLoss") List<Double> freshLoss) {
    private static Progress of(List<ForgettingPoint> points) {
      return new Progress(
          list(points, ForgettingPoint::old),
          list(points, ForgettingPoint::fresh),
          list(points, ForgettingPoint::oldLoss),
          list(points, ForgettingPoint::freshLoss));
    }

    private static List<Double> list(
        List<ForgettingPoint> points, ToDoubleFunction<ForgettingPoint> value) {
      return points.stream().map(p -> Json.finite(value.applyAsDouble(p))).toList();
    }
  }

  /**
   * The network from which each cure begins.
   *
   * @param parameters layer by layer, the weights into the first unit's place of each input before
   *     the next input's, then the biases
   * @param fisher diagonal of the Fisher information on the training rows of the first task, in the
   *     same order
   */
  record Learned(String parametersSha256, List<Double> parameters, List<Double> fisher) {
    private static Learned of(ForgettingResult result) {
      return new Learned(
          result.learned().sha256(),
          DoubleStream.of(result.learned().toArray()).boxed().toList(),
          DoubleStream.of(result.fisher()).boxed().toList());
    }
  }

  /** With one cure, which has one amount or none. */
  record Curve(
      Kind cure,
      Double share,
      Double dreams,
      Double strength,
      Double slower,
      boolean diverged,
      @JsonUnwrapped Progress progress,
      String parametersSha256) {
    private static Curve of(ForgettingCurve curve, Parameters end) {
      ForgettingCure cure = curve.cure();
      return new Curve(
          cure.kind(),
          amount(Kind.REHEARSAL, cure),
          amount(Kind.SLEEP, cure),
          amount(Kind.ELASTIC, cure),
          amount(Kind.SLOW, cure),
          curve.diverged(),
          Progress.of(curve.points()),
          end.sha256());
    }

    private static Double amount(Kind of, ForgettingCure cure) {
      return cure.is(of) ? cure.amount() : null;
    }

    /** The name of the cure with its amount. */
    private String title() {
      return Stream.of(share, dreams, strength, slower)
          .filter(Objects::nonNull)
          .map(amount -> cure.id() + " " + Wording.plain(amount))
          .findFirst()
          .orElse(cure.id());
    }

    private String cell(int epoch) {
      if (epoch >= progress.old().size()) return "diverged";
      return String.format(
          Locale.ROOT, "%.3f/%.3f", progress.old().get(epoch), progress.fresh().get(epoch));
    }
  }

  static ForgettingReport of(ForgettingSet set, ForgettingResult result, double seconds) {
    ForgettingPlan plan = result.plan();
    return new ForgettingReport(
        set,
        plan.network().toString(),
        plan.settings().learningRate(),
        plan.settings().batchSize(),
        plan.seed(),
        Task.of(plan.old(), plan.oldEpochs()),
        Task.of(plan.fresh(), plan.epochs()),
        Progress.of(result.first()),
        Learned.of(result),
        IntStream.range(0, result.curves().size())
            .mapToObj(k -> Curve.of(result.curves().get(k), result.ends().get(k)))
            .toList(),
        seconds);
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf("%s, seed %d%n", network, seed);
    out.printf("Old task: %s%n", oldTask);
    out.printf("New task: %s%n%n", newTask);
    TextTable table = new TextTable(16, 13);
    table.row(
        "old/new after",
        shown().mapToObj(epoch -> epoch == 0 ? "start" : String.valueOf(epoch)).toList());
    for (Curve curve : cures) {
      table.row(curve.title(), shown().mapToObj(curve::cell).toList());
    }
    table.print(out);
    String asked = oldTask.askedWithRowsLearned() ? "the pairs" : "the test samples";
    out.println("Accuracy on " + asked + " of both tasks while the new one is learned");
    for (Curve curve : cures) {
      if (!curve.diverged()) continue;
      out.printf(
          "%s: the weights grew beyond all bounds in epoch %d. Try a smaller --strength.%n",
          curve.title(), curve.progress().old().size());
    }
  }

  /** Some epochs, and the last. */
  private IntStream shown() {
    int last = newTask.epochs();
    return IntStream.concat(IntStream.of(SHOWN).filter(epoch -> epoch < last), IntStream.of(last));
  }
}
