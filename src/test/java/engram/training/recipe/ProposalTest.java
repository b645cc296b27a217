package engram.training.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.NumpyRandom;
import engram.data.Scaling;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.Run;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

  /**
   * @param classes 0 for numbers
   */
  private static Dataset data(int rows, int features, int classes) {
    NumpyRandom random = new NumpyRandom(1);
    DMatrixRMaj values = new DMatrixRMaj(rows, features);
    double[] targets = new double[rows];
    for (int k = 0; k < values.data.length; k++) values.data[k] = 255 * random.randomSample();
    for (int row = 0; row < rows; row++) targets[row] = classes == 0 ? row * 0.5 : row % classes;
    return Dataset.wrap(
        "own",
        IntStream.range(0, features).mapToObj(f -> Feature.number("pixel" + f)).toList(),
        classes == 0
            ? Feature.number("y")
            : Feature.category("y", IntStream.range(0, classes).mapToObj(String::valueOf).toList()),
        values,
        targets);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // what, rows, features, classes, hidden, outputs, batch, rate, epochs
    "pictures of 28 x 28, 2000, 784, 10, 20, 10, 32, 0.001, 60",
    "the same with many rows, 20000, 784, 10, 89, 10, 32, 0.001, 20",
    "two classes, 1200, 30, 2, 8, 2, 32, 0.001, 100",
    "three classes of a small file, 150, 4, 3, 8, 3, 10, 0.01, 250",
    "few rows, 12, 4, 2, 4, 2, 10, 0.01, 300",
    "many classes, 20000, 16, 26, 20, 26, 32, 0.001, 20",
    "very many classes and inputs, 8000, 300, 500, 128, 500, 32, 0.001, 20",
    "a number, 5000, 13, 0, 8, 1, 32, 0.001, 24",
    "a number of many inputs, 9000, 400, 0, 17, 1, 32, 0.001, 20",
    "fewer rows than inputs, 60, 500, 2, 4, 2, 10, 0.01, 300"
  })
  void itFitsTheTask(
      String what,
      int rows,
      int features,
      int classes,
      int hidden,
      int outputs,
      int batch,
      double rate,
      int epochs) {
    Dataset dataset = data(rows, features, classes);
    Recipe recipe = Proposal.of(DataSource.own(dataset), dataset);
    boolean isNumber = classes == 0;

    assertThat(recipe.network())
        .isEqualTo(
            new NetworkSpec(
                features,
                List.of(
                    new LayerSpec(hidden, Activation.TANH),
                    new LayerSpec(outputs, isNumber ? Activation.IDENTITY : Activation.SOFTMAX))));
    assertThat(recipe.loss()).isEqualTo(isNumber ? Loss.MEAN_SQUARED_ERROR : Loss.CROSS_ENTROPY);
    assertThat(recipe.data().scaling()).isEqualTo(Scaling.STANDARDIZE);
    assertThat(recipe.data().targets())
        .isEqualTo(isNumber ? TargetCoding.STANDARDIZED : TargetCoding.ZERO_ONE);
    assertThat(recipe.settings()).isEqualTo(new Settings(Optimizer.ADAM, rate, batch, 0, 0, 0));
    assertThat(recipe.stop().epoch()).isEqualTo(epochs);
    assertThat(RecipeFit.to(recipe, recipe.data(), dataset)).isEqualTo(recipe);
  }

  /** As if their rows were a file. */
  @ParameterizedTest
  @CsvSource({
    "IRIS, 0.93",
    "DIGITS, 0.95",
    "PENGUINS, 0.85",
    "MOONS, 0.95",
    "BLOBS, 0.93",
    "REG_GAUSS, 0.7"
  })
  void itLearnsAtTheFirstTry(BuiltInSet set, double least) {
    Dataset dataset = set.load();
    Recipe recipe = Proposal.of(DataSource.own(dataset), dataset);
    Run run = new Run(recipe, new PreparedData(recipe.data(), dataset));
    while (!run.stopReached()) run.trainEpoch();
    assertThat(run.evaluateTest().score()).isGreaterThan(least);
  }
}
