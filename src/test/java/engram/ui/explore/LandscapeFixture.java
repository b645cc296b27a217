package engram.ui.explore;

import engram.inspect.landscape.LossLandscape;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.ui.base.Await;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import engram.ui.run.TestRun;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;

/** The loss landscape over a real session; its work is done when a test says so. */
abstract class LandscapeFixture {
  static final Part FIRST = new Part.Weight(0, 2, 6);
  static final Part SECOND = new Part.Weight(1, 6, 1);

  final TestRun run = new TestRun();
  final PanesViewModel panes = new PanesViewModel();
  final SelectionViewModel selection = new SelectionViewModel(run.run);
  final Queue<Runnable> worker = new ArrayDeque<>();
  final Queue<Runnable> window = new LinkedBlockingQueue<>();
  final List<Parameters> moved = new ArrayList<>();
  final LandscapeViewModel victim =
      new LandscapeViewModel(
          new Shared(run.run, null, selection, panes, null, run.texts),
          worker::add,
          window::add,
          moved::add);
  final LandscapeTexts texts = new LandscapeTexts(victim, run.texts);

  @AfterEach
  void close() {
    run.close();
  }

  static void runAll(Queue<Runnable> queue) {
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) next.run();
  }

  final void open() {
    panes.open(Companion.LANDSCAPE);
    run.until(s -> s.parameterHistory().isPresent());
    finish();
  }

  /** Until the fine map of the present moment is there. */
  final void finish() {
    Await.until(
        () -> {
          runAll(worker);
          runAll(window);
          return victim.getView().filter(v -> v.map().size() == LossLandscape.FINE).isPresent()
              && worker.isEmpty()
              && window.isEmpty();
        });
  }

  final LandscapeView view() {
    return victim.getView().orElseThrow();
  }

  final int index(Part part) {
    Part.Weight w = (Part.Weight) part;
    return run.snapshot().recipe().network().weightIndex(w.layer(), w.from(), w.to());
  }

  final void choose() {
    selection.select(FIRST);
    selection.select(SECOND);
  }
}
