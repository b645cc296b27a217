package engram.app;

import engram.export.ExportFormat;
import engram.export.RunTable;
import engram.files.ParametersFile;
import engram.files.RunFile;
import engram.files.WholeFile;
import engram.files.input.InputFile;
import engram.foreign.NetworkFile;
import engram.nn.Parameters;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.RecentFiles;
import engram.ui.base.Texts;
import engram.ui.controls.Alerts;
import engram.ui.document.OwnPage;
import engram.ui.export.FilmSaving;
import engram.ui.memory.frame.ExperimentFilesViewModel;
import engram.ui.pictures.PictureFilesViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.runfile.CardDialog;
import engram.ui.runfile.CardViewModel;
import engram.ui.runfile.NetworkFilesViewModel;
import engram.ui.runfile.RunDocument;
import engram.ui.runfile.RunExportViewModel;
import engram.ui.runfile.RunFileRoom;
import engram.ui.runfile.RunFilesViewModel;
import engram.ui.window.WindowActions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The menu's commands on the window itself. */
final class StageActions implements WindowActions, RunFileRoom.Actions {
  private static final Logger LOG = LoggerFactory.getLogger(StageActions.class);

  /**
   * JavaFX's own key out of full screen, which nobody presses: the window decides what Esc closes,
   * and without such a key JavaFX would not show the hint.
   */
  private static final KeyCombination FULL_SCREEN_EXIT =
      KeyCombination.valueOf("Shortcut+Alt+Shift+F11");

  private Stage stage;
  private Runnable anew;
  private final RunViewModel run;
  private final RunDocument document;
  private final Texts texts;

  private final RecentFiles recent;
  private final OpenDialog openDialog;
  private final SaveDialog saveDialog;
  private final FolderDialog folderDialog;
  private final Supplier<ExperimentFilesViewModel> files;
  private final Supplier<RunFilesViewModel> runFiles;
  private final RunSaving saving;
  private final PictureSaving pictures;
  private final Supplier<RunExportViewModel> exports;
  private final Supplier<NetworkFilesViewModel> networks;
  private final Supplier<FilmSaving> films;
  private final Consumer<Path> pages;
  private final Consumer<Path> pad;
  private final BooleanSupplier begunBesides;

  /**
   * @param files made when they are first asked for, as are those of runs and exports
   * @param pages opens a page of the user's own
   * @param pad takes a picture
   * @param begunBesides whether there is anything besides the run that beginning anew would end
   */
  StageActions(
      RunViewModel run,
      RunDocument document,
      PreferencesViewModel preferences,
      Texts texts,
      OpenDialog openDialog,
      SaveDialog saveDialog,
      FolderDialog folderDialog,
      Supplier<ExperimentFilesViewModel> files,
      Supplier<RunFilesViewModel> runFiles,
      Supplier<RunExportViewModel> exports,
      Supplier<NetworkFilesViewModel> networks,
      Supplier<FilmSaving> films,
      Consumer<Path> pages,
      Consumer<Path> pad,
      BooleanSupplier begunBesides) {
    this.run = run;
    recent = preferences.recentFiles();
    this.texts = texts;
    this.openDialog = openDialog;
    this.saveDialog = saveDialog;
    this.folderDialog = folderDialog;
    this.files = files;
    this.runFiles = runFiles;
    this.exports = exports;
    this.networks = networks;
    this.films = films;
    this.pages = pages;
    this.pad = pad;
    this.begunBesides = begunBesides;
    saving = new RunSaving(document, runFiles, texts, this);
    pictures =
        new PictureSaving(
            () -> alert(Alert.AlertType.NONE, "picture.title", ""),
            this::choose,
            told -> dialog(Alert.AlertType.INFORMATION, "picture.title", told),
            this::tellNotSaved,
            preferences,
            texts);
    this.document = document;
  }

  /**
   * The window that the menu stands in, once it is there.
   *
   * @param newAnew puts everything in it back to the first start
   */
  void attach(Stage newStage, Runnable newAnew) {
    stage = newStage;
    anew = newAnew;
    stage.setFullScreenExitKeyCombination(FULL_SCREEN_EXIT);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          quit();
        });
  }

  @Override
  public void beginAnew() {
    boolean besides = begunBesides.getAsBoolean();
    if (document.isUnsaved()) saving.leave(besides ? texts.get("new.besides") : "", anew);
    else if (besides) askToBegin();
    else anew.run();
  }

  private void askToBegin() {
    ButtonType begin = new ButtonType(texts.get("new.begin"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(texts.get("new.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = alert(Alert.AlertType.CONFIRMATION, "new.title", texts.get("new.text"));
    alert.getButtonTypes().setAll(begin, cancel);
    alert.setOnHidden(
        event -> {
          if (alert.getResult() == begin) anew.run();
        });
    alert.show();
  }

  @Override
  public Optional<Path> askForFile() {
    return openDialog.ask(stage, recent, texts);
  }

  Optional<Path> askForFolder() {
    return folderDialog.ask(stage, recent, texts.get("grades.folder.title"));
  }

  @Override
  public void open(Path file) {
    if (OwnPage.isNamed(file)) pages.accept(file);
    else if (NetworkFile.isNamed(file)) openNetwork(file);
    else if (PictureFilesViewModel.isNamed(file)) pad.accept(file);
    else files.get().open(file);
  }

  /** Says why a file was not opened. */
  void tellNotOpened(String sentence) {
    dialog(Alert.AlertType.ERROR, "error.open.title", sentence);
  }

  /** Says what of the user's own lasts no longer than the window, or is not there any more. */
  void tellNotKept(KeepingFault fault) {
    dialog(Alert.AlertType.WARNING, "keep.title", fault.sentence(texts));
  }

  @Override
  public void saveExperiment() {
    Optional<String> reason = files.get().notKept();
    if (reason.isPresent()) {
      dialog(Alert.AlertType.INFORMATION, "error.save.title", reason.get());
      return;
    }
    choose("menu.save-experiment", files.get().proposedName(), "*.json")
        .ifPresent(file -> save(file, () -> files.get().save(file)));
  }

  @Override
  public void saveRun() {
    saving.save(() -> {});
  }

  @Override
  public void saveRunAs() {
    saving.saveAs(() -> {});
  }

  @Override
  public void restore(Path file, String name, Runnable taken) {
    saving.leave("", () -> runFiles.get().restore(file, name, taken));
  }

  @Override
  public void tellNotKept(Path folder, IOException fault) {
    tellNotKept(
        new KeepingFault(KeepingFault.Kind.UNSAVED, folder.toString(), InputFile.reason(fault)));
  }

  @Override
  public void writeNotes() {
    NotesDialog.show(alert(Alert.AlertType.NONE, "notes.title", ""), document, texts);
  }

  /** Opens a run in the place of the one that is shown. */
  void openRun(Path file) {
    leaveRun(() -> runFiles.get().open(file));
  }

  /** Does that if the run that is shown may be left; asks first if it is not saved. */
  void leaveRun(Runnable then) {
    saving.leave("", then);
  }

  /** Shows how far the opening of runs is. */
  void follow(RunFilesViewModel opened) {
    ProgressDialog.follow(
        opened
            .openingProperty()
            .map(now -> now.map(o -> new ProgressDialog.Progress(opened.text(o), o.share()))),
        "run-file.opening",
        opened::cancel,
        texts,
        () -> stage);
  }

  /** Shows how far the making of films is. */
  void follow(FilmSaving filming) {
    ProgressDialog.follow(
        filming
            .filmingProperty()
            .map(now -> now.map(f -> new ProgressDialog.Progress(filming.text(f), f.share()))),
        "picture.film",
        filming::cancel,
        texts,
        () -> stage);
  }

  @Override
  public void loadWeights() {
    askForFile().ifPresent(this::openNetwork);
  }

  private void openNetwork(Path file) {
    saving.leave("", () -> networks.get().open(file));
  }

  @Override
  public void exportParameters() {
    Parameters parameters = run.getSnapshot().parameters();
    choose("menu.export", "engram-parameters.json", "*.json")
        .ifPresent(file -> save(file, () -> ParametersFile.write(parameters, file)));
  }

  @Override
  public void exportRun(ExportFormat format) {
    choose("menu.export-" + format.id(), exports.get().proposedName(format), "*" + format.ending())
        .ifPresent(file -> exports.get().export(format, file, this::tellNotSaved));
  }

  @Override
  public void exportTable(RunTable table) {
    choose("menu.table-" + table.id(), exports.get().proposedName(table), "*.csv")
        .ifPresent(file -> exports.get().export(table, file, this::tellNotSaved));
  }

  @Override
  public void showCard() {
    CardViewModel card = exports.get().card();
    String name = exports.get().proposedName(ExportFormat.CARD);
    Runnable save =
        () ->
            choose("model-card.title", name, "*" + ExportFormat.CARD.ending())
                .ifPresent(file -> card.save(file, this::tellNotSaved));
    CardDialog.show(alert(Alert.AlertType.NONE, "model-card.title", ""), card, save, texts);
  }

  /** Asks for a file, saves the sheet for pupils, and says in which. */
  void handOut(Consumer<Path> saved) {
    choose("lesson.hand-out", exports.get().proposedSheet(), "*" + RunFile.ENDING)
        .ifPresent(file -> exports.get().handOut(file, saved, this::tellNotSaved));
  }

  @Override
  public void savePicture() {
    pictures.ask(stage.getScene());
  }

  @Override
  public void saveFilm() {
    Optional<String> none = films.get().refusal();
    if (none.isPresent()) {
      dialog(Alert.AlertType.INFORMATION, "picture.film", none.get());
      return;
    }
    Consumer<String> saved = told -> dialog(Alert.AlertType.INFORMATION, "picture.film", told);
    choose("menu.film", "engram.gif", "*.gif")
        .ifPresent(file -> films.get().save(file, saved, this::tellNotSaved));
  }

  private interface Writing {
    void write() throws IOException;
  }

  private void save(Path file, Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      tellNotSaved(file, e);
    }
  }

  /** Says why a file was not written. */
  void tellNotSaved(String sentence) {
    dialog(Alert.AlertType.ERROR, "error.save.title", sentence);
  }

  void tellNotSaved(Path file, IOException fault) {
    LOG.warn("saving {}", file, fault);
    String key = WholeFile.isFull(file, fault) ? "error.save.full" : "error.save";
    dialog(Alert.AlertType.ERROR, "error.save.title", texts.get(key, file));
  }

  /** Asks where to save, as {@link engram.ui.controls.SaveChooser} says. */
  Optional<Path> choose(String title, String name, String pattern) {
    return saveDialog.ask(stage, recent, texts.get(title), name, pattern);
  }

  @Override
  public void switchFullScreen() {
    stage.setFullScreenExitHint(texts.get("full-screen.hint"));
    stage.setFullScreen(!stage.isFullScreen());
  }

  @Override
  public boolean leaveFullScreen() {
    boolean was = stage.isFullScreen();
    stage.setFullScreen(false);
    return was;
  }

  @Override
  public void showHelp() {
    dialog(Alert.AlertType.INFORMATION, "help.title", texts.get("help.text"));
  }

  @Override
  public void showAbout() {
    dialog(
        Alert.AlertType.INFORMATION,
        "about.title",
        texts.get("about.text", System.getProperty("java.version"), Logging.file().toString()));
  }

  private void dialog(Alert.AlertType type, String title, String text) {
    alert(type, title, text).show();
  }

  Alert alert(Alert.AlertType type, String title, String text) {
    Alert alert = Alerts.of(type, texts);
    alert.initOwner(stage);
    alert.setTitle(texts.get("app.name"));
    alert.setHeaderText(texts.get(title));
    alert.setContentText(text);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getDialogPane().setPrefWidth(520);
    return alert;
  }

  @Override
  public void quit() {
    saving.leave("", stage::close);
  }
}
