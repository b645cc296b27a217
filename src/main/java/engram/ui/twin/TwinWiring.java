package engram.ui.twin;

import engram.training.twin.TwinSession;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/** The twin's part of the composition root, with its thread and a clock while its pane is open. */
public final class TwinWiring implements AutoCloseable {
  public final TwinViewModel twin;
  private final TwinNetworkViewModel network;
  private final TwinSession session = new TwinSession();
  private final RunViewModel run;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private AnimationTimer clock;

  public TwinWiring(
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

  public Map<Class<?>, Supplier<Object>> controllers() {
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
