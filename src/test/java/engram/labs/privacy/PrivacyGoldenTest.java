package engram.labs.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.CompensatedSum;
import engram.nn.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lab's numbers are those of {@code make_privacy.py}, and ε also that of others. */
class PrivacyGoldenTest {
  private static final double BY_NUMPY = 1e-9;

  private static List<double[]> golden;

  @BeforeAll
  static void read() throws IOException {
    golden =
        Files.readAllLines(Path.of("src/test/resources/labs-golden/privacy.txt")).stream()
            .map(line -> Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray())
            .toList();
  }

  @Test
  void theAttackFindsWhatScikitLearnsAreaSays() {
    MembershipRun run = new MembershipRun(PrivacySetup.USUAL);
    while (!run.isEnded()) run.step();
    Membership membership = run.membership();
    int[] epochs = {0, 1, 10, 60};
    for (int k = 0; k < epochs.length; k++) {
      Membership.Epoch at = membership.at(epochs[k]);
      double[] found = {
        CompensatedSum.mean(at.members()),
        CompensatedSum.mean(at.heldOut()),
        at.trainAccuracy(),
        at.testAccuracy(),
        at.area(),
        at.advantage(),
        membership.watched(epochs[k]),
        at.without()
      };
      assertThat(found).as("epoch %d", epochs[k]).containsExactly(golden.get(k), within(BY_NUMPY));
    }
  }

  @Test
  void epsilonIsThatOfTheFormula() {
    double[][] settings = {
      {0.01, 4, 10_000},
      {256 / 60_000.0, 1.12, 14_062},
      {256 / 60_000.0, 1.3, 4687},
      {256 / 60_000.0, 1.2, 2344},
      {250 / 60_000.0, 1.3, 3600},
      {0.5, 1, 120},
      {0.5, 16, 120}
    };
    for (int k = 0; k < settings.length; k++) {
      double[] of = settings[k];
      assertThat(new RenyiAccountant(of[0], of[1]).epsilon((long) of[2], 1e-5))
          .isCloseTo(golden.get(4 + k)[0], within(BY_NUMPY));
    }
    assertThat(new RenyiAccountant(1, 5).epsilon(10, 1e-6))
        .isCloseTo(golden.get(11)[0], within(BY_NUMPY));
  }

  /**
   * TensorFlow Privacy: {@code rdp_accountant_test.py} (test_compute_rdp, test_get_privacy_spent),
   * and what {@code tutorials/README.md} lists of batches of 256 of 60 000, of 60 and 10 epochs.
   */
  @Test
  void epsilonIsWhatTensorFlowPrivacyPublishes() {
    assertThat(10 * RenyiAccountant.divergence(0.1, 2, 5)).isCloseTo(0.07737, within(5e-6));
    assertThat(50 * RenyiAccountant.divergence(0.01, 2.5, 5)).isCloseTo(0.00218075, within(1e-5));
    assertThat(50 * RenyiAccountant.divergence(0.01, 2.5, 50)).isCloseTo(0.023846, within(1e-5));
    assertThat(50 * RenyiAccountant.divergence(0.01, 2.5, 100)).isCloseTo(167.416307, within(1e-5));
    assertThat(RenyiAccountant.divergence(1, 10, 20)).isEqualTo(0.1);
    double q = 256 / 60_000.0;
    assertThat(new RenyiAccountant(0.01, 4).epsilon(10_000, 1e-5))
        .isCloseTo(1.258575, within(1e-6));
    assertThat(new RenyiAccountant(q, 1.12).epsilon(14_062, 1e-5)).isCloseTo(2.92, within(5e-3));
    assertThat(new RenyiAccountant(q, 1.2).epsilon(2344, 1e-5)).isCloseTo(1.20, within(5e-3));
  }

  @Test
  void withoutNoiseThereIsNoBoundAndWithoutAStepNothingIsGivenAway() {
    assertThat(new RenyiAccountant(0.5, 0).epsilon(1, 1e-5)).isInfinite();
    assertThat(new RenyiAccountant(0.5, 0).epsilon(0, 1e-5)).isZero();
    assertThat(new RenyiAccountant(0.5, 2).epsilon(0, 1e-5)).isZero();
  }

  @Test
  void clippedAndNoisyStepsAreNumpys() {
    PrivacySetup setup = PrivacySetup.USUAL;
    PrivateRows rows = new PrivateRows(setup);
    NoisyTraining training = new NoisyTraining(setup, rows, new NoiseLevel(true, 1), setup.seed());
    for (int epoch = 1; epoch <= 4; epoch++) {
      training.epoch();
      if (epoch == 2 || epoch == 3) continue;
      Parameters now = training.parameters();
      double[] found = {
        now.get(0),
        CompensatedSum.mean(SampleLosses.of(now, rows.members()).losses()),
        SampleLosses.of(now, rows.heldOut()).accuracy()
      };
      double[] expected = golden.get(epoch == 1 ? 12 : 13);
      assertThat(found).as("epoch %d", epoch).containsExactly(expected, within(BY_NUMPY));
    }
  }

  @Test
  void scrubbingAndNetworksThatNeverSawItAreNumpys() {
    PrivacySetup setup = PrivacySetup.USUAL;
    MembershipRun trained = new MembershipRun(setup);
    while (!trained.isEnded()) trained.step();
    ErasureRun run =
        new ErasureRun(
            setup, new PrivateRows(setup), trained.parameters(), trained.withoutWatched());
    while (!run.isEnded()) run.step();
    Erasure erasure = run.erasure();
    double[] scrubbed = golden.get(14);
    int[] steps = {0, 1, 12, 40};
    for (int k = 0; k < steps.length; k++) {
      assertThat(erasure.scrubbed(steps[k]).loss()).isCloseTo(scrubbed[k], within(1e-7));
    }
    assertThat(erasure.neverSeen().get(0)).isCloseTo(golden.get(15)[0], within(BY_NUMPY));
    assertThat(erasure.neverSeen().get(1)).isCloseTo(golden.get(16)[0], within(BY_NUMPY));
    assertThat(erasure.retrained().loss()).isCloseTo(golden.get(3)[7], within(BY_NUMPY));
    assertThat(erasure.deleted().loss()).isCloseTo(golden.get(3)[6], within(BY_NUMPY));
    assertThat(erasure.retrained().batches()).isEqualTo(360);
    assertThat(erasure.verdict(erasure.deleted())).isEqualTo(Erasure.Verdict.SEEN);
    assertThat(erasure.verdict(erasure.retrained())).isEqualTo(Erasure.Verdict.UNKNOWN);
    assertThat(erasure.verdict(erasure.scrubbed(12))).isEqualTo(Erasure.Verdict.UNKNOWN);
    assertThat(erasure.verdict(erasure.scrubbed(40))).isEqualTo(Erasure.Verdict.TAMPERED);
  }

  @Test
  void asManyDigitsAreStillNamedRightAsByNumpy() {
    FoolingRun run = new FoolingRun(PrivacySetup.USUAL, PrivacyExtent.USUAL);
    while (!run.isEnded()) run.step();
    Fooling fooling = run.fooling();
    assertThat(fooling.points()).hasSize(8);
    for (int k = 0; k < 8; k++) {
      Fooling.Point point = fooling.points().get(k);
      double[] found = {point.levels(), point.oneStep(), point.plain(), point.hardened()};
      assertThat(found).as("%s", point).containsExactly(golden.get(17 + k), within(BY_NUMPY));
    }
    Fooling.Example least = fooling.plain().examples().get(0);
    assertThat(least.levels()).isEqualTo(1.3828125);
    assertThat(fooling.hardened().examples().get(0).levels()).isEqualTo(2.625);
    assertThat(least.fooled()).isNotEqualTo(least.named());
    for (int i = 0; i < least.before().length; i++) {
      assertThat(8 * Math.abs(least.after()[i] - least.before()[i]))
          .isLessThanOrEqualTo(least.levels() + 1e-12);
      assertThat(least.after()[i]).isBetween(-1.0, 1.0);
    }
  }
}
