package engram.app;

import engram.view.DataAboutController;
import engram.view.DataController;
import engram.view.DataDrawController;
import engram.view.DataInputsController;
import engram.view.DataLookController;
import engram.view.DataPointsController;
import engram.view.DataScalingController;
import engram.view.DataSetsController;
import engram.view.DataSplitController;
import engram.viewmodel.DataPane;
import engram.viewmodel.DataViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PlanePictures;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** The Data page's part of the composition root, with the thread for its slow work. */
final class DataWiring implements AutoCloseable {
  private final RunViewModel run;
  private final DataViewModel data;
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-data");
  private DataModels models;

  DataWiring(
      RunViewModel run,
      DataViewModel data,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Texts texts) {
    this.run = run;
    this.data = data;
    this.panes = panes;
    this.preferences = preferences;
    this.texts = texts;
    PlanePictures.follow(run, panes);
  }

  /** Made when the page is first asked for. */
  DataModels models() {
    if (models == null) models = new DataModels(run, panes, texts, worker);
    return models;
  }

  /**
   * @param parts loads a view by its stem
   */
  Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
    return Map.of(
        DataController.class,
        () -> new DataController(panes, data, texts, offered(), parts),
        DataSetsController.class,
        () -> new DataSetsController(models().sets, models().draw, preferences, texts),
        DataLookController.class,
        () -> new DataLookController(models().look, models().draw, preferences, texts),
        DataAboutController.class,
        () -> new DataAboutController(models().about),
        DataPointsController.class,
        () -> new DataPointsController(models().points),
        DataInputsController.class,
        () -> new DataInputsController(models().inputs, preferences, texts),
        DataScalingController.class,
        () -> new DataScalingController(models().scaling, texts),
        DataSplitController.class,
        () -> new DataSplitController(models().split),
        DataDrawController.class,
        () -> new DataDrawController(models().draw, preferences));
  }

  private Map<DataPane, ObservableValue<Boolean>> offered() {
    return Map.of(DataPane.DRAW, models().draw.offeredProperty());
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
