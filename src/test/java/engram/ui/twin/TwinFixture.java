package engram.ui.twin;

import engram.training.recipe.Recipe;
import engram.training.twin.TwinSession;
import engram.ui.base.Await;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import engram.ui.run.TestRun;
import java.util.Random;

/** A twin beside a real run, without a toolkit, its pane open; the clock is set by hand. */
final class TwinFixture implements AutoCloseable {
  static final long SECOND = 1_000_000_000L;

  final TestRun test;
  final RunViewModel run;
  final PanesViewModel panes = new PanesViewModel();
  final TwinSession session = new TwinSession();
  final SelectionViewModel selection;
  final SampleViewModel sample;
  final TwinViewModel twin;
  final TwinNetworkViewModel network;
  long now;

  TwinFixture(Recipe recipe) {
    test = new TestRun(recipe);
    run = test.run;
    selection = new SelectionViewModel(run);
    sample = new SampleViewModel(run, new Random(1));
    Shared shared =
        new Shared(run, sample, selection, panes, new PreferencesViewModel(), test.texts);
    twin = new TwinViewModel(session, () -> now, shared);
    network = new TwinNetworkViewModel(twin, shared);
    panes.open(Companion.TWIN);
  }

  TwinSetting<?> setting(String id) {
    return twin.variation.settingsProperty().get().stream()
        .filter(setting -> setting.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Waits until the twin shown is with the run shown. */
  TwinSession.Sight settle() {
    Await.until(
        run,
        () -> {
          now += SECOND / 10;
          twin.refresh();
          return twin.isWithRun();
        });
    return twin.getSight().orElseThrow();
  }

  TwinSession.Sight train(int epochs) {
    test.train(epochs);
    return settle();
  }

  @Override
  public void close() {
    session.close();
    test.close();
  }
}
