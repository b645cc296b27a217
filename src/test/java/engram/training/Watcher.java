package engram.training;

import java.time.Duration;
import java.util.function.Predicate;

/** Takes a session's snapshots as the window does, until one is as expected. */
final class Watcher {
  private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

  private final Session session;
  private Snapshot last;

  Watcher(Session session) {
    this.session = session;
  }

  Snapshot await(Predicate<Snapshot> expected) {
    long start = System.nanoTime();
    while (true) {
      last = session.take().orElse(last);
      if (last != null && expected.test(last)) return last;
      if (System.nanoTime() - start > PATIENCE) throw new AssertionError("still " + last);
      Thread.onSpinWait();
    }
  }

  Snapshot await(RunState state) {
    return await(snapshot -> snapshot.state() == state);
  }

  /**
   * The snapshot behind all commands sent so far: watching the next step, or not, is the mark,
   * since commands are done in their order.
   */
  Snapshot settled() {
    boolean watched = last != null && last.next().isPresent();
    session.watchNextStep(!watched);
    await(snapshot -> snapshot.next().isPresent() != watched);
    session.watchNextStep(watched);
    return await(snapshot -> snapshot.next().isPresent() == watched);
  }
}
