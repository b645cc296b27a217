package engram.labs.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Formula;
import engram.data.FormulaException;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.labs.Retraining;
import engram.nn.ForwardPass;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class LookTest {
  private static final LookNetwork IRISES = trained(LookSetup.USUAL);

  private static LookNetwork trained(LookSetup setup) {
    LookTraining training = new LookTraining(setup);
    while (!training.isEnded()) {
      assertThat(training.overall()).isEmpty();
      assertThat(training.trained().isPresent()).isEqualTo(training.done() >= setup.epochs());
      training.step();
    }
    assertThat(training.done()).isEqualTo(training.total());
    return training.trained().orElseThrow();
  }

  private static LookSetup setup(Preset preset, LookMethod method, Baseline baseline, int epochs) {
    return new LookSetup(LookPicture.PARTS, preset, method, baseline, 100, epochs, 42, 1, 1);
  }

  private static Look look(LookNetwork network, LookSetup setup, int row) {
    return Look.of(network, setup, OptionalInt.of(row), new TreeMap<>());
  }

  private static double next(Iterator<String> line) {
    return Double.parseDouble(line.next());
  }

  /** Every test iris: parts, and flips, as a NumPy program without any chain rule has them. */
  @Test
  void irisesAreLookedAtAsNumpySays() throws IOException {
    Path golden = Path.of("src/test/resources/labs-golden/look-iris.txt");
    List<String> lines = Files.readAllLines(golden);
    assertThat(lines).hasSize(30);
    for (String each : lines) {
      Iterator<String> line = List.of(each.split(" ")).iterator();
      int row = Integer.parseInt(line.next());
      int label = Integer.parseInt(line.next());
      double answer = next(line);
      Look look = null;
      for (Baseline baseline : Baseline.values()) {
        double from = next(line);
        for (LookMethod method : LookMethod.values()) {
          look = look(IRISES, setup(Preset.REPAIRED, method, baseline, 300), row);
          assertThat(look.label()).isEqualTo(label);
          assertThat(look.attribution().answer()).isCloseTo(answer, within(1e-9));
          assertThat(look.attribution().from()).isCloseTo(from, within(1e-9));
          for (double part : look.attribution().parts()) {
            assertThat(part).as("%s of %s", method, row).isCloseTo(next(line), within(1e-7));
          }
        }
      }
      assertFlips(look, line);
    }
  }

  private static void assertFlips(Look look, Iterator<String> line) {
    for (int feature = 0; feature < 4; feature++) {
      int changed = feature;
      Optional<Flip> flip =
          look.alone().stream().filter(each -> each.feature() == changed).findFirst();
      String value = line.next();
      String label = line.next();
      assertThat(flip.isPresent()).isEqualTo(!value.equals("-"));
      if (flip.isEmpty()) continue;
      assertThat(flip.get().values()[feature]).isCloseTo(Double.parseDouble(value), within(1e-9));
      assertThat(flip.get().label()).isEqualTo(Integer.parseInt(label));
    }
    double bruteForce = next(line);
    Flip together = look.together().orElseThrow();
    // 20 000 directions in four dimensions miss the nearest by a few degrees
    assertThat(together.distance()).isBetween(0.95 * bruteForce, bruteForce + 1e-6);
    assertThat(look.network().says(together.values()))
        .isEqualTo(together.label())
        .isNotEqualTo(look.label());
  }

  /** The principal components of scikit-learn, by layer. */
  @Test
  void layersPutIrisesWhereScikitLearnDoes() throws IOException {
    Iterator<String> lines =
        Files.readAllLines(Path.of("src/test/resources/labs-golden/look-layers.txt")).iterator();
    Set<Integer> training = ints(IRISES.data().split().train());
    for (int layer = -1; layer < 2; layer++) {
      LayerPlane plane = LayerPlane.of(IRISES, layer);
      assertThat(plane.isPrincipal()).isTrue();
      assertThat(plane.rows()).hasSize(150).doesNotHaveDuplicates();
      Iterator<String> shares = numbers(lines);
      assertThat(plane.firstShare()).isCloseTo(next(shares), within(1e-9));
      assertThat(plane.secondShare()).isCloseTo(next(shares), within(1e-9));
      assertThat(plane.between()).isCloseTo(next(shares), within(1e-9));
      for (List<Double> direction : List.of(plane.first(), plane.second())) {
        Iterator<String> wanted = numbers(lines);
        for (double number : direction) assertThat(number).isCloseTo(next(wanted), within(1e-9));
      }
      Map<Integer, Integer> places = new HashMap<>();
      for (int k = 0; k < 150; k++) places.put(plane.rows()[k], k);
      for (int row = 0; row < 150; row++) {
        Iterator<String> wanted = numbers(lines);
        assertThat(next(wanted)).isEqualTo(row);
        int k = places.get(row);
        assertThat(plane.isTraining(k)).isEqualTo(training.contains(row));
        assertThat(plane.x()[k]).isCloseTo(next(wanted), within(1e-9));
        assertThat(plane.y()[k]).isCloseTo(next(wanted), within(1e-9));
        assertThat(plane.place(IRISES, IRISES.values(row)))
            .containsExactly(plane.x()[k], plane.y()[k]);
      }
    }
    assertThat(lines).isExhausted();
  }

  /** Of a hidden neuron the corner of the box, of an output what SciPy finds from 300 places. */
  @Test
  void aNeuronIsExcitedMostByWhatNumpySays() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/labs-golden/look-neurons.txt"));
    assertThat(lines).hasSize(13);
    for (String each : lines) {
      Iterator<String> line = List.of(each.split(" ")).iterator();
      int layer = Integer.parseInt(line.next());
      int neuron = Integer.parseInt(line.next());
      Excitation of = Excitation.of(IRISES, layer - 1, neuron - 1, 42);
      assertThat(of.z()).as(each).isCloseTo(next(line), within(1e-6));
      for (double value : of.values()) assertThat(value).isCloseTo(next(line), within(1e-3));
      assertThat(of.asked()).isEqualTo(150);
      for (Excitation.Sample sample : of.strongest()) {
        assertThat(sample.row()).as(each).isEqualTo(Integer.parseInt(line.next()));
        double[] x = IRISES.data().input(sample.row());
        assertThat(ForwardPass.of(IRISES.network(), x).z(layer - 1, neuron - 1))
            .isEqualTo(sample.z())
            .isLessThanOrEqualTo(of.z());
      }
      assertThat(of.ends()).hasSize(8).allMatch(z -> z <= of.z());
    }
  }

  /** A category is one of those there are; what a formula derives follows its numbers. */
  @Test
  void theMostExcitingSampleOfATableIsASample() throws FormulaException {
    LookNetwork animals = animals();
    for (int layer = 0; layer < animals.network().spec().layerCount(); layer++) {
      Excitation of = Excitation.of(animals, layer, 0, 42);
      assertThat(of.values()[0]).isBetween(of.low()[0], of.high()[0]);
      assertThat(of.values()[1]).isIn(0.0, 1.0, 2.0);
      double[] other = of.values().clone();
      for (int colour = 0; colour < 3; colour++) {
        for (int k = 0; k <= 600; k++) {
          other[0] = of.low()[0] + (of.high()[0] - of.low()[0]) * k / 600;
          other[1] = colour;
          double[] x = animals.data().inputs().of(other);
          assertThat(ForwardPass.of(animals.network(), x).z(layer, 0)).isLessThan(of.z() + 1e-6);
        }
      }
    }
  }

  /** Those of scikit-learn: of the answers to the irises, and of the labels of the digits. */
  @Test
  void treesAskWhatThoseOfScikitLearnAsk() throws IOException {
    Iterator<String> lines =
        Files.readAllLines(Path.of("src/test/resources/labs-golden/look-tree.txt")).iterator();
    AnswerTree irises = AnswerTree.of(IRISES);
    Iterator<String> head = numbers(lines);
    assertThat(irises.root().all()).hasSize(Integer.parseInt(head.next()));
    assertThat(irises.ofTraining()).isCloseTo(next(head), within(1e-9));
    assertThat(irises.ofTest()).isCloseTo(next(head), within(1e-9));
    assertThat(irises.training()).isEqualTo(120);
    assertThat(irises.test()).isEqualTo(30);
    irises.root().all().forEach(node -> assertNode(node, numbers(lines)));
    Dataset digits = Preset.DIGITS.set().load();
    double[][] values = new double[digits.rows()][64];
    int[] labels = new int[digits.rows()];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = digits.label(row);
      for (int f = 0; f < 64; f++) values[row][f] = digits.value(row, f);
    }
    List<Integer> pixels = IntStream.range(0, 64).boxed().toList();
    TreeNode root = new TreeGrowth(digits, pixels, values, labels).grow(AnswerTree.DEPTH);
    head = numbers(lines);
    assertThat(root.all()).hasSize(Integer.parseInt(head.next()));
    long same =
        IntStream.range(0, labels.length).filter(k -> root.says(values[k]) == labels[k]).count();
    assertThat((double) same / labels.length).isCloseTo(next(head), within(1e-9));
    root.all().forEach(node -> assertNode(node, numbers(lines)));
    assertThat(lines).isExhausted();
  }

  private static void assertNode(TreeNode node, Iterator<String> line) {
    assertThat(node.question().isPresent()).isEqualTo(line.next().equals("Q"));
    if (node.question().isPresent()) {
      TreeNode.Question asked = node.question().get();
      assertThat(asked.feature()).isEqualTo(Integer.parseInt(line.next()));
      assertThat(asked.category()).isEqualTo(-1);
      assertThat(asked.threshold()).isCloseTo(next(line), within(1e-6));
    }
    for (int count : node.counts()) assertThat(count).isEqualTo(Integer.parseInt(line.next()));
    assertThat(line).isExhausted();
  }

  /** One that the network answers by its colour and by a formula of its length. */
  @Test
  void aTreeAsksForCategoriesAndNotForWhatTheNetworkIsNotGiven() throws FormulaException {
    LookNetwork animals = animals();
    AnswerTree tree = AnswerTree.of(animals);
    assertThat(tree.features()).containsExactly(0, 1, 3);
    assertThat(tree.root().depth()).isEqualTo(AnswerTree.DEPTH);
    int same = 0;
    for (int row : animals.data().split().test()) {
      if (tree.root().says(animals.values(row)) == animals.says(animals.values(row))) same++;
    }
    assertThat(tree.ofTest()).isEqualTo(same / 12.0);
    TreeNode.Question red = new TreeNode.Question(1, 2, 0);
    TreeNode ofRed =
        new TreeGrowth(
                animals.data().dataset(),
                List.of(0, 1),
                new double[][] {{1, 2}, {2, 0}, {3, 1}, {4, 2}, {5, 0}},
                new int[] {1, 0, 0, 1, 0})
            .grow(1);
    assertThat(ofRed.question()).contains(red);
    assertThat(ofRed.children().get(0).counts()).containsExactly(0, 2);
    assertThat(ofRed.children().get(1).counts()).containsExactly(3, 0);
  }

  /** Both first questions are equally good; both thresholds of the second feature as well. */
  @Test
  void ofEquallyGoodQuestionsTheFirstIsAsked() throws FormulaException {
    double[][] values = {{0, 0, 5}, {1, 0, 6}, {2, 0, 7}, {3, 0, 8}};
    TreeNode root =
        new TreeGrowth(animals().data().dataset(), List.of(0, 2), values, new int[] {0, 1, 1, 0})
            .grow(1);
    assertThat(root.question()).contains(new TreeNode.Question(0, -1, 0.5));
  }

  private static Set<Integer> ints(int[] of) {
    return Arrays.stream(of).boxed().collect(Collectors.toSet());
  }

  private static Iterator<String> numbers(Iterator<String> lines) {
    return List.of(lines.next().split(" ")).iterator();
  }

  /** A plane holds them all; the share of each is that of its variance. */
  @Test
  void aLayerOfOneOrTwoNeuronsIsShownAsItIs() throws FormulaException {
    LookNetwork animals = animals();
    LayerPlane one = LayerPlane.of(animals, animals.network().spec().layerCount() - 1);
    assertThat(one.units()).isEqualTo(1);
    assertThat(one.isPrincipal()).isFalse();
    for (int k = 0; k < one.rows().length; k++) {
      assertThat(one.x()[k]).isEqualTo(animals.outputs(animals.values(one.rows()[k]))[0]);
      assertThat(one.y()[k]).isZero();
    }
    assertThat(one.firstShare()).isEqualTo(1);
    assertThat(one.secondShare()).isZero();
    LookNetwork plane = trained(setup(Preset.GAUSS, LookMethod.GRADIENT, Baseline.MEAN, 1));
    LayerPlane two = LayerPlane.of(plane, -1);
    assertThat(two.isPrincipal()).isFalse();
    double[] x = plane.data().input(two.rows()[7]);
    assertThat(new double[] {two.x()[7], two.y()[7]}).containsExactly(x);
    assertThat(two.firstShare() + two.secondShare()).isCloseTo(1, within(1e-12));
  }

  @Test
  void whatMattersOverAllIrisesIsWhatNumpySays() throws IOException {
    Iterator<String> lines =
        Files.readAllLines(Path.of("src/test/resources/labs-golden/look-overall.txt")).iterator();
    LookTraining training = new LookTraining(IRISES, 42);
    while (!training.isEnded()) training.step();
    assertThat(training.done()).isEqualTo(training.total()).isEqualTo(4 + 3 + 1);
    Overall overall = training.overall().orElseThrow();
    assertThat(overall.rows()).isEqualTo(30);
    assertThat(overall.accuracy()).isCloseTo(Double.parseDouble(lines.next()), within(1e-9));
    for (Importance each : overall.importances()) {
      Iterator<String> line = List.of(lines.next().split(" ")).iterator();
      assertThat(each.mean()).isCloseTo(next(line), within(1e-9));
      assertThat(each.deviation()).isCloseTo(next(line), within(1e-9));
    }
    assertThat(overall.dependences()).hasSize(4);
    for (Dependence each : overall.dependences()) {
      for (int label = 0; label < 3; label++) {
        Iterator<String> line = List.of(lines.next().split(" ")).iterator();
        assertThat(each.feature()).isEqualTo(Integer.parseInt(line.next()));
        for (int k = 0; k < 41; k++) {
          assertThat(each.mean(label, k)).isCloseTo(next(line), within(1e-9));
        }
      }
    }
    assertThat(lines).isExhausted();
  }

  @Test
  void theUsualSampleIsRightAndOtherThanTheMean() {
    Look look = Look.of(IRISES, LookSetup.USUAL, OptionalInt.empty(), new TreeMap<>());
    assertThat(look.row()).isEqualTo(18);
    assertThat(look.label()).isEqualTo(IRISES.data().dataset().label(18)).isZero();
  }

  @Test
  void theMoreStepsTheBetterThePartsAddUp() {
    LookNetwork digits = trained(setup(Preset.DIGITS, LookMethod.INTEGRATED, Baseline.BLANK, 20));
    double before = Double.POSITIVE_INFINITY;
    for (int steps : new int[] {1, 10, 1000}) {
      LookSetup setup =
          new LookSetup(
              LookPicture.PARTS,
              Preset.DIGITS,
              LookMethod.INTEGRATED,
              Baseline.BLANK,
              steps,
              20,
              42,
              1,
              1);
      Look look = look(digits, setup, digits.usualRow());
      double gap = Math.abs(look.attribution().gap());
      assertThat(gap).isLessThan(before);
      before = gap;
      assertThat(look.groups()).hasSize(64);
    }
    assertThat(before).isLessThan(1e-5);
  }

  /** A pixel is covered together with its neighbours: in a corner three others. */
  @Test
  void inAPictureAPatchIsOccluded() {
    LookNetwork digits = trained(setup(Preset.DIGITS, LookMethod.OCCLUSION, Baseline.BLANK, 2));
    Look look = look(digits, setup(Preset.DIGITS, LookMethod.OCCLUSION, Baseline.BLANK, 2), 0);
    double[] values = look.values();
    for (int pixel : new int[] {6, 7, 14, 15}) values[pixel] = 0;
    ClassScore score = new ClassScore(digits, look.label());
    double covered = score.of(digits.data().inputs().of(values));
    assertThat(look.attribution().parts()[7])
        .isCloseTo(look.attribution().answer() - covered, within(1e-12));
  }

  @Test
  void aChangeOfAPictureIsMeasuredInInk() {
    LookNetwork digits = trained(setup(Preset.DIGITS, LookMethod.OCCLUSION, Baseline.BLANK, 5));
    Look look = look(digits, setup(Preset.DIGITS, LookMethod.OCCLUSION, Baseline.BLANK, 5), 7);
    Flip together = look.together().orElseThrow();
    double squares = 0;
    for (int pixel = 0; pixel < 64; pixel++) {
      assertThat(together.values()[pixel]).isBetween(0.0, 16.0);
      double change = (together.values()[pixel] - look.values()[pixel]) / 16;
      squares += change * change;
    }
    assertThat(together.distance()).isCloseTo(Math.sqrt(squares), within(1e-12));
    assertThat(digits.says(together.values())).isEqualTo(together.label());
  }

  @Test
  void whatIsChangedIsAskedAndRemembered() {
    TreeMap<Integer, Double> changed = new TreeMap<>(Map.of(2, 5.6, 3, 2.2));
    Look look = Look.of(IRISES, LookSetup.USUAL, OptionalInt.of(18), changed);
    assertThat(look.values()).containsExactly(5.7, 3.8, 5.6, 2.2);
    assertThat(look.changed()).isEqualTo(changed);
    assertThat(look.original()).isZero();
    assertThat(look.label()).isEqualTo(2);
  }

  /** Two classes by one output, a category, a number that a formula derives, one left out. */
  private static LookNetwork animals() throws FormulaException {
    int rows = 60;
    DMatrixRMaj values = new DMatrixRMaj(rows, 4);
    double[] labels = new double[rows];
    for (int row = 0; row < rows; row++) {
      double length = (row * 17 % 60 - 30) / 10.0;
      values.set(row, 0, length);
      values.set(row, 1, row % 3);
      values.set(row, 2, row % 5);
      values.set(row, 3, 4);
      labels[row] = length + (row % 3 == 2 ? 1.5 : -1) > 0 ? 1 : 0;
    }
    Dataset set =
        Dataset.of(
            "animals",
            List.of(
                Feature.number("length"),
                Feature.category("colour", List.of("grey", "brown", "red")),
                Feature.number("legs"),
                Feature.number("ears")),
            Feature.category("kind", List.of("cat", "dog")),
            values,
            labels);
    InputPlan plan = new InputPlan(List.of("legs"), List.of(Formula.parse("x1 * x1", 4)));
    Recipe recipe =
        RecipeFit.to(
            Preset.REPAIRED.recipe(),
            new DataSetup(
                DataSource.own(set),
                SplitPlan.of(0.2, 3),
                plan,
                Missing.MEAN,
                Scaling.STANDARDIZE,
                TargetCoding.SINGLE_PLUS_MINUS_ONE),
            set);
    PreparedData data = new PreparedData(recipe.data(), set);
    Retraining training = new Retraining(Retraining.Course.of(recipe, data, 200));
    while (!training.isThere()) training.step();
    return LookNetwork.of(training.parameters(), data);
  }

  @Test
  void categoriesShareAPartAndFormulasHaveOne() throws FormulaException {
    LookNetwork animals = animals();
    for (int row = 0; row < 10; row++) {
      for (Baseline baseline : Baseline.values()) {
        LookSetup setup = setup(Preset.REPAIRED, LookMethod.INTEGRATED, baseline, 1);
        Look look = look(animals, setup, row);
        assertThat(look.groups().stream().map(InputGroup::feature)).containsExactly(0, 1, 3, -1);
        assertThat(look.groups().get(1).inputs()).containsExactly(1, 2, 3);
        assertThat(look.attribution().gap()).isCloseTo(0, within(1e-3));
        for (Flip flip : look.alone()) {
          assertThat(flip.label()).isEqualTo(1 - look.label());
          assertThat(animals.says(flip.values())).isEqualTo(flip.label());
          assertThat(Double.isNaN(flip.distance())).isEqualTo(flip.feature() == 1);
          assertThat(flip.feature()).isNotEqualTo(2);
        }
        Flip together = look.together().orElseThrow();
        assertThat(animals.says(together.values())).isEqualTo(1 - look.label());
        assertThat(together.values()[1]).isEqualTo(look.values()[1]);
        assertThat(look.alone().get(0).distance()).isGreaterThanOrEqualTo(together.distance());
      }
    }
  }

  @Test
  void theSameSetupGivesTheSameBits() {
    LookSetup setup = setup(Preset.MOONS, LookMethod.INTEGRATED, Baseline.MEAN, 3);
    assertThat(look(trained(setup), setup, 5).numbers())
        .containsExactly(look(trained(setup), setup, 5).numbers());
  }
}
