package engram.labs.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.NumpyRandom;
import engram.labs.Retraining;
import engram.labs.why.Findings.Teacher;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import engram.training.Trainer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class InquiryTest {
  private static final double BY_NUMPY = 1e-9;

  private static Findings ask(Retraining.Course course, OptionalInt asked, int named) {
    Inquiry inquiry = new Inquiry(new Inquiry.Question(course, asked, named));
    while (!inquiry.isEnded()) {
      assertThat(inquiry.done()).isLessThan(inquiry.total());
      inquiry.step();
    }
    assertThat(inquiry.done()).isEqualTo(inquiry.total());
    return inquiry.found().orElseThrow();
  }

  @Test
  void irisesTeachWhatNumpySays() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/labs-golden/why-iris.txt"));
    Findings found = ask(WhySetup.USUAL.course(), OptionalInt.empty(), 24);
    String[] head = lines.get(0).split(" ");
    assertThat(found.answer().row()).isEqualTo(108);
    assertThat(found.answer().label()).isEqualTo(Integer.parseInt(head[0]));
    assertThat(found.answer().rival()).isEqualTo(Integer.parseInt(head[1]));
    assertThat(found.answer().lead()).isCloseTo(Double.parseDouble(head[2]), within(BY_NUMPY));
    List<Teacher> byPlace =
        found.teachers().stream().sorted(Comparator.comparingInt(Teacher::place)).toList();
    assertThat(byPlace).hasSize(120);
    for (Teacher each : byPlace) {
      String[] line = lines.get(1 + each.place()).split(" ");
      assertThat(each.row()).isEqualTo(Integer.parseInt(line[0]));
      assertThat(each.says()).isEqualTo(Integer.parseInt(line[1]));
      assertThat(each.lead()).isCloseTo(Double.parseDouble(line[2]), within(BY_NUMPY));
      assertThat(each.estimate()).isCloseTo(Double.parseDouble(line[3]), within(BY_NUMPY));
    }
    assertThat(found.rankCorrelation())
        .isCloseTo(Double.parseDouble(lines.get(121)), within(BY_NUMPY));
    assertThat(found.teachers().stream().filter(found::decides).map(Teacher::row))
        .containsExactly(119, 130, 122, 129, 134, 146, 107);
  }

  /** A row whose targets are its own outputs has no error: another way to leave it out. */
  @Test
  void aRowLeftOutIsOneWithoutErrorToTheBit() {
    for (Preset preset : List.of(Preset.REPAIRED, Preset.MOONS)) {
      Retraining.Course course = new WhySetup(preset, 3, 24, 7).course();
      PreparedData data = course.data();
      Findings found = ask(course, OptionalInt.empty(), data.train().rows());
      for (int row = 0; row < data.train().rows(); row += 17) {
        assertThat(found.without().get(row)).isEqualTo(withoutError(course, row));
      }
      assertThat(found.without().get(0)).isNotEqualTo(found.trace().whole());
    }
  }

  /** Those under way together know nothing of each other: each is as if it were alone. */
  @Test
  void trainedTogetherIsAsTrainedAlone() {
    for (Preset preset : List.of(Preset.XOR, Preset.SPIRAL)) {
      Retraining.Course course = new WhySetup(preset, 2, 24, 3).course();
      int[] rows = {0, 399, 17, 18, 5, 6, 7, 8, 9, 10, 200, 300, 11, 12, 13, 14, 15, 16, 19};
      Map<Integer, Parameters> found = new LinkedHashMap<>();
      LeaveOneOut leaving =
          new LeaveOneOut(course, rows, (network, row) -> found.put(row, network));
      long before = 0;
      while (!leaving.isEnded()) {
        leaving.step();
        assertThat(leaving.done()).isBetween(before + 1, leaving.total());
        before = leaving.done();
      }
      assertThat(leaving.done()).isEqualTo(leaving.total()).isEqualTo(2L * rows.length);
      assertThat(found.keySet())
          .containsExactly(Arrays.stream(rows).boxed().toArray(Integer[]::new));
      for (int row : rows) {
        Retraining alone = new Retraining(course, row);
        while (!alone.isThere()) alone.step();
        assertThat(found.get(row)).isEqualTo(alone.parameters());
      }
    }
  }

  @Test
  void everyRowOfEachPlaneSetAndOfIrisIsLeftOut() {
    for (Preset preset : WhySetup.PRESET.options()) {
      WhySetup setup = new WhySetup(preset, WhySetup.usualEpochs(preset), 24, 42);
      Inquiry.Question question = new Inquiry.Question(setup.course(), OptionalInt.empty(), 24);
      assertThat(question.isOfAll()).as(preset.id()).isEqualTo(preset != Preset.DIGITS);
      assertThat(setup.isOfMany()).as(preset.id()).isNotEqualTo(question.isOfAll());
    }
  }

  private static Parameters withoutError(Retraining.Course course, int row) {
    Recipe recipe = course.recipe();
    Samples samples = course.data().train();
    Trainer orders = new Trainer(recipe, course.data());
    Kernel kernel =
        Kernels.of(recipe.network(), recipe.loss(), recipe.settings().batchRows(samples.rows()));
    kernel.load(orders.parameters());
    NumpyRandom random = new NumpyRandom(recipe.seed());
    recipe.initializer().draw(recipe.network(), random::randn, random::randomSample);
    int[] order = new int[samples.rows()];
    Arrays.setAll(order, i -> i);
    int batch = recipe.settings().batchRows(samples.rows());
    for (int epoch = 0; epoch < course.to().epoch(); epoch++) {
      random.permutation(order);
      for (int from = 0; from < order.length; from += batch) {
        int to = Math.min(order.length, from + batch);
        kernel.train(
            agreed(samples, row, kernel.parameters()), order, from, to, recipe.settings().rule());
      }
    }
    return kernel.parameters();
  }

  private static Samples agreed(Samples samples, int row, Parameters parameters) {
    double[] said = ForwardPass.of(parameters, samples.input(row)).output();
    DMatrixRMaj targets = new DMatrixRMaj(samples.rows(), samples.outputs());
    System.arraycopy(samples.targets(), 0, targets.data, 0, samples.targets().length);
    System.arraycopy(said, 0, targets.data, row * said.length, said.length);
    DMatrixRMaj features = new DMatrixRMaj(samples.rows(), samples.inputs());
    System.arraycopy(samples.features(), 0, features.data, 0, samples.features().length);
    return Samples.wrap(features, targets);
  }

  @Test
  void anotherQuestionAboutTheSameRunIsAnsweredAtOnce() {
    Retraining.Course course = new WhySetup(Preset.REPAIRED, 20, 24, 1).course();
    Findings first = ask(course, OptionalInt.of(0), 24);
    Inquiry second = new Inquiry(new Inquiry.Question(course, OptionalInt.of(108), 24), first);
    assertThat(second.total()).isEqualTo(1);
    second.step();
    assertThat(second.isEnded()).isTrue();
    assertThat(second.found().orElseThrow().teachers())
        .isEqualTo(ask(course, OptionalInt.of(108), 24).teachers());
  }

  @Test
  void ofManyRowsThoseAreLeftOutThatTheEstimateNamesAndSomeMore() {
    Retraining.Course course = new WhySetup(Preset.DIGITS, 2, 12, 42).course();
    Findings found = ask(course, OptionalInt.empty(), 12);
    assertThat(found.all()).isFalse();
    assertThat(found.rows()).hasSize(12).doesNotHaveDuplicates();
    double[] sizes = Arrays.stream(found.estimates()).map(Math::abs).sorted().toArray();
    double ninth = sizes[sizes.length - 9];
    assertThat(Arrays.stream(found.rows()).filter(row -> Math.abs(found.estimates()[row]) >= ninth))
        .hasSize(9);
    assertThat(found.isWhole()).isTrue();
    assertThat(found.rankCorrelation()).isBetween(-1.0, 1.0);
  }

  @Test
  void equalNumbersShareTheirRank() {
    assertThat(Ranks.correlation(new double[] {1, 2, 2, 9}, new double[] {0, 1, 1, 2}))
        .isEqualTo(1);
    // scipy.stats.spearmanr([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])
    assertThat(Ranks.correlation(new double[] {1, 2, 3, 4, 5}, new double[] {5, 6, 7, 8, 7}))
        .isCloseTo(0.8207826816681233, within(1e-15));
    assertThat(Stream.of(Ranks.correlation(new double[] {1}, new double[] {1})))
        .containsOnly(Double.NaN);
  }
}
