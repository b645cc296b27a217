package engram.labs.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingRun;
import engram.nn.Optimizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerRunTest {
  private static final double BY_NUMPY = 1e-9;
  private static final double ROUNDING = 1e-14;

  private static Ledger booked(LedgerRun run) {
    while (!run.isEnded()) run.step();
    return run.ledger();
  }

  @Test
  void theDigitsAddWhatNumpySays() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/labs-golden/ledger.txt"));
    double[] path = numbers(lines.get(0));
    double[] added = numbers(lines.get(1));
    Ledger ledger = booked(new LedgerRun(LedgerSetup.USUAL));
    assertThat(ledger.updates()).isEqualTo(1460);
    assertThat(ledger.start()).isCloseTo(path[0], within(BY_NUMPY));
    assertThat(ledger.weights()[ledger.updatesOfOld()]).isCloseTo(path[1], within(BY_NUMPY));
    assertThat(ledger.weights()[ledger.updates()]).isCloseTo(path[2], within(BY_NUMPY));
    for (int label = 0; label < 10; label++) {
      assertThat(ledger.parts()[label][ledger.updates()]).isCloseTo(added[label], within(BY_NUMPY));
    }
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /** A program that keeps the list of all gradients and works out the shares at the end. */
  @Test
  void byEachOptimiserTheDigitsAddWhatNumpySays() throws IOException {
    Path golden = Path.of("src/test/resources/labs-golden/ledger-optimizers.txt");
    List<String> lines = Files.readAllLines(golden);
    assertThat(lines).hasSameSizeAs(Optimizer.values());
    for (String line : lines) {
      String id = line.substring(0, line.indexOf(' '));
      double[] wanted = numbers(line.substring(id.length() + 1));
      Optimizer optimizer =
          Arrays.stream(Optimizer.values())
              .filter(o -> o.id().equals(id))
              .findFirst()
              .orElseThrow();
      Ledger ledger = booked(new LedgerRun(new LedgerSetup(3, 2, 5, 5, 22, 42, optimizer)));
      assertThat(ledger.start()).isCloseTo(wanted[0], within(BY_NUMPY));
      assertThat(ledger.weights()[ledger.updatesOfOld()]).isCloseTo(wanted[1], within(BY_NUMPY));
      assertThat(ledger.weights()[ledger.updates()]).isCloseTo(wanted[2], within(BY_NUMPY));
      for (int label = 0; label < 10; label++) {
        assertThat(ledger.parts()[label][ledger.updates()])
            .as("%s, %d", id, label)
            .isCloseTo(wanted[3 + label], within(BY_NUMPY));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void thePartsAddUpToTheWeightToItsLastBit(Optimizer optimizer) {
    Ledger ledger = booked(new LedgerRun(new LedgerSetup(3, 2, 3, 4, 7, 1, optimizer)));
    for (int update = 0; update <= ledger.updates(); update++) {
      assertThat(ledger.sum(update)).isEqualTo(ledger.weights()[update]);
      assertThat(ledger.rounding()[update]).isCloseTo(0, within(ROUNDING));
    }
    assertThat(ledger.updateOf(3)).isEqualTo(ledger.updatesOfOld());
    assertThat(ledger.updateOf(5)).isEqualTo(ledger.updates());
  }

  @Test
  void itIsTheNetworkOfTheExperimentOnForgettingToTheBit() {
    LedgerSetup setup = new LedgerSetup(2, 1, 1, 3, 1, 5, Optimizer.SGD);
    LedgerRun run = new LedgerRun(setup);
    booked(run);
    ForgettingRun forgetting = new ForgettingRun(setup.plan(), List.of(ForgettingCure.NONE));
    while (!forgetting.isEnded()) forgetting.step();
    assertThat(run.parameters()).isEqualTo(forgetting.parameters());
  }
}
