package engram.ui.runfile;

import engram.data.DataSource;
import engram.files.JsonOthers;
import engram.files.RunFile;
import engram.files.WholeFile;
import engram.lesson.Lesson;
import engram.lesson.Pupil;
import engram.training.Snapshot;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/**
 * The run that is shown as a document: the file that it belongs to, and whether something was done
 * that no file has. A run of other data belongs to no file; undo leads back to the one before, and
 * to its file.
 */
public final class RunDocument {
  private static final String OTHER_SIGNS = "[^\\p{L}\\p{N}._ -]";

  private final RunViewModel run;
  private final Texts texts;
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty data = new SimpleStringProperty();
  private final ObservableValue<String> title;
  private final StringProperty notes = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Lesson>> lesson =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<Origin> origin = Optional.empty();

  /** What was done when it was saved or opened; empty if no file has it. */
  private Optional<RunOutline> saved;

  /**
   * Where a run was read or written.
   *
   * @param print of the file then, as {@link RunFile#print} tells it; empty if it is not known
   * @param data id of the data that the run learns from
   * @param others fields of the file that this version does not know
   */
  record Origin(Path file, Optional<String> print, String data, JsonOthers others) {}

  public RunDocument(RunViewModel run, Texts texts) {
    this.run = run;
    this.texts = texts;
    saved = Optional.of(outline());
    title = texts.bound(this::title, unsaved, file, data);
    data.subscribe(id -> follow());
    follow(run.getSnapshot());
    run.snapshotProperty().subscribe((before, now) -> follow(now));
    notes.subscribe(now -> follow());
    lesson.subscribe(now -> follow());
  }

  /** What was done so far. */
  RunOutline outline() {
    Snapshot now = run.getSnapshot();
    return RunOutline.of(now.recipe(), now.branches(), notes.get(), lesson.get());
  }

  /** While it goes on what is not saved stays so, and no frame pays for finding that out. */
  private void follow(Snapshot now) {
    data.set(now.recipe().data().source().id());
    if (!unsaved.get() || !now.state().isMoving()) follow();
  }

  private void follow() {
    unsaved.set(!saved.equals(Optional.of(outline())));
    file.set(origin().map(Origin::file));
  }

  // Properties

  /** Whether anything was trained or changed that no file has. */
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  public boolean isUnsaved() {
    return unsaved.get();
  }

  /** The file that it is saved to. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** What the user writes about the run; never null. */
  public StringProperty notesProperty() {
    return notes;
  }

  /** The sheet around the run; empty if there is none. */
  public ObjectProperty<Optional<Lesson>> lessonProperty() {
    return lesson;
  }

  /** Of the window: the file's name, and a mark while something is not saved. */
  public ObservableValue<String> titleProperty() {
    return title;
  }

  private String title() {
    if (file.get().isEmpty() && !unsaved.get()) return texts.get("app.title");
    return texts.get(unsaved.get() ? "run-file.title.unsaved" : "run-file.title", name());
  }

  /** Its file's, or if there is none that of its data. */
  public String name() {
    return file.get().map(path -> String.valueOf(path.getFileName())).orElseGet(this::dataName);
  }

  /**
   * What a file of it is called, unless the user says otherwise. Sheets that a class hands in lie
   * in one folder: a pupil's has the pupil's name.
   */
  public String proposedName() {
    if (file.get().isEmpty()) return dataName() + RunFile.ENDING;
    String pupil = lesson.get().map(sheet -> sheet.pupil().name().strip()).orElse("");
    if (!isBlankSheet() || pupil.isEmpty()) return name();
    String written = pupil.replaceAll(OTHER_SIGNS, "-");
    return WholeFile.withoutEnding(name()) + "-" + written + RunFile.ENDING;
  }

  /** Whether its file is a sheet as a teacher hands it out, on which no pupil has written yet. */
  public boolean isBlankSheet() {
    return file.get().isPresent()
        && saved
            .flatMap(RunOutline::lesson)
            .filter(sheet -> sheet.handedOut() && sheet.pupil().equals(Pupil.NONE))
            .isPresent();
  }

  private String dataName() {
    return name(source());
  }

  /** What files of a run on those data are called, without an ending. */
  static String name(DataSource source) {
    return WholeFile.withoutEnding(source.id().replaceAll(OTHER_SIGNS, "-"));
  }

  private DataSource source() {
    return run.getSnapshot().recipe().data().source();
  }

  /** Fields of its file that this version does not know. */
  JsonOthers others() {
    return origin().map(Origin::others).orElse(JsonOthers.NONE);
  }

  Optional<Origin> origin() {
    return origin.filter(known -> known.data().equals(source().id()));
  }

  // Commands

  /**
   * A file has it now.
   *
   * @param done what it has
   */
  void keep(Origin where, RunOutline done) {
    origin = Optional.of(where);
    saved = Optional.of(done);
    follow();
  }

  /** Another run begins, which neither notes nor a sheet belong to. */
  public void clear() {
    notes.set("");
    lesson.set(Optional.empty());
  }

  /** It was read from a file, which has it. */
  void opened(Origin where, RunOutline done) {
    notes.set(done.notes());
    lesson.set(done.lesson());
    keep(where, done);
  }

  /** It was found again after the program ended: no file has it. */
  void found(Optional<Origin> where, RunOutline done) {
    notes.set(done.notes());
    lesson.set(done.lesson());
    origin = where;
    saved = Optional.empty();
    follow();
  }
}
