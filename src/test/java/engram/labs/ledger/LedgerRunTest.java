package engram.labs.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingRun;
import engram.nn.Optimizer;
import engram.nn.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerRunTest {
  private static final double BY_NUMPY = 1e-9;
  private static final double ROUNDING = 1e-14;
  private static final Path GOLDEN = Path.of("src/test/resources/labs-golden");
  private static final Ledger USUAL = booked(LedgerSetup.USUAL);

  private static Ledger booked(LedgerSetup setup) {
    return booked(new LedgerRun(setup));
  }

  private static Ledger booked(LedgerRun run) {
    while (!run.isEnded()) run.step();
    return run.ledger();
  }

  private static LedgerSetup setup(int oldEpochs, int epochs, Optimizer optimizer) {
    return new LedgerSetup(oldEpochs, epochs, 5, 5, 22, 42, optimizer, SplitBy.CLASS);
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(GOLDEN.resolve(file));
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void theDigitsAddWhatNumpySays() throws IOException {
    List<String> lines = lines("ledger.txt");
    double[] path = numbers(lines.get(0));
    double[] added = numbers(lines.get(1));
    assertThat(USUAL.updates()).isEqualTo(1460);
    assertThat(USUAL.start()).isCloseTo(path[0], within(BY_NUMPY));
    assertThat(USUAL.weights()[USUAL.updatesOfOld()]).isCloseTo(path[1], within(BY_NUMPY));
    assertThat(USUAL.weights()[USUAL.updates()]).isCloseTo(path[2], within(BY_NUMPY));
    for (int label = 0; label < 10; label++) {
      assertThat(USUAL.byClass().parts()[label][USUAL.updates()])
          .isCloseTo(added[label], within(BY_NUMPY));
    }
  }

  @Test
  void theSamplesAddWhatNumpySays() throws IOException {
    List<String> lines = lines("ledger-rows.txt");
    assertThat(USUAL.amounts()).hasSameSizeAs(lines);
    for (RowAmount each : USUAL.amounts()) {
      double[] wanted = numbers(lines.get(each.account()));
      assertThat(each.sample()).isEqualTo((int) wanted[0]);
      assertThat(each.label()).isEqualTo((int) wanted[1]);
      assertThat(each.isOfSecond()).isEqualTo(wanted[1] >= 5);
      assertThat(each.seen()).isEqualTo(20);
      assertThat(each.inFirst()).isCloseTo(wanted[2], within(BY_NUMPY));
      assertThat(each.inBoth()).isCloseTo(wanted[3], within(BY_NUMPY));
    }
  }

  /** A program that keeps the list of all gradients and works out the shares at the end. */
  @Test
  void byEachOptimiserAllAddWhatNumpySays() throws IOException {
    List<String> lines = lines("ledger-optimizers.txt");
    List<String> ofRows = lines("ledger-rows-optimizers.txt");
    assertThat(lines).hasSameSizeAs(Optimizer.values());
    assertThat(ofRows).hasSameSizeAs(Optimizer.values());
    for (int k = 0; k < lines.size(); k++) {
      String id = lines.get(k).substring(0, lines.get(k).indexOf(' '));
      assertThat(ofRows.get(k)).startsWith(id + " ");
      double[] wanted = numbers(lines.get(k).substring(id.length() + 1));
      Ledger ledger = booked(setup(3, 2, Optimizer.values()[k]));
      assertThat(ledger.booked().optimizer().id()).isEqualTo(id);
      assertThat(ledger.start()).isCloseTo(wanted[0], within(BY_NUMPY));
      assertThat(ledger.weights()[ledger.updatesOfOld()]).isCloseTo(wanted[1], within(BY_NUMPY));
      assertThat(ledger.weights()[ledger.updates()]).isCloseTo(wanted[2], within(BY_NUMPY));
      for (int label = 0; label < 10; label++) {
        assertThat(ledger.byClass().parts()[label][ledger.updates()])
            .as("%s, %d", id, label)
            .isCloseTo(wanted[3 + label], within(BY_NUMPY));
      }
      assertRows(ledger, numbers(ofRows.get(k).substring(id.length() + 1)));
    }
  }

  /**
   * @param wanted the sum of what all have added and of its absolute values, then each 50th
   */
  private static void assertRows(Ledger ledger, double[] wanted) {
    double[] added = ledger.amounts().stream().mapToDouble(RowAmount::inBoth).toArray();
    assertThat(Arrays.stream(added).sum()).isCloseTo(wanted[0], within(BY_NUMPY));
    assertThat(Arrays.stream(added).map(Math::abs).sum()).isCloseTo(wanted[1], within(BY_NUMPY));
    for (int k = 2; k < wanted.length; k++) {
      assertThat(added[50 * (k - 2)])
          .as("%s, %d", ledger.booked().optimizer(), k)
          .isCloseTo(wanted[k], within(BY_NUMPY));
    }
  }

  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void thePartsAddUpToTheWeightToItsLastBit(Optimizer optimizer) {
    Ledger ledger = booked(new LedgerSetup(3, 2, 3, 4, 7, 1, optimizer, SplitBy.CLASS));
    List<Integer> some = List.of(0, 700, 1436);
    for (Split split : List.of(ledger.byClass(), ledger.byTask(), ledger.byRow(some))) {
      for (int update = 0; update <= ledger.updates(); update++) {
        assertThat(split.sum(update)).isEqualTo(ledger.weights()[update]);
        assertThat(split.rounding()[update]).isCloseTo(0, within(ROUNDING));
      }
    }
    assertThat(ledger.updateOf(3)).isEqualTo(ledger.updatesOfOld());
    assertThat(ledger.updateOf(5)).isEqualTo(ledger.updates());
  }

  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void allSamplesAddUpToTheWeightToItsLastBit(Optimizer optimizer) {
    Ledger ledger = booked(setup(2, 1, optimizer));
    for (boolean behindFirst : new boolean[] {true, false}) {
      ExactSum sum = new ExactSum();
      sum.add(ledger.start());
      for (RowAmount each : ledger.amounts()) {
        sum.add(behindFirst ? each.inFirst() : each.inBoth());
      }
      double rounding = ledger.roundingOfRows(behindFirst);
      assertThat(rounding).isCloseTo(0, within(ROUNDING));
      sum.add(rounding);
      int update = behindFirst ? ledger.updatesOfOld() : ledger.updates();
      assertThat(sum.value()).isEqualTo(ledger.weights()[update]);
    }
  }

  /** What the journal works out again is what was booked, and others are what is left. */
  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void thePathOfASampleEndsWhereItsAmountIs(Optimizer optimizer) {
    Ledger ledger = booked(setup(2, 1, optimizer));
    List<Integer> some = List.of(3, 1200);
    Split split = ledger.byRow(some);
    double others = 0;
    for (RowAmount each : ledger.amounts()) {
      if (!some.contains(each.account())) others += each.inBoth();
    }
    for (int k = 0; k < some.size(); k++) {
      RowAmount amount = ledger.amounts().get(some.get(k));
      assertThat(split.parts()[k][ledger.updatesOfOld()]).isEqualTo(amount.inFirst());
      assertThat(split.parts()[k][ledger.updates()]).isEqualTo(amount.inBoth());
    }
    assertThat(split.parts()[2][ledger.updates()]).isCloseTo(others, within(ROUNDING));
  }

  /** Under plain descent a sample moves the weight in its batch alone, once an epoch. */
  @Test
  void aSampleMovesTheWeightOnceAnEpoch() {
    int account = USUAL.strongest().get(0).account();
    double[] path = USUAL.byRow(List.of(account)).parts()[0];
    for (int epoch = 0; epoch < USUAL.epochs(); epoch++) {
      int moved = 0;
      for (int update = USUAL.updateOf(epoch); update < USUAL.updateOf(epoch + 1); update++) {
        if (path[update + 1] != path[update]) moved++;
      }
      assertThat(moved).isEqualTo(USUAL.amounts().get(account).isOfSecond() == epoch >= 20 ? 1 : 0);
    }
  }

  @Test
  void theStrongestComeFirst() {
    List<RowAmount> up = USUAL.strongest(true, 6);
    List<RowAmount> down = USUAL.strongest(false, 6);
    assertThat(up).hasSize(6).isSortedAccordingTo(Comparator.comparing(each -> -each.inBoth()));
    assertThat(down).hasSize(6).isSortedAccordingTo(Comparator.comparing(RowAmount::inBoth));
    double sixth = up.get(5).inBoth();
    assertThat(USUAL.amounts().stream().filter(each -> each.inBoth() > sixth)).hasSize(5);
  }

  @Test
  void anAccountIsThatOfItsSampleInTheTask() {
    LedgerRows rows = USUAL.rows();
    ForgettingPlan plan = LedgerSetup.USUAL.plan();
    assertThat(rows.ofFirst()).isEqualTo(plan.old().train().rows());
    assertThat(rows.count()).isEqualTo(rows.ofFirst() + plan.fresh().train().rows());
    for (int account = 0; account < rows.count(); account++) {
      boolean old = account < rows.ofFirst();
      Samples task = (old ? plan.old() : plan.fresh()).train();
      double[] input = task.input(old ? account : account - rows.ofFirst());
      assertThat(rows.data().input(rows.samples()[account])).isEqualTo(input);
      assertThat(rows.account(rows.samples()[account])).hasValue(account);
    }
    assertThat(rows.account(rows.data().split().test()[0])).isEmpty();
  }

  /** Of what is booked so far, while it is learned. */
  @Test
  void whatIsBookedSoFarAddsUp() {
    LedgerRun run = new LedgerRun(setup(2, 1, Optimizer.MOMENTUM));
    run.step();
    Ledger half = run.ledger();
    run.step();
    assertThat(half.isWhole()).isFalse();
    assertThat(half.done()).isEqualTo(half.updateOf(1));
    assertThat(half.byTask().sum(half.done())).isEqualTo(half.weights()[half.done()]);
    RowAmount strongest = half.strongest().get(0);
    assertThat(strongest.seen()).isEqualTo(1);
    double[] path = half.byRow(List.of(strongest.account())).parts()[0];
    assertThat(path[half.done()]).isEqualTo(strongest.inBoth());
    assertThat(path[half.done() + 1]).isZero();
  }

  @Test
  void itIsTheNetworkOfTheExperimentOnForgettingToTheBit() {
    LedgerSetup setup = new LedgerSetup(2, 1, 1, 3, 1, 5, Optimizer.SGD, SplitBy.CLASS);
    LedgerRun run = new LedgerRun(setup);
    booked(run);
    ForgettingRun forgetting = new ForgettingRun(setup.plan(), List.of(ForgettingCure.NONE));
    while (!forgetting.isEnded()) forgetting.step();
    assertThat(run.parameters()).isEqualTo(forgetting.parameters());
  }

  @Test
  void whomItIsBookedToChangesNoNumber() {
    LedgerSetup byRow = new LedgerSetup(20, 20, 5, 5, 22, 42, Optimizer.SGD, SplitBy.ROW);
    assertThat(byRow.hasNumbersOf(LedgerSetup.USUAL)).isTrue();
    assertThat(byRow.hasNumbersOf(setup(20, 19, Optimizer.SGD))).isFalse();
  }
}
