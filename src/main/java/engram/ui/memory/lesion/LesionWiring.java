package engram.ui.memory.lesion;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workers;
import engram.ui.memory.frame.ExperimentWiring;
import engram.ui.memory.frame.Playback;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The lesion's part of the composition root, with the threads that measure and look. */
public final class LesionWiring extends ExperimentWiring<LesionModels> {
  public LesionWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    super(MemoryExperiment.LESION, panes, preferences, texts);
  }

  @Override
  public LesionModels make() {
    return new LesionModels(
        texts,
        ending(Workers.oneInTheBackground("engram-lesion")),
        ending(Workers.one("engram-lesion-look")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Playback playback() {
    return models().playback;
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        LesionTransportController.class, () -> new LesionTransportController(models(), texts),
        LesionSettingsController.class, () -> new LesionSettingsController(models(), texts),
        LesionDeskController.class, () -> new LesionDeskController(models(), preferences, texts),
        LesionExplainedController.class, () -> new LesionExplainedController(models(), texts),
        LesionBelowController.class, () -> new LesionBelowController(models(), preferences, texts));
  }

  @Override
  public void stop() {
    models().close();
  }
}
