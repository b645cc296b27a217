package engram.cli;

import engram.data.Dataset;
import engram.data.Split;
import engram.data.Targets;
import engram.inspect.ClassReport;
import engram.inspect.RegressionReport;
import engram.nn.Kernel;
import engram.nn.Kernels;
import engram.nn.Samples;
import engram.training.PreparedData;
import engram.training.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How well a network does on one part of the rows: what it was to say, and what it says.
 *
 * @param part {@code train}, {@code validation} or {@code test}
 * @param loss without penalties
 * @param truth classes or numbers
 * @param said classes or numbers
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
record PartScores(String part, Dataset dataset, double loss, double[] truth, double[] said) {
  /** Rows that go through the network at once. */
  private static final int BATCH = 256;

  static PartScores train(Run run) {
    return of("train", run, run.data().train(), run.data().split().train());
  }

  static PartScores test(Run run) {
    return of("test", run, run.data().test(), run.data().split().test());
  }

  /** The training, validation (if there are any) and test rows. */
  static List<PartScores> all(Run run) {
    Split split = run.data().split();
    List<PartScores> all = new ArrayList<>();
    all.add(train(run));
    run.data()
        .validation()
        .ifPresent(samples -> all.add(of("validation", run, samples, split.validation())));
    all.add(test(run));
    return all;
  }

  private static PartScores of(String part, Run run, Samples samples, int[] rows) {
    PreparedData data = run.data();
    Dataset dataset = data.dataset();
    double[] outputs = new double[samples.rows() * samples.outputs()];
    Kernel kernel =
        Kernels.of(run.recipe().network(), run.recipe().loss(), Math.min(BATCH, samples.rows()));
    kernel.load(run.parameters());
    double loss = kernel.evaluate(samples, outputs);
    Targets targets = data.targets();
    double[] said =
        dataset.isClassification()
            ? IntStream.range(0, rows.length)
                .mapToDouble(i -> targets.classOf(outputs, i))
                .toArray()
            : DoubleStream.of(outputs).map(targets::numberOf).toArray();
    return new PartScores(
        part, dataset, loss, IntStream.of(rows).mapToDouble(dataset::target).toArray(), said);
  }

  /**
   * Several parts taken together; their loss is the mean, weighted by their rows.
   *
   * @throws java.util.NoSuchElementException if there are none
   */
  static PartScores together(List<PartScores> parts) {
    PartScores first = parts.get(0);
    double[] truth = parts.stream().flatMapToDouble(p -> DoubleStream.of(p.truth)).toArray();
    double[] said = parts.stream().flatMapToDouble(p -> DoubleStream.of(p.said)).toArray();
    double loss = parts.stream().mapToDouble(p -> p.loss * p.rows()).sum() / truth.length;
    return new PartScores(first.part, first.dataset, loss, truth, said);
  }

  int rows() {
    return truth.length;
  }

  /**
   * @throws IllegalArgumentException in regression
   */
  ClassReport classes() {
    return ClassReport.of(numbers(truth), numbers(said), dataset.classes());
  }

  private static int[] numbers(double[] classes) {
    return DoubleStream.of(classes).mapToInt(c -> (int) c).toArray();
  }

  RegressionReport regression() {
    return RegressionReport.of(truth, said);
  }

  /** The accuracy, or R²; NaN if it says nothing. */
  double score() {
    if (dataset.isClassification()) return classes().accuracy();
    RegressionReport report = regression();
    return report.r2Defined() ? report.r2() : Double.NaN;
  }

  /** {@code accuracy} or {@code r2}. */
  static String scoreName(Dataset dataset) {
    return dataset.isClassification() ? "accuracy" : "r2";
  }
}
