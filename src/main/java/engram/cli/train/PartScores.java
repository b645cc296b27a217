package engram.cli.train;

import engram.data.Dataset;
import engram.inspect.ClassReport;
import engram.inspect.ConfusionMatrix;
import engram.inspect.PartAnswers;
import engram.inspect.RegressionReport;
import engram.training.DataPart;
import engram.training.Evaluation;
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

  static PartScores test(Run run) {
    return of("test", run, DataPart.TEST, run.evaluateTest());
  }

  /** The training, validation (if there are any) and test rows. */
  static List<PartScores> all(Run run) {
    List<PartScores> all = new ArrayList<>();
    all.add(of("train", run, DataPart.TRAINING, run.evaluateTrain()));
    run.evaluateValidation()
        .ifPresent(kept -> all.add(of("validation", run, DataPart.VALIDATION, kept)));
    all.add(test(run));
    return all;
  }

  private static PartScores of(String name, Run run, DataPart part, Evaluation evaluation) {
    PartAnswers answers = PartAnswers.of(run, part);
    Dataset dataset = run.data().dataset();
    return dataset.isClassification()
        ? new PartScores(
            name,
            dataset,
            evaluation.loss(),
            IntStream.of(answers.labels()).asDoubleStream().toArray(),
            IntStream.of(answers.named()).asDoubleStream().toArray())
        : new PartScores(name, dataset, evaluation.loss(), answers.truth(), answers.numbers());
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

  /** Rows by true class, then by predicted class. */
  List<List<Integer>> confusion() {
    ConfusionMatrix confusion = classes().confusion();
    List<List<Integer>> counts = new ArrayList<>();
    for (int row = 0; row < confusion.classes(); row++) {
      int truth = row;
      counts.add(
          IntStream.range(0, confusion.classes())
              .mapToObj(said -> confusion.count(truth, said))
              .toList());
    }
    return counts;
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
}
