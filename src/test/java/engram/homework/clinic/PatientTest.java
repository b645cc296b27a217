package engram.homework.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.files.RunFile;
import engram.homework.Grading;
import engram.homework.HandedIn;
import engram.lesson.Goal;
import engram.lesson.Quantity;
import engram.nn.ForwardPass;
import engram.nn.Samples;
import engram.training.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatientTest {
  private static Treatment treat(Patient patient, Run run) {
    return Treatment.of(patient, run.record(), run.data().given(), epochs -> {});
  }

  @ParameterizedTest
  @EnumSource
  void theSickRunReplaysAndFailsItsGoals(Patient patient) {
    SickRun sick = patient.sickRun();
    Run run = sick.train();
    assertThat(run.problem()).isEmpty();
    assertThat(run.epoch()).isEqualTo(sick.epochs());
    assertThat(sick.train().parameters().sha256()).isEqualTo(run.parameters().sha256());
    Treatment untreated = treat(patient, run);
    assertThat(untreated.ofPatient()).isTrue();
    assertThat(untreated.replays()).isTrue();
    assertThat(untreated.isCure()).isFalse();
    assertThat(untreated.effects())
        .allSatisfy(effect -> assertThat(effect.now()).isEqualTo(effect.before()));
  }

  @ParameterizedTest
  @EnumSource
  void theIntendedCureMeetsThem(Patient patient) {
    Treatment treated = treat(patient, Cures.right(patient));
    assertThat(treated.effects()).allSatisfy(e -> assertThat(e.isMet()).as("%s", e).isTrue());
    assertThat(treated.isCure()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aWrongCureDoesNot(Patient patient) {
    Treatment treated = treat(patient, Cures.wrong(patient));
    assertThat(treated.ofPatient()).isTrue();
    assertThat(treated.replays()).isTrue();
    assertThat(treated.isCure()).isFalse();
  }

  @Test
  void noTwoHaveTheSameIllness() {
    assertThat(Arrays.stream(Patient.values()).map(Patient::illness))
        .containsExactlyInAnyOrder(Illness.values());
    for (Patient each : Patient.values()) {
      assertThat(each.suspects()).hasSize(6).contains(each.illness());
    }
  }

  @Test
  void aHealthyRunOnOtherRowsIsNoCure() {
    Run healthy = Cures.right(Patient.SIMPLE);
    Treatment other = treat(Patient.ALIKE, healthy);
    assertThat(other.effects()).allMatch(Treatment.Effect::isMet);
    assertThat(other.ofPatient()).isFalse();
    assertThat(other.isCure()).isFalse();
  }

  /** Left out or with other labels, but not others, and not nearly all left out. */
  @Test
  void ownRowsMayBeMended() {
    Dataset iris = BuiltInSet.IRIS.load();
    assertThat(Patient.STUBBORN.isOn(DataSource.own(iris), iris)).isTrue();
    Dataset half = iris.subset(IntStream.range(0, 75).toArray());
    assertThat(Patient.STUBBORN.isOn(DataSource.own(half), half)).isFalse();
    int[] twice = new int[150];
    Dataset same = iris.subset(twice);
    assertThat(Patient.STUBBORN.isOn(DataSource.own(same), same)).isFalse();
    assertThat(Patient.TOO_GOOD.isOn(DataSource.own(iris), iris)).isFalse();
    assertThat(Patient.ALIKE.isOn(DataSource.own(iris), iris)).isFalse();
  }

  /** The numbers that the explanations give: the fault shows in each. */
  @ParameterizedTest
  @EnumSource
  void theFaultShowsInItsNumbers(Patient patient) {
    List<Double> numbers = Evidence.of(patient.illness(), patient.sickRun().train());
    assertThat(numbers).allMatch(Double::isFinite);
    switch (patient.illness()) {
      case RATE_TOO_HIGH -> assertThat(numbers.get(1)).isGreaterThan(10);
      case RATE_TOO_LOW -> assertThat(numbers.get(2)).isGreaterThan(0.9 * numbers.get(1));
      case UNSCALED_INPUTS -> assertThat(numbers.get(0)).isGreaterThan(100 * numbers.get(1));
      case SYMMETRY -> assertThat(numbers).containsExactly(4.0, 1.0);
      case SATURATION -> assertThat(numbers.get(0)).isBetween(0.5, 1.0);
      case DEAD_NEURONS -> assertThat(numbers).containsExactly(6.0, 6.0);
      case FROZEN_LAYER -> {
        assertThat(numbers.get(0)).isZero();
        assertThat(numbers.get(1)).isPositive();
      }
      case TOO_FEW_NEURONS -> assertThat(numbers.get(0)).isLessThan(numbers.get(1));
      case OVERFITTING -> {
        assertThat(numbers.get(1)).isGreaterThan(10 * numbers.get(0));
        assertThat(numbers.get(2)).isGreaterThan(0.15 + numbers.get(3));
      }
      case LEAK -> assertThat(numbers.get(0)).isGreaterThan(numbers.get(1));
      case WRONG_LABELS -> assertThat(numbers).containsExactly(24.0, 101.0, 124.0);
      case WRONG_OUTPUT -> assertThat(numbers.get(0)).isGreaterThan(1 + numbers.get(1));
      case WRONG_SIGN -> {
        assertThat(numbers.get(0)).isEqualTo(numbers.get(1));
        assertThat(numbers.get(3)).isGreaterThan(10 * numbers.get(2));
      }
    }
  }

  private static double before(Patient patient, Quantity quantity) {
    Run run = patient.sickRun().train();
    return Quantity.all(run, run.record()).get(quantity);
  }

  /** What the window's texts say of each in words is what its numbers say. */
  @Test
  void theComplaintsAreTrue() {
    Run restless = Patient.RESTLESS.sickRun().train();
    assertThat(restless.history().trainLoss(60)).isGreaterThan(restless.history().trainLoss(0));
    assertThat(before(Patient.ALIKE, Quantity.TEST_ACCURACY)).isBetween(0.45, 0.55);
    assertThat(before(Patient.AVERAGE, Quantity.TRAINING_R2)).isBetween(-0.001, 0.001);
    assertThat(before(Patient.SIMPLE, Quantity.TEST_ACCURACY)).isBetween(0.57, 0.63);
    assertThat(before(Patient.BOOKISH, Quantity.TRAINING_ACCURACY)).isEqualTo(1);
    assertThat(before(Patient.BOOKISH, Quantity.TEST_ACCURACY)).isBetween(0.8, 0.83);
    assertThat(before(Patient.HALF_ASLEEP, Quantity.TEST_ACCURACY)).isBetween(0.5, 0.6);
    assertThat(before(Patient.NUMB, Quantity.TEST_ACCURACY)).isBetween(0.7, 0.8);
    Run well = Cures.right(Patient.NUMB);
    assertThat(well.evaluateTest().score()).isBetween(0.96, 0.97);
    assertThat(before(Patient.TOO_GOOD, Quantity.TRAINING_ACCURACY)).isEqualTo(1);
    assertThat(before(Patient.TOO_GOOD, Quantity.TEST_ACCURACY)).isBetween(0.45, 0.55);
    assertThat(before(Patient.STUBBORN, Quantity.TRAINING_ACCURACY)).isBetween(0.815, 0.825);
    assertThat(before(Patient.CONTRARY, Quantity.TEST_ACCURACY)).isLessThan(1.0 / 3);
  }

  /** Whatever is given in. */
  @Test
  void theSilentOneAlwaysAnswersTheSame() {
    Run run = Patient.SILENT.sickRun().train();
    Samples samples = run.data().train();
    double first = ForwardPass.of(run.parameters(), samples.input(0)).output()[0];
    for (int row = 1; row < samples.rows(); row++) {
      double answer = ForwardPass.of(run.parameters(), samples.input(row)).output()[0];
      assertThat(answer).isEqualTo(first);
    }
  }

  /** As any other: sick or cured, it is a file that replays. */
  @Test
  void gradingUnderstandsAClinicRun(@TempDir Path folder) throws IOException {
    for (Patient each : List.of(Patient.SILENT, Patient.TOO_GOOD, Patient.STUBBORN)) {
      save(folder.resolve(each.id() + "-sick.engram"), each.sickRun().train());
      save(folder.resolve(each.id() + "-well.engram"), Cures.right(each));
    }
    List<HandedIn> all =
        new Grading(Optional.empty(), 60).grade(Grading.files(folder), 2, done -> {});
    assertThat(all).hasSize(6);
    Goal goal = Goal.parse("test accuracy >= 0.93");
    assertThat(
            all.stream()
                .filter(each -> each.outcome().orElseThrow().difference().isEmpty())
                .filter(each -> each.outcome().orElseThrow().meets(goal))
                .map(HandedIn::name)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("silent-well", "stubborn-well", "too-good-well");
    assertThat(all).allMatch(each -> each.outcome().orElseThrow().difference().isEmpty());
  }

  private static void save(Path file, Run run) throws IOException {
    RunFile.write(RunFile.of(run.record(), run.data().given(), run.parameters(), ""), file);
  }
}
