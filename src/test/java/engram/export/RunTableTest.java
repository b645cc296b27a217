package engram.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.sets.BuiltInSet;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Proposal;
import engram.training.recipe.Recipe;
import engram.training.recipe.TaskData;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** The tables of a run as text: every number reads back as the very number of the run. */
class RunTableTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private static Run irises(double validation, int epochs) {
    Recipe recipe =
        REPAIRED.withData(
            REPAIRED.data().withSplit(REPAIRED.data().split().withValidation(validation)));
    Run run = new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
    for (int k = 0; k < epochs; k++) run.trainEpoch();
    return run;
  }

  /** Without quotes, which the tables of irises do not need. */
  private static List<List<String>> rows(RunTable table, Run run) {
    String text = table.of(run);
    assertThat(text).endsWith("\n").doesNotContain("\r").doesNotContain("\"");
    return text.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }

  @Test
  void ofEqualTargetsTheCurvesHaveNoR2() {
    Dataset equal = TaskData.withTargets(7, 7, 7, 7, 7);
    Recipe recipe = Proposal.of(DataSource.own(equal), equal);
    Run run = new Run(recipe, new PreparedData(recipe.data(), equal));
    run.trainEpoch();
    for (List<String> row : rows(RunTable.CURVES, run).subList(1, 3)) {
      assertThat(row.subList(1, 3)).doesNotContain("");
      assertThat(row.subList(3, 5)).containsExactly("", "");
    }
  }

  @Test
  void theCurvesHaveAnEpochALineAndTheirParts() {
    Run run = irises(0.25, 3);
    List<List<String>> rows = rows(RunTable.CURVES, run);
    assertThat(rows.get(0))
        .containsExactly(
            "epoch",
            "train loss",
            "validation loss",
            "test loss",
            "train accuracy",
            "validation accuracy",
            "test accuracy");
    assertThat(rows).hasSize(5);
    for (int epoch = 0; epoch <= 3; epoch++) {
      List<String> row = rows.get(epoch + 1);
      assertThat(row.get(0)).isEqualTo(String.valueOf(epoch));
      assertThat(number(row.get(1))).isEqualTo(run.history().trainLoss(epoch));
      assertThat(number(row.get(2))).isEqualTo(run.history().validationLoss(epoch));
      assertThat(number(row.get(3))).isEqualTo(run.history().testLoss(epoch));
      assertThat(number(row.get(4))).isEqualTo(run.history().trainScore(epoch));
      assertThat(number(row.get(5))).isEqualTo(run.history().validationScore(epoch));
      assertThat(number(row.get(6))).isEqualTo(run.history().testScore(epoch));
    }
    assertThat(rows(RunTable.CURVES, irises(0, 0)).get(0)).hasSize(5);
  }

  /** Put back by their places, they are the network to the bit. */
  @Test
  void theParametersGiveTheNetworkAgain() {
    Run run = irises(0, 1);
    Parameters wanted = run.parameters();
    double[] values = new double[wanted.spec().parameterCount()];
    List<List<String>> rows = rows(RunTable.PARAMETERS, run);
    assertThat(rows).hasSize(values.length + 1);
    for (List<String> row : rows.subList(1, rows.size())) {
      int layer = Integer.parseInt(row.get(0)) - 1;
      int neuron = Integer.parseInt(row.get(1)) - 1;
      int at =
          row.get(2).equals("bias")
              ? wanted.spec().biasIndex(layer, neuron)
              : wanted.spec().weightIndex(layer, Integer.parseInt(row.get(3)) - 1, neuron);
      assertThat(row.get(3).isEmpty()).isEqualTo(row.get(2).equals("bias"));
      values[at] = number(row.get(4));
    }
    assertThat(Parameters.of(wanted.spec(), values).sha256()).isEqualTo(wanted.sha256());
  }

  @Test
  void eachSampleHasItsActivationsAndItsNumber() {
    Run run = irises(0, 2);
    List<List<String>> rows = rows(RunTable.ACTIVATIONS, run);
    assertThat(rows).hasSize(151);
    assertThat(rows.get(0).subList(0, 5))
        .containsExactly("part", "sample", "target", "a1.1", "a1.2");
    assertThat(rows.get(0).get(15)).isEqualTo("a2.3");
    assertThat(rows.stream().filter(row -> row.get(0).equals("train"))).hasSize(120);
    for (List<String> row : rows.subList(1, 151)) {
      int sample = Integer.parseInt(row.get(1));
      assertThat(row.get(2))
          .isEqualTo(List.of("setosa", "versicolor", "virginica").get(sample / 50));
      ForwardPass pass = ForwardPass.of(run.parameters(), run.data().input(sample));
      assertThat(number(row.get(3))).isEqualTo(pass.a(0, 0));
      assertThat(number(row.get(15))).isEqualTo(pass.a(1, 2));
    }
  }

  @Test
  void theConfusionCountsEverySampleOnce() {
    Run run = irises(0.25, 5);
    List<List<String>> rows = rows(RunTable.CONFUSION, run);
    assertThat(rows).hasSize(1 + 3 * 9);
    int[][] test = run.evaluateTest().confusion();
    int all = 0;
    for (List<String> row : rows.subList(1, rows.size())) all += Integer.parseInt(row.get(3));
    assertThat(all).isEqualTo(150);
    List<String> names = run.data().dataset().classNames();
    for (int k = 0; k < 9; k++) {
      assertThat(rows.get(19 + k))
          .containsExactly(
              "test", names.get(k / 3), names.get(k % 3), String.valueOf(test[k / 3][k % 3]));
    }
  }

  @Test
  void ofANumberThereIsNoConfusion() {
    Recipe recipe = Preset.PENGUINS.recipe();
    Run run = new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.PENGUINS.load()));
    assertThatThrownBy(() -> RunTable.CONFUSION.of(run))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("predicts a number");
    assertThat(RunTable.CURVES.of(run)).startsWith("epoch,train loss,test loss,train r2,test r2\n");
  }

  /** A class with a comma, a quote and a line break stands in quotes. */
  @Test
  void aClassThatWouldTearTheTableStandsInQuotes() {
    List<Feature> features = List.of(Feature.number("x", ""));
    Feature target = Feature.category("is", List.of("a,b", "c\"d\ne"));
    DMatrixRMaj values = new DMatrixRMaj(20, 1);
    double[] targets = new double[20];
    for (int row = 0; row < 20; row++) {
      values.set(row, 0, row);
      targets[row] = row % 2;
    }
    Dataset rows = Dataset.of("own", features, target, values, targets);
    Recipe recipe = Proposal.of(DataSource.own(rows), rows);
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    assertThat(RunTable.CONFUSION.of(run)).contains("train,\"a,b\",\"c\"\"d\ne\",");
  }
}
