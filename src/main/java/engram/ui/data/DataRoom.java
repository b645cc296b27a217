package engram.ui.data;

import engram.data.Dataset;
import engram.files.RowsFile;
import engram.ui.base.Room;
import engram.ui.base.UndoPlace;
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
import engram.ui.places.Place;
import engram.ui.run.Shared;
import engram.ui.steps.DataViewModel;
import engram.ui.surface.PlanePictures;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;

/** The Data page, with the threads for its slow work. */
public final class DataRoom implements Room {
  private final Shared shared;
  private final Function<String, Parent> parts;
  private final DataViewModel data;
  private final Consumer<UndoPlace> undoing;
  private final Files files;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-data");
  private final ExecutorService reader = Workers.one("engram-import");
  private DataModels models;
  private DataTableViewModel table;

  /**
   * What the window does with files.
   *
   * @param askAndOpen asks for a file and opens it
   * @param open opens a file of any kind
   * @param save asks where to save
   */
  public record Files(Runnable askAndOpen, Consumer<Path> open, SaveChooser save) {}

  /**
   * @param data what the first step says of the data
   * @param undoing takes places with edits of their own to undo
   * @param parts loads a view by its stem
   */
  public DataRoom(
      Shared shared,
      DataViewModel data,
      Consumer<UndoPlace> undoing,
      Files files,
      Function<String, Parent> parts) {
    this.shared = shared;
    this.parts = parts;
    this.data = data;
    this.undoing = undoing;
    this.files = files;
    PlanePictures.follow(shared.run(), shared.panes());
  }

  /** Made when the page is first asked for. */
  public DataModels models() {
    if (models == null) {
      models = new DataModels(shared, worker, reader);
      undoing.accept(models.draw);
    }
    return models;
  }

  /** Of which file those rows are, if they are of one of this session and as they were in it. */
  public Optional<RowsFile.Origin> rowsFile(Dataset rows) {
    return Optional.ofNullable(models).flatMap(made -> made.rowsFile(rows));
  }

  /** Made when the table is first asked for. */
  public DataTableViewModel table() {
    if (table == null) {
      table = models().table();
      undoing.accept(table);
    }
    return table;
  }

  /** The data sets, and what the middle of the page shows. */
  public Stream<Place> places() {
    return new DataPlaces(shared.panes(), this::models).all();
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>(ofFiles());
    makers.putAll(ofSets());
    makers.putAll(ofRows());
    return makers;
  }

  private Map<Class<?>, Supplier<Object>> ofFiles() {
    return Map.of(
        DataOwnController.class, () -> new DataOwnController(models(), shared, files),
        DataFileController.class, () -> new DataFileController(models().file),
        DataImportController.class,
            () -> new DataImportController(models().importing, files.askAndOpen()),
        ImportFormatController.class, () -> new ImportFormatController(models().importing, shared),
        ImportColumnsController.class,
            () -> new ImportColumnsController(models().importing.preview(), shared),
        ImportSettingsController.class,
            () -> new ImportSettingsController(models().importing.preview(), shared));
  }

  private Map<Class<?>, Supplier<Object>> ofSets() {
    return Map.of(
        DataController.class, () -> new DataController(data, shared, models().draw.offered, parts),
        DataSetsController.class, () -> new DataSetsController(models().sets, shared),
        DataAboutController.class, () -> new DataAboutController(models().sets),
        DataPointsController.class, () -> new DataPointsController(models().points),
        DataInputsController.class, () -> new DataInputsController(models().inputs, shared),
        DataScalingController.class, () -> new DataScalingController(models().scaling, shared),
        DataSplitController.class, () -> new DataSplitController(models().split));
  }

  private Map<Class<?>, Supplier<Object>> ofRows() {
    return Map.of(
        DataDrawController.class, () -> new DataDrawController(models().draw, shared),
        DataLookController.class,
            () -> new DataLookController(models().look, models().draw, shared, parts),
        LookAxesController.class, () -> new LookAxesController(models().look, shared),
        LookColumnsController.class,
            () -> new LookColumnsController(models().look, models().columns, shared),
        LookWallController.class, () -> new LookWallController(models().wall, shared),
        DataTableController.class, () -> new DataTableController(table(), shared, files.save()));
  }

  @Override
  public void close() {
    if (models != null) models.importing.close();
    reader.shutdownNow();
    worker.shutdownNow();
  }
}
