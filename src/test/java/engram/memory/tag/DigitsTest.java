package engram.memory.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.memory.recall.Golden;
import engram.memory.tag.DigitsRun.DigitsFound;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks that have learned digits lose and light the neurons of one digit. */
class DigitsTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final PreparedData DATA = DigitsTraining.digits();

  private static DigitsNetwork trained(DigitsSetup setup, long seed, int epochs) {
    DigitsTraining training = new DigitsTraining(setup, DATA, seed);
    while (training.done() < epochs) training.step();
    return training.network();
  }

  @Test
  void everyNetworkAndEveryTagIsNumPys() {
    List<List<String>> lines = Golden.lines("digits.txt");
    assertThat(lines).hasSize(10);
    for (List<String> line : lines) {
      Iterator<String> words = line.iterator();
      DigitsCode code = DigitsCode.valueOf(words.next().toUpperCase(Locale.ROOT));
      int hidden = Integer.parseInt(words.next());
      DigitsSetup setup = new DigitsSetup(code, hidden, Integer.parseInt(words.next()), 0);
      long seed = Long.parseLong(words.next());
      DigitsNetwork network = trained(setup, seed, Integer.parseInt(words.next()));
      DigitsTrial trial = new DigitsTrial(DATA, network, seed);
      assertThat(trial.course(0).right()).as("%s", line).isEqualTo(number(words));
      double[] weights = network.parameters().toArray();
      assertThat(Arrays.stream(weights).sum()).as("%s", line).isCloseTo(number(words), EXACT);
      assertThat(Arrays.stream(weights).map(Math::abs).sum())
          .as("%s", line)
          .isCloseTo(number(words), EXACT);
      for (DigitsCourse course : trial.courses()) {
        for (int neuron : course.tag()) assertThat(words.next()).isEqualTo(String.valueOf(neuron));
        for (int neuron : course.random())
          assertThat(words.next()).isEqualTo(String.valueOf(neuron));
        for (DigitsMeasure each : DigitsMeasure.values()) {
          assertThat(each.of(course))
              .as("%s of %d in %s", each, course.digit(), line.subList(0, 5))
              .isCloseTo(number(words), EXACT);
        }
      }
      assertThat(words).isExhausted();
    }
  }

  private static double number(Iterator<String> words) {
    return Double.parseDouble(words.next());
  }

  /** Over ten digits of six networks: what the prototype found. */
  @ParameterizedTest
  @CsvSource({
    "TANH, 32, .95, .97, .97, .01, .01",
    "RELU, 32, .33, .97, .94, .17, .01",
    "WINNERS, 100, .07, .93, .95, 1.00, .07"
  })
  void aMemoryHasAPlaceOnlyWhereTheCodeIsSparse(
      DigitsCode code,
      int hidden,
      double own,
      double others,
      double random,
      double lit,
      double randomLit) {
    TagSetup setup = TagSetup.USUAL.with(new DigitsSetup(code, hidden, 10, 0));
    List<DigitsCourse> courses = courses(of(setup.withMice(6), 1));
    assertThat(courses).hasSize(60);
    assertThat(DigitsMeasure.SILENCED_OWN.mean(courses)).isCloseTo(own, within(0.05));
    assertThat(DigitsMeasure.SILENCED_OTHERS.mean(courses)).isCloseTo(others, within(0.05));
    assertThat(DigitsMeasure.RANDOM_OWN.mean(courses)).isCloseTo(random, within(0.05));
    assertThat(DigitsMeasure.LIT_CALLED.mean(courses)).isCloseTo(lit, within(0.1));
    assertThat(DigitsMeasure.RANDOM_CALLED.mean(courses)).isCloseTo(randomLit, within(0.1));
  }

  private static TagSetup of(TagSetup setup, long seed) {
    return new TagSetup(
        setup.part(),
        setup.firing(),
        setup.light(),
        setup.excitable(),
        setup.gap(),
        setup.mice(),
        seed,
        setup.acts(),
        setup.digits());
  }

  private static List<DigitsCourse> courses(TagSetup setup) {
    DigitsRun run = new DigitsRun(setup);
    while (!run.isEnded()) run.step();
    return run.found().stream().map(DigitsFound::courses).flatMap(List::stream).toList();
  }

  @Test
  void theNetworkOfTheProgramIsTaggedAsItIs() {
    Run run = new Run(Preset.DIGITS.recipe(), DATA);
    for (int epoch = 0; epoch < 5; epoch++) run.trainEpoch();
    DigitsNetwork network = DigitsNetwork.of(run.parameters());
    DigitsCourse course = new DigitsTrial(DATA, network, 42).course(4);
    assertThat(course.right()).isCloseTo(run.evaluateTest().score(), EXACT);
    assertThat(course.tag()).hasSize(3).doesNotHaveDuplicates();
    assertThat(course.moment(DigitsStep.TAGGED)).isEqualTo(course.moment(DigitsStep.WHOLE));
  }

  @Test
  void whatIsDoneToNeuronsIsDone() {
    DigitsNetwork network = trained(new DigitsSetup(DigitsCode.WINNERS, 20, 4, 0), 7, 1);
    double[] z = network.drive(DATA.test().features(), 0);
    double[] free = network.fire(z, DigitsNetwork.UNTOUCHED);
    List<Integer> firing = firing(free);
    assertThat(firing).hasSize(4);
    int[] first = {firing.get(0)};
    double[] silent = network.fire(z, DigitsNetwork.Handled.silent(first));
    assertThat(silent[first[0]]).isZero();
    assertThat(firing(silent)).as("another takes its place").hasSize(4);
    int quiet = quiet(free);
    double[] lit =
        network.fire(z, DigitsNetwork.Handled.lit(new int[] {quiet}, new double[] {2.5}));
    assertThat(lit[quiet]).isEqualTo(2.5);
    assertThat(firing(lit)).as("it takes a place").hasSize(4).contains(quiet);
    int[] all = {0, 1, 2, 3, 4, 5};
    double[] many =
        network.fire(z, DigitsNetwork.Handled.lit(all, new double[] {1, 1, 1, 1, 1, 1}));
    assertThat(firing(many))
        .as("light is stronger than the limit")
        .containsExactly(0, 1, 2, 3, 4, 5);
  }

  private static List<Integer> firing(double[] h) {
    List<Integer> firing = new ArrayList<>();
    for (int j = 0; j < h.length; j++) if (h[j] != 0) firing.add(j);
    return firing;
  }

  private static int quiet(double[] h) {
    for (int j = 0; j < h.length; j++) if (h[j] == 0) return j;
    throw new AssertionError("all fire");
  }

  @Test
  void theMostDrivenWinTiesByNumber() {
    double[] u = {1, 3, 2, 3, 2};
    assertThat(Winners.of(u, 3, new BitSet())).isEqualTo(set(1, 2, 3));
    assertThat(Winners.of(u, 3, set(1))).isEqualTo(set(2, 3, 4));
    assertThat(Winners.of(u, 9, set(1))).isEqualTo(set(0, 2, 3, 4));
    assertThat(Winners.of(u, 0, new BitSet())).isEqualTo(new BitSet());
  }

  private static BitSet set(int... neurons) {
    BitSet set = new BitSet();
    for (int neuron : neurons) set.set(neuron);
    return set;
  }

  @Test
  void whatCannotBeIsRefused() {
    DigitsSetup usual = DigitsSetup.USUAL;
    for (DigitsSetup wrong :
        List.of(
            new DigitsSetup(usual.code(), 9, 5, 0),
            new DigitsSetup(usual.code(), 401, 5, 0),
            new DigitsSetup(usual.code(), 100, 0, 0),
            new DigitsSetup(usual.code(), 100, 5, 10))) {
      assertThatThrownBy(() -> TagSetup.USUAL.with(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
