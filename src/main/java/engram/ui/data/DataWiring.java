package engram.ui.data;

import engram.ui.base.DataPane;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workers;
import engram.ui.controls.SaveChooser;
import engram.ui.data.draw.DataDrawController;
import engram.ui.data.files.DataFileController;
import engram.ui.data.files.ImportColumnsController;
import engram.ui.data.files.ImportFormatController;
import engram.ui.data.files.ImportSettingsController;
import engram.ui.data.look.DataLookController;
import engram.ui.data.look.LookAxesController;
import engram.ui.data.look.LookColumnsController;
import engram.ui.data.look.LookWallController;
import engram.ui.data.table.DataTableController;
import engram.ui.data.table.DataTableViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.steps.DataViewModel;
import engram.ui.surface.PlanePictures;
import engram.ui.window.UndoViewModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** The Data page's part of the composition root, with the thread for its slow work. */
public final class DataWiring implements AutoCloseable {
  private final RunViewModel run;
  private final SampleViewModel sample;
  private final DataViewModel data;
  private final SaveChooser saving;
  private final PanesViewModel panes;
  private final UndoViewModel undoing;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-data");
  private final ExecutorService reader = Workers.one("engram-import");
  private final Runnable askAndOpen;
  private final Consumer<Path> open;
  private DataModels models;
  private DataTableViewModel table;

  /**
   * @param askAndOpen asks for a file and opens it
   * @param open opens a file of any kind
   */
  public DataWiring(
      RunViewModel run,
      SampleViewModel sample,
      DataViewModel data,
      PanesViewModel panes,
      UndoViewModel undoing,
      PreferencesViewModel preferences,
      Texts texts,
      Runnable askAndOpen,
      Consumer<Path> open,
      SaveChooser saving) {
    this.run = run;
    this.sample = sample;
    this.data = data;
    this.saving = saving;
    this.panes = panes;
    this.undoing = undoing;
    this.preferences = preferences;
    this.texts = texts;
    this.askAndOpen = askAndOpen;
    this.open = open;
    PlanePictures.follow(run, panes);
  }

  /** Made when the page is first asked for. */
  public DataModels models() {
    if (models == null) {
      models = new DataModels(run, sample, panes, preferences.recentFiles(), texts, worker, reader);
      undoing.add(models.draw);
    }
    return models;
  }

  /** Made when the table is first asked for. */
  public DataTableViewModel table() {
    if (table == null) {
      table =
          new DataTableViewModel(
              run, sample, models().own, panes, texts, worker, Platform::runLater);
      undoing.add(table.undo());
    }
    return table;
  }

  /**
   * @param parts loads a view by its stem
   */
  public Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>(ofFiles());
    makers.putAll(ofSets(parts));
    makers.putAll(ofRows(parts));
    return makers;
  }

  private Map<Class<?>, Supplier<Object>> ofFiles() {
    return Map.of(
        DataOwnController.class,
        () ->
            new DataOwnController(
                models().ownSets, models().draw, askAndOpen, open, panes, preferences, texts),
        DataFileController.class,
        () -> new DataFileController(models().file),
        DataImportController.class,
        () -> new DataImportController(models().importing, askAndOpen),
        ImportFormatController.class,
        () -> new ImportFormatController(models().importing, texts),
        ImportColumnsController.class,
        () -> new ImportColumnsController(models().importing.preview(), preferences, texts),
        ImportSettingsController.class,
        () -> new ImportSettingsController(models().importing.preview(), texts));
  }

  private Map<Class<?>, Supplier<Object>> ofSets(Function<String, Parent> parts) {
    return Map.of(
        DataController.class,
        () -> new DataController(panes, data, texts, offered(), parts),
        DataSetsController.class,
        () -> new DataSetsController(models().sets, panes, preferences, texts),
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

  private Map<Class<?>, Supplier<Object>> ofRows(Function<String, Parent> parts) {
    return Map.of(
        DataLookController.class,
        () -> new DataLookController(models().look, models().draw, preferences, texts, parts),
        LookAxesController.class,
        () -> new LookAxesController(models().look, preferences, texts),
        LookColumnsController.class,
        () -> new LookColumnsController(models().look, models().columns, preferences, texts),
        LookWallController.class,
        () -> new LookWallController(models().wall, preferences),
        DataTableController.class,
        () -> new DataTableController(table(), preferences, texts, saving));
  }

  private Map<DataPane, ObservableValue<Boolean>> offered() {
    return Map.of(DataPane.DRAW, models().draw.offeredProperty());
  }

  @Override
  public void close() {
    if (models != null) models.importing.close();
    reader.shutdownNow();
    worker.shutdownNow();
  }
}
