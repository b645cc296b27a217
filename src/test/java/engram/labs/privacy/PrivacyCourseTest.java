package engram.labs.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.labs.Retraining;
import engram.training.recipe.Preset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivacyCourseTest {
  private static final PrivacyExtent EXTENT = new PrivacyExtent(60, 20, 60, 20, 40, 2, 2);
  static final PrivacySetup SHORT = setup(PrivacyPicture.MEMBERSHIP, 50, 3, 7);
  private static final PrivacyFindings FOUND = whole(SHORT).found();

  private static PrivacySetup setup(PrivacyPicture shown, int members, int epochs, int watched) {
    return new PrivacySetup(
        shown, members, epochs, watched, 0.5, 4, Preset.MOONS, 2, PoisonKind.FLIPPED, 5, 11);
  }

  private static PrivacyCourse whole(PrivacySetup setup) {
    PrivacyCourse course = new PrivacyCourse(setup, EXTENT);
    while (!course.isEnded()) course.step();
    return course;
  }

  @Test
  void onePartComesBehindTheOtherAndTheNumbersAreTheSameEachTime() {
    PrivacyCourse course = new PrivacyCourse(SHORT, EXTENT);
    List<Long> done = new ArrayList<>();
    while (!course.isEnded()) {
      done.add(course.done());
      course.step();
      PrivacyFindings now = course.found();
      if (now.erasure().isPresent()) assertThat(now.membership().isWhole()).isTrue();
      if (now.poison().isPresent()) assertThat(now.fooling()).isPresent();
      if (now.noisy().isPresent()) assertThat(now.poison()).isPresent();
    }
    assertThat(done).isSorted();
    assertThat(course.done()).isEqualTo(course.total());
    PrivacyFindings found = course.found();
    assertThat(found.noisy().orElseThrow().isWhole()).isTrue();
    assertThat(FOUND.numbers()).isEqualTo(found.numbers());
  }

  @Test
  void withoutTheWatchedMemberIsTheTrainingThatLeavesItOut() {
    PrivateRows rows = new PrivateRows(SHORT);
    Retraining without = rows.training(SHORT.seed(), SHORT.watchedRow());
    while (!without.isThere()) without.step();
    PrivacyFindings found = FOUND;
    Membership.Epoch end = found.membership().at(3);
    assertThat(end.without())
        .isEqualTo(SampleLosses.of(without.parameters(), rows.members(), SHORT.watchedRow()));
    Erasure erasure = found.erasure().orElseThrow();
    assertThat(erasure.retrained().loss()).isEqualTo(end.without());
    assertThat(erasure.deleted().loss()).isEqualTo(end.members()[6]);
    assertThat(erasure.scrubbed(0)).isEqualTo(erasure.deleted());
  }

  @Test
  void moreNoiseSpendsLessPrivacyAndMoreEpochsSpendMore() {
    NoisyResults results = FOUND.noisy().orElseThrow();
    assertThat(results.points()).extracting(NoisyResults.Point::level).isEqualTo(NoiseLevel.ALL);
    double before = Double.POSITIVE_INFINITY;
    for (NoisyResults.Point point : results.points()) {
      double spent = point.at(3).epsilon();
      if (point.level().sigma() == 0) {
        assertThat(spent).isInfinite();
        continue;
      }
      assertThat(spent).isLessThan(before).isGreaterThan(point.at(1).epsilon());
      assertThat(point.at(0).epsilon()).isZero();
      before = spent;
    }
  }

  @Test
  void onlyTheFirstMembersLabelIsWrong() {
    PrivateRows rows = new PrivateRows(SHORT);
    PrivateRows more = new PrivateRows(setup(PrivacyPicture.NOISE, 60, 1, 1));
    assertThat(rows.digits()).hasSize(350).doesNotHaveDuplicates();
    assertThat(more.digits()).startsWith(rows.digits());
    assertThat(more.members().target(50)).isEqualTo(rows.heldOut().target(0));
    assertThat(more.members().input(50)).isEqualTo(rows.heldOut().input(0));
    for (double pixel : rows.members().features()) assertThat(pixel).isBetween(-1.0, 1.0);
  }

  @Test
  void equalLossesTellNothingAndPartedOnesAll() {
    double[] low = {0.1, 0.2};
    double[] high = {0.3, 0.4, 0.5};
    assertThat(LossAttack.roc(low, high).area()).isEqualTo(1);
    assertThat(LossAttack.roc(high, low).area()).isZero();
    assertThat(LossAttack.roc(low, low).area()).isEqualTo(0.5);
    assertThat(LossAttack.advantage(low, high)).isEqualTo(0.5);
    assertThat(LossAttack.below(high, 0.4)).isCloseTo(2 / 3.0, within(1e-15));
  }

  @Test
  void whatIsLookedAtDecidesNoNumber() {
    PrivacySetup usual = PrivacySetup.USUAL;
    assertThat(usual.hasNumbersOf(usual.shown(PrivacyPicture.ERASURE))).isTrue();
    assertThat(usual.hasNumbersOf(SHORT)).isFalse();
    assertThat(SHORT.hasNumbersOf(setup(SHORT.shown(), 50, 4, 7))).isFalse();
  }
}
