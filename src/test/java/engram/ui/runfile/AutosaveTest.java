package engram.ui.runfile;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.files.RunFile;
import engram.files.RunOrigin;
import engram.files.UnsavedRuns;
import engram.files.UnsavedRuns.Kept;
import engram.nn.Parameters;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
  @TempDir Path home;
  private final List<IOException> faults = new ArrayList<>();
  private final Queue<Runnable> window = new LinkedBlockingQueue<>();
  private final List<Window> opened = new ArrayList<>();

  /** What of a window keeps its run; its thread is the test's. */
  private final class Window {
    final Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
    final RunViewModel run = new RunViewModel(session);
    final Shared shared =
        SharedFixture.of(
            run, new PanesViewModel(), new Texts(new PreferencesViewModel().languageProperty()));
    final RunDocument document = new RunDocument(run, shared.texts());
    final UnsavedRuns folder = new UnsavedRuns(home.resolve("unsaved"));
    final Autosave autosave =
        new Autosave(shared, document, folder, Runnable::run, window::add, faults::add);
    final RunFilesViewModel files =
        new RunFilesViewModel(
            shared, document, told::add, rows -> Optional.empty(), Runnable::run, window::add);
    final RecoveryViewModel recovery =
        new RecoveryViewModel(
            shared.texts(),
            folder,
            Runnable::run,
            window::add,
            (kept, name, taken) ->
                files.restore(
                    kept.file(),
                    name,
                    () -> {
                      autosave.takeOver(kept);
                      taken.run();
                    }));

    Window() {
      opened.add(this);
    }

    void until(Predicate<Snapshot> condition) {
      Await.until(
          run,
          () -> {
            work();
            return condition.test(run.getSnapshot());
          });
    }

    void train() {
      int before = run.getSnapshot().epoch();
      session.stepForward(StepSize.EPOCH);
      until(s -> s.epoch() == before + 1);
    }

    void keep() {
      autosave.keep();
      Await.until(() -> !window.isEmpty());
      work();
    }

    /** For what was left behind. */
    void look() {
      recovery.look();
      work();
    }
  }

  private final List<String> told = new ArrayList<>();

  private void work() {
    while (!window.isEmpty()) window.remove().run();
  }

  @AfterEach
  void close() {
    opened.forEach(each -> each.session.close());
  }

  private List<Path> kept() throws IOException {
    if (!Files.exists(home.resolve("unsaved"))) return List.of();
    try (Stream<Path> all = Files.list(home.resolve("unsaved"))) {
      return all.filter(each -> each.toString().endsWith(".engram")).toList();
    }
  }

  private boolean isAnyKept() {
    try {
      return !kept().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void onlyWhatWasDoneIsKeptAndOnlyOnce() throws Exception {
    Window victim = new Window();
    victim.autosave.keep();
    assertThat(kept()).isEmpty();
    victim.train();
    victim.keep();
    assertThat(kept()).hasSize(1);
    Path file = kept().get(0);
    assertThat(RunFile.read(file).run().at().epoch()).isEqualTo(1);
    Files.writeString(file, "untouched");
    victim.autosave.keep();
    assertThat(window).isEmpty();
    assertThat(file).hasContent("untouched");
    victim.train();
    victim.keep();
    assertThat(kept()).containsExactly(file);
    assertThat(RunFile.read(file).run().at().epoch()).isEqualTo(2);
  }

  @Test
  void eachPauseKeepsTheRun() throws Exception {
    Window victim = new Window();
    victim.session.run();
    victim.until(s -> s.state().isMoving() && s.epoch() > 0);
    victim.session.pause();
    victim.until(s -> !s.state().isMoving() && isAnyKept());
    assertThat(kept()).hasSize(1);
    assertThat(RunFile.read(kept().get(0)).run().at().epoch())
        .isEqualTo(victim.run.getSnapshot().epoch());
  }

  @Test
  void whatIsSavedOrDiscardedIsKeptNoLonger() throws Exception {
    Window victim = new Window();
    victim.train();
    victim.keep();
    assertThat(kept()).hasSize(1);
    victim.files.save(
        home.resolve("a.engram"),
        false,
        new RunFilesViewModel.Saving() {
          @Override
          public void saved() {}

          @Override
          public void failed(Path file, IOException fault) {
            faults.add(fault);
          }

          @Override
          public void changed(Path file) {}
        });
    Await.until(
        () -> {
          work();
          return !victim.document.isUnsaved();
        });
    assertThat(kept()).isEmpty();
    victim.train();
    victim.keep();
    assertThat(RunOrigin.of(RunFile.read(kept().get(0))).orElseThrow().file())
        .isEqualTo(home.resolve("a.engram"));
    victim.autosave.close();
    assertThat(home.resolve("unsaved")).isEmptyDirectory();
    assertThat(faults).isEmpty();
  }

  @Test
  void theNextStartGoesOnWithTheSameBitsAndTheSameFile() throws Exception {
    Path kept = leave(Optional.of(new RunOrigin(home.resolve("a.engram"), Optional.of("f00"))));
    Window victim = new Window();
    victim.look();
    assertThat(victim.recovery.offeredProperty().get()).isTrue();
    assertThat(victim.recovery.textProperty().getValue()).contains(":");
    assertThat(victim.recovery.places()).hasSize(1);
    victim.recovery.open();
    victim.until(s -> s.epoch() == 3);
    assertThat(victim.run.getSnapshot().parameters()).isEqualTo(parameters);
    assertThat(victim.recovery.offeredProperty().get()).isFalse();
    assertThat(victim.document.isUnsaved()).isTrue();
    assertThat(victim.document.fileProperty().get()).contains(home.resolve("a.engram"));
    victim.train();
    victim.keep();
    assertThat(kept()).containsExactly(kept);
    assertThat(RunFile.read(kept).run().at().epoch()).isEqualTo(4);
    assertThat(told).isEmpty();
    victim.autosave.close();
    assertThat(kept()).isEmpty();
  }

  private Parameters parameters;

  /** As a program that was killed leaves it. */
  private Path leave(Optional<RunOrigin> origin) throws IOException {
    Window before = new Window();
    for (int k = 0; k < 3; k++) before.train();
    parameters = before.run.getSnapshot().parameters();
    Kept kept = before.folder.begin();
    List<Session.Recorded> recorded = new ArrayList<>();
    before.session.record(made -> window.add(() -> recorded.add(made)));
    Await.until(() -> !window.isEmpty());
    work();
    Session.Recorded made = recorded.get(0);
    kept.write(RunFile.of(made.record(), made.rows(), made.parameters(), ""), origin);
    kept.release();
    return kept.file();
  }

  @Test
  void severalAreOfferedOneAfterTheOtherAndWhatIsDiscardedIsGone() throws Exception {
    leave(Optional.empty());
    leave(Optional.empty());
    Window victim = new Window();
    victim.look();
    victim.recovery.discard();
    assertThat(kept()).hasSize(1);
    assertThat(victim.recovery.offeredProperty().get()).isTrue();
    victim.recovery.discard();
    assertThat(victim.recovery.offeredProperty().get()).isFalse();
    assertThat(home.resolve("unsaved")).isEmptyDirectory();
  }

  @Test
  void whatIsPutOffIsOfferedAgain() throws Exception {
    leave(Optional.empty());
    Window first = new Window();
    first.look();
    Window second = new Window();
    second.look();
    assertThat(second.recovery.offeredProperty().get()).isFalse();
    first.recovery.later();
    assertThat(first.recovery.offeredProperty().get()).isFalse();
    second.look();
    assertThat(second.recovery.offeredProperty().get()).isTrue();
    second.recovery.close();
    assertThat(kept()).hasSize(1);
  }

  @Test
  void thatNothingCanBeKeptIsToldOnce() throws Exception {
    Files.writeString(home.resolve("unsaved"), "no folder");
    Window victim = new Window();
    victim.train();
    victim.keep();
    work();
    assertThat(faults).hasSize(1);
    victim.train();
    victim.keep();
    work();
    assertThat(faults).hasSize(1);
  }
}
