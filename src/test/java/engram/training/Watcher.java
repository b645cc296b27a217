package engram.training;

import engram.Patience;
import java.util.function.Predicate;

/** Takes a session's snapshots as the window does, until one is as expected. */
public final class Watcher {
  private final Session session;
  private Snapshot last;

  public Watcher(Session session) {
    this.session = session;
  }

  Snapshot await(Predicate<Snapshot> expected) {
    Patience.until(
        () -> {
          last = session.take().orElse(last);
          return last != null && expected.test(last);
        });
    return last;
  }

  Snapshot await(RunState state) {
    return await(snapshot -> snapshot.state() == state);
  }

  /**
   * The snapshot behind all commands sent so far: watching the next step, or not, is the mark,
   * since commands are done in their order.
   */
  public Snapshot settled() {
    boolean watched = last != null && last.next().isPresent();
    session.watchNextStep(!watched);
    await(snapshot -> snapshot.next().isPresent() != watched);
    session.watchNextStep(watched);
    return await(snapshot -> snapshot.next().isPresent() == watched);
  }
}
