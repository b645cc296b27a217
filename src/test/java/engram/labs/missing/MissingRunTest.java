package engram.labs.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.labs.fairness.Reliability;
import engram.labs.fairness.TemperatureScaling;
import engram.nn.ForwardPass;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MissingRunTest {
  private static final double BY_NUMPY = 1e-9;
  private static final int VIRGINICA = 2;
  private static final MissingSetup IRIS = of(MissingData.IRIS, MissingSetup.USUAL.region(), 20);
  private static final MissingRun RUN = trained(IRIS);

  private static MissingSetup of(MissingData data, Region region, int epochs) {
    return new MissingSetup(
        MissingPicture.WALL, data, 9, VIRGINICA, region, Sureness.RAW, 1, epochs, 42);
  }

  private static MissingRun trained(MissingSetup setup) {
    MissingRun run = new MissingRun(MissingPlan.of(setup));
    while (!run.isEnded()) run.step();
    return run;
  }

  @Test
  void aClassThatWasNeverSeenIsCalledAnotherWithConfidence() {
    MissingNetwork without = RUN.networks().get(0);
    MissingNetwork all = RUN.networks().get(RUN.networks().size() - 1);

    assertThat(RUN.networks())
        .extracting(MissingNetwork::kept)
        .containsExactly(0, 1, 2, 5, 10, 20, 25);
    assertThat(without.kind()).hasSize(25).allMatch(each -> each.label() == VIRGINICA);
    assertThat(without.right()).isZero();
    assertThat(without.named()[VIRGINICA]).isZero();
    assertThat(Arrays.stream(without.named()).sum()).isEqualTo(25);
    assertThat(without.confidence(1)).isGreaterThan(0.9);
    assertThat(all.right()).isGreaterThan(20);
    assertThat(IntStream.of(without.data().split().train()).map(without.data().dataset()::label))
        .doesNotContain(VIRGINICA)
        .hasSize(50);
  }

  /**
   * Of each test sample the class that is named and the shares of all, by {@code make_missing.py}.
   */
  @Test
  void everyNetworkSaysWhatNumpySays() throws IOException {
    MissingRun plane = trained(of(MissingData.PLANE, new Region(0.5, 1, 0.5, 1), 3));
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/labs-golden/missing.txt"));
    assertThat(lines).hasSize(75 * RUN.networks().size() + 250 * plane.networks().size());
    for (String line : lines) {
      String[] fields = line.split(" ");
      MissingRun run = fields[0].equals("iris") ? RUN : plane;
      HeldOut said = said(run, Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
      double[] numbers = Arrays.stream(fields).skip(4).mapToDouble(Double::parseDouble).toArray();

      assertThat(said.named()).as(line).isEqualTo(Integer.parseInt(fields[3]));
      assertThat(said.confidence(1)).as(line).isCloseTo(numbers[0], within(BY_NUMPY));
      assertThat(TemperatureScaling.shares(said.logits(), 1))
          .as(line)
          .containsExactly(Arrays.copyOfRange(numbers, 1, numbers.length), within(BY_NUMPY));
    }
  }

  private static HeldOut said(MissingRun run, int kept, int row) {
    return run.networks().stream()
        .filter(network -> network.kept() == kept)
        .flatMap(n -> Stream.of(n.kind(), n.fitted(), n.judged()).flatMap(List::stream))
        .filter(each -> each.row() == row)
        .findFirst()
        .orElseThrow();
  }

  /** The network that learned from all is the one that the recipe gives anyhow. */
  @Test
  void theOneThatSawAllIsTheRecipesOwn() {
    Recipe recipe = RUN.plan().recipe();
    Run own = new Run(recipe, RUN.plan().data());
    for (int epoch = 0; epoch < IRIS.epochs(); epoch++) own.trainEpoch();

    assertThat(RUN.networks().get(RUN.networks().size() - 1).parameters().sha256())
        .isEqualTo(own.parameters().sha256());
  }

  @Test
  void theOthersArePartedEvenlyAndTheTemperatureIsBestOnTheFirstHalf() {
    MissingNetwork without = RUN.networks().get(0);

    assertThat(without.fitted()).hasSize(25).noneMatch(each -> each.label() == VIRGINICA);
    assertThat(without.judged()).hasSize(25).doesNotContainAnyElementsOf(without.fitted());
    MissingNetwork digits = trained(of(MissingData.DIGITS, IRIS.region(), 3)).networks().get(0);
    double t = digits.scaling().temperature();
    assertThat(digits.hasBestTemperature()).isTrue();
    assertThat(loss(digits, t))
        .isLessThan(loss(digits, 1))
        .isCloseTo(digits.scaling().lossAfter(), within(1e-12));
    for (double other : new double[] {0.98 * t, 1.02 * t}) {
      assertThat(loss(digits, other)).isGreaterThan(loss(digits, t));
    }
    Reliability known = digits.others(t);
    assertThat(known.bins().stream().mapToInt(Reliability.Bin::count).sum())
        .isEqualTo(digits.judged().size());
    assertThat(digits.missing(t).bins()).allMatch(bin -> bin.cameTrue() == 0);
  }

  private static double loss(MissingNetwork network, double temperature) {
    return network.fitted().stream()
        .mapToDouble(
            each -> {
              double sum = 0;
              double[] z = each.logits();
              for (double other : z) sum += Math.exp((other - z[each.label()]) / temperature);
              return Math.log(sum);
            })
        .average()
        .orElseThrow();
  }

  /** The last layer divided by T gives the shares that T gives. */
  @Test
  void theNetworkAtATemperatureAnswersSo() {
    MissingNetwork some = RUN.networks().get(3);
    for (HeldOut each : some.kind()) {
      double[] outputs = ForwardPass.of(some.at(2.5), some.data().input(each.row())).output();
      assertThat(outputs[each.named()]).isCloseTo(each.confidence(2.5), within(1e-12));
    }
  }

  @Test
  void aRectangleOfThePlaneIsLeftOut() {
    MissingPlan plan = MissingPlan.of(of(MissingData.PLANE, new Region(0.5, 1, 0.5, 1), 1));
    PreparedData without = plan.with(0);

    assertThat(plan.fault()).isEmpty();
    for (int row : without.split().train()) {
      assertThat(without.dataset().value(row, 0) > 0 && without.dataset().value(row, 1) > 0)
          .isFalse();
    }
    assertThat(plan.with(2).split().train()).hasSize(without.split().train().length + 2);
    assertThat(without.split().test()).isEqualTo(plan.data().split().test());
  }

  @Test
  void whatLeavesNothingIsRefusedWithASentence() {
    MissingPlan everybody = MissingPlan.of(of(MissingData.PLANE, new Region(0, 1, 0, 1), 1));
    assertThat(everybody.fault()).contains(MissingFault.EVERYBODY);
    assertThatThrownBy(() -> new MissingRun(everybody))
        .hasMessageContaining("all training samples");
    assertThat(MissingPlan.of(of(MissingData.PLANE, new Region(0.48, 0.53, 0.48, 0.53), 1)).fault())
        .contains(MissingFault.NOBODY);
    assertThatThrownBy(() -> of(MissingData.PLANE, new Region(0.5, 0.4, 0, 1), 1))
        .hasMessageContaining("no width");
  }

  @Test
  void aCornerFollowsAndTheRegionKeepsAWidth() {
    Region region = new Region(0.5, 1, 0.5, 1);
    assertThat(region.withCornerAt(0.3, 0.62)).isEqualTo(new Region(0.3, 1, 0.62, 1));
    assertThat(region.withCornerAt(0.9, 1.4)).isEqualTo(new Region(0.5, 0.9, 0.5, 1));
    assertThat(new Region(0.5, 0.6, 0, 1).withCornerAt(0.1, -1))
        .isEqualTo(new Region(0.1, 0.6, 0, 1));
    for (double x : List.of(-1.0, 0.54, 0.56, 2.0)) {
      assertThat(new Region(0.5, 0.6, 0, 0.05).withCornerAt(x, 0.02).isWide()).isTrue();
    }
  }

  @Test
  void whatIsLookedAtChangesNoNumber() {
    MissingSetup looked =
        new MissingSetup(
            MissingPicture.CALIBRATION,
            MissingData.IRIS,
            3,
            VIRGINICA,
            IRIS.region(),
            Sureness.HAND,
            2,
            20,
            42);
    assertThat(looked.hasNumbersOf(IRIS)).isTrue();
    assertThat(of(MissingData.IRIS, IRIS.region(), 21).hasNumbersOf(IRIS)).isFalse();
  }
}
