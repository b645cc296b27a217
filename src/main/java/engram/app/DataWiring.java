package engram.app;

import engram.view.DataAboutController;
import engram.view.DataController;
import engram.view.DataInputsController;
import engram.view.DataLookController;
import engram.view.DataPointsController;
import engram.view.DataScalingController;
import engram.view.DataSetsController;
import engram.view.DataSplitController;
import engram.view.DataTableController;
import engram.view.SaveChooser;
import engram.viewmodel.DataTableViewModel;
import engram.viewmodel.DataViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/** The Data page's part of the composition root, with the thread for its slow work. */
final class DataWiring implements AutoCloseable {
  private final RunViewModel run;
  private final DataViewModel data;
  private final SampleViewModel sample;
  private final SaveChooser saving;
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-data");
  private DataModels models;
  private DataTableViewModel table;

  DataWiring(
      RunViewModel run,
      DataViewModel data,
      SampleViewModel sample,
      SaveChooser saving,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Texts texts) {
    this.run = run;
    this.data = data;
    this.sample = sample;
    this.saving = saving;
    this.panes = panes;
    this.preferences = preferences;
    this.texts = texts;
  }

  /** Made when the page is first asked for. */
  DataModels models() {
    if (models == null) models = new DataModels(run, texts, worker);
    return models;
  }

  /** Made when the table is first asked for. */
  DataTableViewModel table() {
    if (table == null) {
      table = new DataTableViewModel(run, sample, models().own, texts, worker, Platform::runLater);
    }
    return table;
  }

  /**
   * @param parts loads a view by its stem
   */
  Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>();
    makers.put(
        DataTableController.class,
        () -> new DataTableController(table(), preferences, texts, saving));
    makers.putAll(
        Map.of(
            DataController.class,
            () -> new DataController(panes, data, texts, parts),
            DataSetsController.class,
            () -> new DataSetsController(models().sets, preferences, texts),
            DataLookController.class,
            () -> new DataLookController(models().look, preferences, texts),
            DataAboutController.class,
            () -> new DataAboutController(models().about),
            DataPointsController.class,
            () -> new DataPointsController(models().points),
            DataInputsController.class,
            () -> new DataInputsController(models().inputs, preferences, texts),
            DataScalingController.class,
            () -> new DataScalingController(models().scaling, texts),
            DataSplitController.class,
            () -> new DataSplitController(models().split)));
    return makers;
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
