package engram.labs.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.labs.why.Answer;
import engram.training.recipe.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Poison, who is named for it, and steps that fool a network are those of {@code make_poison.py}.
 */
class PoisonGoldenTest {
  private static final double BY_NUMPY = 1e-9;
  private static final PrivacyExtent EXTENT = new PrivacyExtent(60, 20, 120, 60, 60, 3, 1);

  private static List<double[]> golden;

  @BeforeAll
  static void read() throws IOException {
    golden =
        Files.readAllLines(Path.of("src/test/resources/labs-golden/poison.txt")).stream()
            .map(PoisonGoldenTest::numbers)
            .toList();
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.split(" "))
        .mapToDouble(
            each -> each.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(each))
        .toArray();
  }

  private static PrivacySetup setup(PoisonKind kind, int poisoned) {
    return new PrivacySetup(
        PrivacyPicture.POISON, 50, 1, 1, 1, 1, Preset.MOONS, 2, kind, poisoned, 11);
  }

  private static Poison poison(PrivacySetup setup) {
    PoisonRun run = new PoisonRun(setup, AttackedCourse.poisoned(setup, EXTENT));
    while (!run.isEnded()) {
      assertThat(run.done()).isLessThan(run.total());
      run.step();
    }
    return run.found();
  }

  @Test
  void flippedLabelsAndWhoIsNamedForThemAreNumpys() {
    Poison poison = poison(setup(PoisonKind.FLIPPED, 4));
    assertThat(poison.places()).containsExactly(ints(golden.get(0)));
    List<Poison.Network> networks =
        List.of(poison.before(), poison.poisoned(), poison.repaired(), poison.cured());
    for (int k = 0; k < networks.size(); k++) {
      assertThat(networks.get(k).accuracy()).isEqualTo(golden.get(1)[k]);
      assertThat(networks.get(k).parameters().get(0)).isCloseTo(golden.get(2)[k], within(BY_NUMPY));
      assertThat(networks.get(k).success()).isNaN();
    }
    assertThat(poison.asked())
        .extracting(each -> (double) each.row())
        .containsExactly(Arrays.stream(golden.get(3)).boxed().toArray(Double[]::new));
    assertThat(poison.exact()).isTrue();
    assertThat(poison.shares()).containsExactly(golden.get(4), within(BY_NUMPY));
    assertThat(poison.ranked()).containsExactly(ints(golden.get(5)));
    assertThat(poison.found(1)).isEqualTo(1);
    assertThat(poison.found(4)).isEqualTo(2);
    assertThat(poison.chance()).isEqualTo(4 / 30.0);
  }

  private static int[] ints(double[] numbers) {
    return Arrays.stream(numbers).mapToInt(each -> (int) each).toArray();
  }

  @Test
  void smallestStepsThatFoolInThePlaneAreNumpys() {
    FoolingRun run = new FoolingRun(setup(PoisonKind.FLIPPED, 4), EXTENT);
    while (!run.isEnded()) run.step();
    Fooling fooling = run.fooling();
    assertThat(fooling.points()).hasSize(8);
    for (int k = 0; k < 8; k++) {
      Fooling.Point point = fooling.points().get(k);
      double[] found = {point.levels(), point.oneStep(), point.plain(), point.hardened()};
      assertThat(found).as("%s", point).containsExactly(golden.get(6 + k), within(BY_NUMPY));
    }
    List<Fooling.Example> examples = fooling.plain().examples();
    assertThat(examples).hasSize(30);
    double[] least = golden.get(14);
    for (int k = 0; k < least.length; k++) {
      Fooling.Example each = examples.get(k);
      assertThat(each.levels()).isEqualTo(least[k]);
      assertThat(each.fooled()).isNotEqualTo(each.named());
      for (int i = 0; i < 2; i++) {
        assertThat(8 * Math.abs(each.after()[i] - each.before()[i]))
            .isLessThanOrEqualTo(each.levels() + 1e-12);
      }
    }
  }

  @Test
  void theBordersNearestAreFlippedToTheirRivals() {
    Poison poison = poison(setup(PoisonKind.BORDER, 3));
    double farthest = 0;
    double nearestLeft = Double.POSITIVE_INFINITY;
    int[] train = poison.data().split().train();
    for (int place = 0; place < train.length; place++) {
      double lead = Answer.of(poison.before().parameters(), poison.clean(), train[place]).lead();
      boolean changed =
          poison.clean().dataset().label(train[place])
              != poison.data().dataset().label(train[place]);
      assertThat(changed).isEqualTo(poison.isPoisoned(place));
      if (changed) farthest = Math.max(farthest, lead);
      else nearestLeft = Math.min(nearestLeft, lead);
    }
    assertThat(poison.places()).hasSize(3);
    assertThat(farthest).isLessThan(nearestLeft);
  }

  @Test
  void aTriggerIsAMarkInTheCornerOfSomeOnesWhichAreLabelledNine() {
    PrivacySetup setup = setup(PoisonKind.TRIGGER, 6);
    Poison poison = poison(setup);
    assertThat(poison.isOfPoints()).isFalse();
    assertThat(poison.places()).hasSize(6);
    for (int place : poison.places()) {
      int row = poison.data().split().train()[place];
      assertThat(poison.clean().dataset().label(row)).isEqualTo(1);
      assertThat(poison.data().dataset().label(row)).isEqualTo(9);
      double[] expected = poison.clean().input(row);
      expected[63] = 1;
      assertThat(poison.data().input(row)).isEqualTo(expected);
    }
    assertThat(poison.marked()).isNotEmpty();
    for (int row : poison.marked()) {
      assertThat(poison.data().dataset().label(row)).isEqualTo(1);
      assertThat(poison.data().input(row)[63]).isEqualTo(1);
    }
    Stream.of(poison.data().split().train(), poison.data().split().test())
        .forEach(part -> assertThat(part).doesNotContain(poison.marked()));
    assertThat(poison.before().success()).isBetween(0.0, 1.0);
  }
}
