package engram.export;

import engram.data.Identified;
import engram.inspect.scores.ConfusionMatrix;
import engram.inspect.scores.PartAnswers;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.DataPart;
import engram.training.History;
import engram.training.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What of a run is written as comma-separated text. Numbers are written so that they read back. */
public enum RunTable implements Identified {
  /** Loss and accuracy, or R², behind each epoch; nothing where R² says nothing. */
  CURVES {
    @Override
    public String of(Run run) {
      History history = run.history();
      String score = run.data().dataset().isClassification() ? "accuracy" : "r2";
      List<String> names = new ArrayList<>(List.of("epoch"));
      for (String curve : List.of("loss", score)) {
        for (DataPart part : parts(run)) names.add(wordOf(part) + " " + curve);
      }
      List<DataPart> scored =
          parts(run).stream().filter(part -> part.evaluation(run).orElseThrow().scored()).toList();
      CsvText csv = new CsvText(names);
      for (int epoch = 0; epoch < history.size(); epoch++) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(epoch)));
        for (DataPart part : parts(run)) cells.add(number(loss(history, part, epoch)));
        for (DataPart part : parts(run)) {
          cells.add(scored.contains(part) ? number(score(history, part, epoch)) : "");
        }
        csv.row(cells);
      }
      return csv.toString();
    }
  },

  /** Weights and biases at the place of the run: layers and neurons from 1. */
  PARAMETERS {
    @Override
    public String of(Run run) {
      Parameters parameters = run.parameters();
      NetworkSpec spec = parameters.spec();
      CsvText csv = new CsvText(List.of("layer", "neuron", "kind", "from", "value"));
      for (int layer = 0; layer < spec.layerCount(); layer++) {
        for (int to = 0; to < spec.unitsOf(layer); to++) {
          String place = (layer + 1) + "," + (to + 1);
          for (int from = 0; from < spec.inputsOf(layer); from++) {
            double weight = parameters.weight(layer, from, to);
            csv.row(cells(place, "weight", String.valueOf(from + 1), number(weight)));
          }
          csv.row(cells(place, "bias", "", number(parameters.bias(layer, to))));
        }
      }
      return csv.toString();
    }

    private List<String> cells(String place, String... others) {
      return Stream.concat(Stream.of(place.split(",")), Stream.of(others)).toList();
    }
  },

  /** What each neuron says of each sample, at the place of the run; samples from 0. */
  ACTIVATIONS {
    @Override
    public String of(Run run) {
      NetworkSpec spec = run.recipe().network();
      List<String> names = new ArrayList<>(List.of("part", "sample", "target"));
      for (int layer = 0; layer < spec.layerCount(); layer++) {
        for (int k = 1; k <= spec.unitsOf(layer); k++) names.add("a" + (layer + 1) + "." + k);
      }
      CsvText csv = new CsvText(names);
      int[] given = run.data().givenRows();
      Parameters parameters = run.parameters();
      for (DataPart part : parts(run)) {
        for (int row : part.rows(run.data())) {
          List<String> cells = new ArrayList<>();
          cells.add(wordOf(part));
          cells.add(String.valueOf(given[row]));
          cells.add(target(run, row));
          ForwardPass pass = ForwardPass.of(parameters, run.data().input(row));
          for (int layer = 0; layer < spec.layerCount(); layer++) {
            for (int k = 0; k < spec.unitsOf(layer); k++) cells.add(number(pass.a(layer, k)));
          }
          csv.row(cells);
        }
      }
      return csv.toString();
    }
  },

  /** How often which class was taken for which, at the place of the run. */
  CONFUSION {
    @Override
    public String of(Run run) {
      if (!run.data().dataset().isClassification()) {
        throw new IllegalArgumentException(
            "the run predicts a number, and a confusion matrix is of classes");
      }
      List<String> classes = run.data().dataset().classNames();
      CsvText csv = new CsvText(List.of("part", "class", "predicted", "samples"));
      for (DataPart part : parts(run)) {
        PartAnswers answers = PartAnswers.of(run, part);
        ConfusionMatrix matrix =
            ConfusionMatrix.of(answers.labels(), answers.named(), classes.size());
        for (int c = 0; c < classes.size(); c++) {
          for (int p = 0; p < classes.size(); p++) {
            String count = String.valueOf(matrix.count(c, p));
            csv.row(List.of(wordOf(part), classes.get(c), classes.get(p), count));
          }
        }
      }
      return csv.toString();
    }
  };

  /**
   * The text of the table.
   *
   * @throws IllegalArgumentException if the run has none
   */
  public abstract String of(Run run);

  /** Training first, as in reports. */
  private static List<DataPart> parts(Run run) {
    return Stream.of(DataPart.TRAINING, DataPart.VALIDATION, DataPart.TEST)
        .filter(part -> part.samples(run.data()).isPresent())
        .toList();
  }

  private static String wordOf(DataPart part) {
    return part == DataPart.TRAINING ? "train" : part.id();
  }

  private static double loss(History history, DataPart part, int epoch) {
    return switch (part) {
      case TRAINING -> history.trainLoss(epoch);
      case VALIDATION -> history.validationLoss(epoch);
      case TEST -> history.testLoss(epoch);
    };
  }

  private static double score(History history, DataPart part, int epoch) {
    return switch (part) {
      case TRAINING -> history.trainScore(epoch);
      case VALIDATION -> history.validationScore(epoch);
      case TEST -> history.testScore(epoch);
    };
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Python.number(value) : "";
  }

  private static String target(Run run, int row) {
    return run.data().dataset().isClassification()
        ? run.data().dataset().classNames().get(run.data().dataset().label(row))
        : number(run.data().dataset().target(row));
  }
}
