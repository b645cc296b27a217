package engram.app;

import engram.training.TwinSession;
import engram.view.TwinController;
import engram.viewmodel.Companion;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.Texts;
import engram.viewmodel.TwinNetworkViewModel;
import engram.viewmodel.TwinViewModel;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/** The twin's part of the composition root, with its thread and a clock while its pane is open. */
final class TwinWiring implements AutoCloseable {
  final TwinViewModel twin;
  private final TwinNetworkViewModel network;
  private final TwinSession session = new TwinSession();
  private final RunViewModel run;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private AnimationTimer clock;

  TwinWiring(
      RunViewModel run,
      SampleViewModel sample,
      SelectionViewModel selection,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Texts texts) {
    this.run = run;
    this.preferences = preferences;
    this.texts = texts;
    twin = new TwinViewModel(run, panes, texts, session, System::nanoTime);
    network = new TwinNetworkViewModel(run, twin, sample, selection, texts);
    panes
        .companionProperty()
        .subscribe((before, now) -> tick(now.filter(Companion.TWIN::equals).isPresent()));
  }

  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        TwinController.class, () -> new TwinController(twin, network, run, preferences, texts));
  }

  private void tick(boolean open) {
    if (clock != null) clock.stop();
    clock = null;
    if (!open) return;
    clock =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            twin.refresh();
          }
        };
    clock.start();
  }

  @Override
  public void close() {
    tick(false);
    session.close();
  }
}
