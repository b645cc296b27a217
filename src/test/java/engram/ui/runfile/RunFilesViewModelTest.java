package engram.ui.runfile;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.read.FormatChoices;
import engram.data.read.ReadMonitor;
import engram.data.read.TableReader;
import engram.data.sets.BuiltInSet;
import engram.data.table.DatasetMaker;
import engram.data.table.ImportPlan;
import engram.files.RowsFile;
import engram.files.RowsReading;
import engram.files.input.InputFile;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import engram.ui.base.Companion;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesViewModelTest {
  @TempDir Path folder;
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
  private final RunViewModel run = new RunViewModel(session);
  private final PanesViewModel panes = new PanesViewModel();
  private final Queue<Runnable> work = new LinkedBlockingQueue<>();
  private final List<String> told = new ArrayList<>();
  private final List<Path> failed = new ArrayList<>();
  private final List<Path> changed = new ArrayList<>();
  private final Shared shared =
      SharedFixture.of(run, panes, new Texts(preferences.languageProperty()));
  private RowsFile.Origin origin;
  private final RunDocument document = new RunDocument(run, shared.texts());
  private final RunFilesViewModel victim =
      new RunFilesViewModel(
          shared,
          document,
          told::add,
          rows -> Optional.ofNullable(origin),
          work::add,
          Runnable::run);

  @AfterEach
  void close() {
    session.close();
  }

  private void until(Predicate<Snapshot> condition) {
    Await.until(run, () -> condition.test(run.getSnapshot()));
  }

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private void train(int epochs) {
    int before = run.getSnapshot().epoch();
    for (int k = 0; k < epochs; k++) session.stepForward();
    until(s -> s.epoch() == before + epochs && s.state() != RunState.RUNNING);
  }

  private Path save(String name) {
    return save(name, false);
  }

  private Path save(String name, boolean over) {
    Path file = folder.resolve(name);
    RunFilesViewModel.Saving answer =
        new RunFilesViewModel.Saving() {
          @Override
          public void saved() {}

          @Override
          public void failed(Path path, IOException fault) {
            failed.add(path);
          }

          @Override
          public void changed(Path path) {
            changed.add(path);
          }
        };
    victim.save(file, over, answer);
    Await.until(run, () -> !work.isEmpty());
    work();
    return file;
  }

  private void loadSpiral() {
    session.load(Preset.SPIRAL.recipe());
    until(s -> s.data().dataset().id().equals("spiral"));
  }

  @Test
  void aRunIsShownAgainWhereItWasWithItsBranchesAndUndoLeadsBack() {
    train(3);
    session.change(new Intervention.LearningRate(0.05));
    train(2);
    session.goTo(1);
    until(s -> s.epoch() == 1);
    session.change(new Intervention.Momentum(0.5));
    train(1);
    until(s -> s.branches().size() == 2);
    Parameters parameters = run.getSnapshot().parameters();
    Path file = save("lesson.engram");
    loadSpiral();
    panes.show(Workspace.DATA);
    panes.open(Overlay.START);

    victim.open(file);
    assertThat(run.getSnapshot().data().dataset().id()).isEqualTo("spiral");
    work();

    until(s -> s.data().dataset().id().equals("iris"));
    Snapshot now = run.getSnapshot();
    assertThat(now.parameters()).isEqualTo(parameters);
    assertThat(now.epoch()).isEqualTo(2);
    assertThat(now.state()).isEqualTo(RunState.PAUSED);
    assertThat(now.branches()).hasSize(2);
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    assertThat(panes.overlaysProperty().get()).isEmpty();
    assertThat(told).isEmpty();
    assertThat(victim.openingProperty().get()).isEmpty();
    session.undo();
    until(s -> s.data().dataset().id().equals("spiral"));
  }

  @Test
  void theFileIsCalledAfterTheDataAndHasItsEnding() {
    assertThat(document.proposedName()).isEqualTo("iris.engram");
    save("lesson");
    assertThat(folder.resolve("lesson.engram")).exists();
    assertThat(shared.preferences().recentFiles().files())
        .containsExactly(folder.resolve("lesson.engram"));
  }

  @Test
  void aFileThatHasTheNameWithItsEndingIsNotTouched() throws IOException {
    Path taken = Files.writeString(folder.resolve("lesson.engram"), "mine");
    save("lesson");
    assertThat(taken).hasContent("mine");
    assertThat(folder.resolve("lesson")).exists();
  }

  @Test
  void whatCantBeReadIsToldAndTheRunStays() throws IOException {
    train(1);
    Path file = save("a.engram");
    Files.writeString(file, Files.readString(file).replace("\"units\": 10", "\"units\": true"));
    train(1);
    Parameters parameters = run.getSnapshot().parameters();
    victim.open(file);
    work();
    assertThat(told).singleElement().asString().contains("a.engram").contains("line");
    victim.open(folder.resolve("nowhere.engram"));
    work();
    assertThat(told).hasSize(2);
    assertThat(run.getSnapshot().parameters()).isEqualTo(parameters);
  }

  @Test
  void otherNumbersThanBeforeAreTold() throws IOException {
    train(4);
    Path file = save("a.engram");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("\"seed\": 42,(\\s+)\"loss\"", "\"seed\": 1,$1\"loss\""));
    victim.open(file);
    work();
    assertThat(told).singleElement().asString().contains("did not give the same weights");
    until(s -> s.recipe().seed() == 1 && s.epoch() == 4);
  }

  @Test
  void whatIsGivenUpIsNotShown() {
    train(2);
    Path file = save("a.engram");
    loadSpiral();
    victim.open(file);
    assertThat(victim.openingProperty().get()).isPresent();
    victim.cancel();
    work();
    assertThat(victim.openingProperty().get()).isEmpty();
    assertThat(told).isEmpty();
    session.stepForward();
    until(s -> s.epoch() == 1);
    assertThat(run.getSnapshot().data().dataset().id()).isEqualTo("spiral");
  }

  @Test
  void whereItCantBeWrittenIsTold() throws IOException {
    Path file = Files.createDirectory(folder.resolve("full.engram"));
    Files.writeString(file.resolve("inside"), "kept");
    save("full.engram");
    assertThat(failed).containsExactly(file);
    assertThat(file.resolve("inside")).hasContent("kept");
  }

  @Test
  void whatSomeoneElseWroteIsNotOverwrittenUnasked() throws IOException {
    train(1);
    Path file = save("lesson.engram");
    Files.writeString(file, Files.readString(file) + " ");
    String theirs = Files.readString(file);
    train(1);
    save("lesson.engram");
    assertThat(changed).containsExactly(file);
    assertThat(file).hasContent(theirs);
    assertThat(document.isUnsaved()).isTrue();
    save("lesson.engram", true);
    assertThat(changed).hasSize(1);
    assertThat(Files.readString(file)).isNotEqualTo(theirs);
    assertThat(document.isUnsaved()).isFalse();
  }

  @Test
  void ofTwoWindowsOnOneFileTheSecondToSaveIsAsked() throws IOException {
    train(1);
    Path file = save("lesson.engram");
    victim.open(file);
    work();
    until(s -> s.canUndo() && s.epoch() == 1);
    Files.writeString(file, Files.readString(file) + "\n");
    train(1);
    save("lesson.engram");
    assertThat(changed).containsExactly(file);
  }

  @Test
  void aFileThatIsGoneIsWrittenAgain() throws IOException {
    train(1);
    Path file = save("lesson.engram");
    Files.delete(file);
    save("lesson.engram");
    assertThat(changed).isEmpty();
    assertThat(file).exists();
  }

  @Test
  void theTitleNamesTheFileAndMarksWhatIsNotSaved() {
    assertThat(title()).isEqualTo(shared.texts().get("app.title"));
    train(1);
    assertThat(title()).isEqualTo("*iris – Engram");
    Path file = save("lesson.engram");
    assertThat(title()).isEqualTo("lesson.engram – Engram");
    session.goTo(0);
    until(s -> s.epoch() == 0);
    assertThat(document.isUnsaved()).isFalse();
    session.goTo(1);
    until(s -> s.epoch() == 1);
    train(1);
    assertThat(title()).isEqualTo("*lesson.engram – Engram");
    victim.open(file);
    work();
    until(s -> s.lastEpoch() == 1);
    assertThat(title()).isEqualTo("lesson.engram – Engram");
    assertThat(document.fileProperty().get()).contains(file);
  }

  @Test
  void aChangeOrANameIsWorkAndTakenBackItIsNone() {
    session.change(new Intervention.LearningRate(0.05));
    until(s -> s.settings().learningRate() == 0.05);
    assertThat(document.isUnsaved()).isTrue();
    session.undo();
    until(s -> s.settings().learningRate() != 0.05);
    assertThat(document.isUnsaved()).isFalse();
    session.renameBranch(0, "mine");
    until(s -> s.branches().get(0).name().equals("mine"));
    assertThat(document.isUnsaved()).isTrue();
  }

  @Test
  void halfAnEpochIsWork() {
    train(1);
    save("a.engram");
    session.stepForward(StepSize.BATCH);
    until(s -> s.position().row() > 0);
    assertThat(document.isUnsaved()).isTrue();
  }

  @Test
  void otherDataBelongToNoFile() {
    train(1);
    Path file = save("lesson.engram");
    loadSpiral();
    assertThat(document.isUnsaved()).isTrue();
    assertThat(document.fileProperty().get()).isEmpty();
    assertThat(document.proposedName()).isEqualTo("spiral.engram");
    session.undo();
    until(s -> s.data().dataset().id().equals("iris"));
    assertThat(document.fileProperty().get()).contains(file);
    assertThat(document.isUnsaved()).isFalse();
  }

  @Test
  void whatIsLookedAtComesBackWithTheRun() {
    train(2);
    panes.open(Companion.RESULTS);
    panes.neuronMapsProperty().set(true);
    shared.sample().show(73);
    shared.selection().select(new Part.Neuron(0, 4));
    Path file = save("a.engram");
    loadSpiral();
    panes.closeCompanion();
    panes.neuronMapsProperty().set(false);
    shared.selection().clear();

    victim.open(file);
    work();
    until(s -> s.data().dataset().id().equals("iris"));

    assertThat(panes.isOpen(Companion.RESULTS)).isTrue();
    assertThat(panes.neuronMapsProperty().get()).isTrue();
    assertThat(shared.sample().getRow()).isEqualTo(73);
    assertThat(shared.selection().getSelected()).contains(new Part.Neuron(0, 4));
    assertThat(document.isUnsaved()).isFalse();
    shared.sample().show(3);
    panes.closeCompanion();
    assertThat(document.isUnsaved()).isFalse();
  }

  @Test
  void notesAndFieldsOfALaterVersionAreKeptWhenItIsSavedAgain() throws IOException {
    train(1);
    document.notesProperty().set("for the second lesson");
    assertThat(document.isUnsaved()).isTrue();
    Path file = save("a.engram");
    assertThat(document.isUnsaved()).isFalse();
    Files.writeString(
        file, Files.readString(file).replaceFirst("\"split\": \\{", "\"split\": { \"later\": 7,"));
    document.notesProperty().set("");
    victim.open(file);
    work();
    until(s -> s.canUndo());
    assertThat(document.notesProperty().get()).isEqualTo("for the second lesson");
    train(1);
    save("a.engram");
    assertThat(file).content().contains("\"later\": 7").contains("for the second lesson");
    assertThat(changed).isEmpty();
  }

  private String title() {
    return document.titleProperty().getValue();
  }

  /** Rows of a file in a folder, which the run learns from now on. */
  private Path learnFile(int rows) throws Exception {
    StringBuilder text = new StringBuilder("a,b,kind\n");
    for (int row = 0; row < rows; row++) {
      text.append(row % 7).append(',').append(row % 5).append(row % 2 == 0 ? ",u\n" : ",v\n");
    }
    Path file = Files.createDirectories(folder.resolve("lesson")).resolve("many.csv");
    Files.writeString(file, text);
    TableReader.Result read =
        TableReader.read(
            InputFile.ofTable(file, ReadMonitor.NONE), FormatChoices.NONE, ReadMonitor.NONE);
    ImportPlan plan = ImportPlan.guess(read.table());
    Dataset dataset = DatasetMaker.toDataset(read.table(), plan).dataset();
    origin = new RowsFile.Origin(file, new RowsReading(read.format(), plan, List.of()));
    DataSource source = DataSource.own(dataset);
    session.editRows(
        this,
        dataset,
        recipe -> recipe.withData(recipe.data().withSource(source)),
        () -> {},
        fault -> {});
    until(s -> s.data().dataset().id().equals("many.csv"));
    return file;
  }

  @Test
  void manyRowsMayStayInTheirFileAndAreFoundAgainWhenItWasMoved() throws Exception {
    Path rows = learnFile(40_000);
    Path run = folder.resolve("lesson/a.engram");
    assertThat(victim.rowsFileFor(run)).contains("many.csv");
    assertThat(victim.rowsFileFor(folder.resolve("a/b.engram"))).isEmpty();
    victim.saveWithoutRows(run, false, NONE);
    Await.until(this.run, () -> !work.isEmpty());
    work();
    assertThat(run).content().contains("\"rows-file\"").doesNotContain("\"cells\"");

    // a file that names its rows goes on doing so
    train(1);
    save("lesson/a.engram");
    assertThat(run).content().contains("\"rows-file\"");
    save("lesson/b.engram");
    assertThat(folder.resolve("lesson/b.engram")).content().contains("\"cells\"");

    loadSpiral();
    origin = null;
    Path moved = Files.move(rows, folder.resolve("moved.csv"));
    victim.open(run);
    work();
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).contains("many.csv", "is not there", "Find the file…");
    RunFilesViewModel asking = asking(moved);
    asking.open(run);
    work();
    until(s -> s.data().dataset().id().equals("many.csv"));
    // out of the folder no run's file can name it
    asking.save(run, false, NONE);
    Await.until(this.run, () -> !work.isEmpty());
    work();
    assertThat(run).content().contains("\"cells\"");
  }

  private static final RunFilesViewModel.Saving NONE =
      new RunFilesViewModel.Saving() {
        @Override
        public void saved() {}

        @Override
        public void failed(Path path, IOException fault) {
          throw new AssertionError(fault);
        }

        @Override
        public void changed(Path path) {
          throw new AssertionError(path);
        }
      };

  /** One whose user says where rows are. */
  private RunFilesViewModel asking(Path rows) {
    RunFilesViewModel.Telling telling =
        new RunFilesViewModel.Telling() {
          @Override
          public void tell(String sentence) {
            throw new AssertionError(sentence);
          }

          @Override
          public void askForRows(String sentence, Consumer<Path> found) {
            found.accept(rows);
          }
        };
    return new RunFilesViewModel(
        shared, document, telling, any -> Optional.empty(), work::add, Runnable::run);
  }

  @Test
  void rowsThatTheirFileHasNoLongerAreKept() throws Exception {
    Path rows = learnFile(40_000);
    Files.writeString(rows, "a,b,kind\n1,2,u\n3,4,v\n");
    Path run = folder.resolve("lesson/a.engram");
    victim.saveWithoutRows(run, false, NONE);
    Await.until(this.run, () -> !work.isEmpty());
    work();
    assertThat(run).content().contains("\"cells\"");
  }
}
