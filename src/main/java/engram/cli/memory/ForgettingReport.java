package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was forgotten.
 *
 * @param first while the first task was learned
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
    Accuracy first,
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
   * @param old of the first task
   * @param fresh of the second
   */
  record Accuracy(List<Double> old, @JsonProperty("new") List<Double> fresh) {
    private static Accuracy of(List<ForgettingPoint> points) {
      return new Accuracy(
          points.stream().map(ForgettingPoint::old).toList(),
          points.stream().map(ForgettingPoint::fresh).toList());
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
      @JsonUnwrapped Accuracy accuracy) {
    private static Curve of(ForgettingCurve curve) {
      ForgettingCure cure = curve.cure();
      return new Curve(
          cure.kind(),
          amount(Kind.REHEARSAL, cure),
          amount(Kind.SLEEP, cure),
          amount(Kind.ELASTIC, cure),
          amount(Kind.SLOW, cure),
          curve.diverged(),
          Accuracy.of(curve.points()));
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
      if (epoch >= accuracy.old().size()) return "diverged";
      return String.format(
          Locale.ROOT, "%.3f/%.3f", accuracy.old().get(epoch), accuracy.fresh().get(epoch));
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
        Accuracy.of(result.first()),
        result.curves().stream().map(Curve::of).toList(),
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
    String asked = oldTask.askedWithRowsLearned() ? "the pairs" : "the test rows";
    out.println("Accuracy on " + asked + " of both tasks while the new one is learned");
    for (Curve curve : cures) {
      if (!curve.diverged()) continue;
      out.printf(
          "%s: the weights grew beyond all bounds in epoch %d. Try a smaller --strength.%n",
          curve.title(), curve.accuracy().old().size());
    }
  }

  /** Some epochs, and the last. */
  private IntStream shown() {
    int last = newTask.epochs();
    return IntStream.concat(IntStream.of(SHOWN).filter(epoch -> epoch < last), IntStream.of(last));
  }
}
