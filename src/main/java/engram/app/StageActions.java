package engram.app;

import engram.export.ExportFormat;
import engram.export.RunTable;
import engram.files.ParametersFile;
import engram.files.RunFile;
import engram.files.input.InputFile;
import engram.foreign.NetworkFile;
import engram.nn.Parameters;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
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
import javafx.stage.Stage;

/** The menu's commands on the window itself. */
final class StageActions implements WindowActions, RunFileRoom.Actions {
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

  final StageDialogs dialogs;
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
      StageDialogs dialogs,
      Supplier<ExperimentFilesViewModel> files,
      Supplier<RunFilesViewModel> runFiles,
      Supplier<RunExportViewModel> exports,
      Supplier<NetworkFilesViewModel> networks,
      Supplier<FilmSaving> films,
      Consumer<Path> pages,
      Consumer<Path> pad,
      BooleanSupplier begunBesides) {
    this.run = run;
    this.texts = texts;
    this.dialogs = dialogs;
    this.files = files;
    this.runFiles = runFiles;
    this.exports = exports;
    this.networks = networks;
    this.films = films;
    this.pages = pages;
    this.pad = pad;
    this.begunBesides = begunBesides;
    saving = new RunSaving(document, runFiles, texts, dialogs);
    pictures = new PictureSaving(dialogs, preferences, texts);
    this.document = document;
  }

  /**
   * The window that the menu stands in, once it is there.
   *
   * @param newAnew puts everything in it back to the first start
   */
  void attach(Stage newStage, Runnable newAnew) {
    stage = newStage;
    dialogs.attach(newStage);
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
    Alert alert = dialogs.alert(Alert.AlertType.CONFIRMATION, "new.title", texts.get("new.text"));
    alert.getButtonTypes().setAll(begin, cancel);
    alert.setOnHidden(
        event -> {
          if (alert.getResult() == begin) anew.run();
        });
    alert.show();
  }

  @Override
  public Optional<Path> askForFile() {
    return dialogs.askForFile();
  }

  @Override
  public void open(Path file) {
    if (OwnPage.isNamed(file)) pages.accept(file);
    else if (NetworkFile.isNamed(file)) openNetwork(file);
    else if (PictureFilesViewModel.isNamed(file)) pad.accept(file);
    else files.get().open(file);
  }

  @Override
  public void saveExperiment() {
    Optional<String> reason = files.get().notKept();
    if (reason.isPresent()) {
      dialogs.inform("error.save.title", reason.get());
      return;
    }
    dialogs
        .choose("menu.save-experiment", files.get().proposedName(), "*.json")
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
    dialogs.tellNotKept(
        new KeepingFault(KeepingFault.Kind.UNSAVED, folder.toString(), InputFile.reason(fault)));
  }

  @Override
  public void writeNotes() {
    NotesDialog.show(dialogs.alert("notes.title"), document, texts);
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
    dialogs
        .choose("menu.export", "engram-parameters.json", "*.json")
        .ifPresent(file -> save(file, () -> ParametersFile.write(parameters, file)));
  }

  @Override
  public void exportRun(ExportFormat format) {
    dialogs
        .choose(
            "menu.export-" + format.id(), exports.get().proposedName(format), "*" + format.ending())
        .ifPresent(file -> exports.get().export(format, file, dialogs::tellNotSaved));
  }

  @Override
  public void exportTable(RunTable table) {
    dialogs
        .choose("menu.table-" + table.id(), exports.get().proposedName(table), "*.csv")
        .ifPresent(file -> exports.get().export(table, file, dialogs::tellNotSaved));
  }

  @Override
  public void showCard() {
    CardViewModel card = exports.get().card();
    String name = exports.get().proposedName(ExportFormat.CARD);
    Runnable save =
        () ->
            dialogs
                .choose("model-card.title", name, "*" + ExportFormat.CARD.ending())
                .ifPresent(file -> card.save(file, dialogs::tellNotSaved));
    CardDialog.show(dialogs.alert("model-card.title"), card, save, texts);
  }

  /** Asks for a file, saves the sheet for pupils, and says in which. */
  void handOut(Consumer<Path> saved) {
    dialogs
        .choose("lesson.hand-out", exports.get().proposedSheet(), "*" + RunFile.ENDING)
        .ifPresent(file -> exports.get().handOut(file, saved, dialogs::tellNotSaved));
  }

  @Override
  public void savePicture() {
    pictures.ask(stage.getScene());
  }

  @Override
  public void saveFilm() {
    Optional<String> none = films.get().refusal();
    if (none.isPresent()) {
      dialogs.inform("picture.film", none.get());
      return;
    }
    Consumer<String> saved = told -> dialogs.inform("picture.film", told);
    dialogs
        .choose("menu.film", "engram.gif", "*.gif")
        .ifPresent(file -> films.get().save(file, saved, dialogs::tellNotSaved));
  }

  private interface Writing {
    void write() throws IOException;
  }

  private void save(Path file, Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      dialogs.tellNotSaved(file, e);
    }
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
    dialogs.inform("help.title", texts.get("help.text"));
  }

  @Override
  public void showAbout() {
    dialogs.inform(
        "about.title",
        texts.get("about.text", System.getProperty("java.version"), Logging.file().toString()));
  }

  @Override
  public void quit() {
    saving.leave("", stage::close);
  }
}
