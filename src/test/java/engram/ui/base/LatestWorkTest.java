package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class LatestWorkTest {
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Queue<Runnable> window = new LinkedBlockingQueue<>();
  private final List<Integer> results = new ArrayList<>();
  private final LatestWork<Integer> victim =
      new LatestWork<>(worker::add, window::add, results::add);

  private static void runAll(Queue<Runnable> queue) {
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) next.run();
  }

  @Test
  void ofWhatWaitsOnlyTheNewestIsDone() {
    for (int i = 1; i <= 4; i++) {
      int result = i;
      victim.submit("neuron", true, () -> result);
    }
    runAll(worker);
    runAll(window);
    runAll(worker);
    runAll(window);
    assertThat(results).containsExactly(1, 4);
    assertThat(worker).isEmpty();
  }

  @Test
  void aResultForAnotherSubjectIsDropped() {
    victim.submit("neuron 1", true, () -> 1);
    victim.submit("neuron 2", true, () -> 2);
    runAll(worker);
    runAll(window);
    runAll(worker);
    runAll(window);
    assertThat(results).containsExactly(2);
  }

  @Test
  void whatIsForgottenDoesNotArrive() {
    victim.submit("neuron", true, () -> 1);
    victim.forget();
    runAll(worker);
    runAll(window);
    assertThat(results).isEmpty();
  }

  @Test
  void workWithinTheFrameReplacesWhatIsUnderWay() {
    victim.submit("neuron", true, () -> 1);
    victim.doNow(() -> 2);
    runAll(worker);
    runAll(window);
    assertThat(results).containsExactly(2);
  }

  @Test
  void restsAfterWorkUnlessItIsUrgent() {
    victim.submit("neuron", false, () -> 1);
    worker.remove().run();
    window.remove().run();
    victim.submit("neuron", true, () -> 2);
    assertThat(worker).hasSize(1);
    worker.remove().run();
    window.remove().run();
    victim.submit("neuron", false, () -> 3);
    assertThat(worker).isEmpty();
    Await.until(
        () -> {
          runAll(window);
          runAll(worker);
          return results.equals(List.of(1, 2, 3));
        });
  }

  @Test
  void aFaultReachesTheWindowAndTheNextWorkIsDone() {
    victim.submit(
        "neuron",
        true,
        () -> {
          throw new IllegalStateException("broken");
        });
    runAll(worker);
    assertThatThrownBy(() -> runAll(window)).hasMessage("broken");
    victim.submit("neuron", true, () -> 2);
    runAll(worker);
    runAll(window);
    assertThat(results).containsExactly(2);
  }
}
