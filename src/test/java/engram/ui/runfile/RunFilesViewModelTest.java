package engram.ui.runfile;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.nn.Parameters;
import engram.training.Intervention;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
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
  private final Shared shared =
      SharedFixture.of(
          run,
          new SampleViewModel(run, new Random(1)),
          panes,
          new Texts(preferences.languageProperty()));
  private final RunFilesViewModel victim =
      new RunFilesViewModel(shared, told::add, work::add, Runnable::run);

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
    Path file = folder.resolve(name);
    victim.save(file, (path, fault) -> failed.add(path));
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
    assertThat(told).isEmpty();
    assertThat(victim.openingProperty().get()).isEmpty();
    session.undo();
    until(s -> s.data().dataset().id().equals("spiral"));
  }

  @Test
  void theFileIsCalledAfterTheDataAndHasItsEnding() {
    assertThat(victim.proposedName()).isEqualTo("iris.engram");
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
}
