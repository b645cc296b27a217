package engram.ui.runfile;

import static org.assertj.core.api.Assertions.assertThat;

import engram.files.UnsavedRuns;
import engram.files.UnsavedRuns.Kept;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that a program left behind: the newest is offered first, and none is lost unasked. */
class RecoveryViewModelTest {
  @TempDir Path folder;
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Queue<Runnable> window = new ArrayDeque<>();
  private final List<Path> restored = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Runnable> taken = new ArrayList<>();
  private RecoveryViewModel victim;

  @AfterEach
  void close() {
    if (victim != null) victim.close();
  }

  private static void run(Queue<Runnable> work) {
    while (!work.isEmpty()) work.remove().run();
  }

  private void look() {
    victim =
        new RecoveryViewModel(
            texts,
            new UnsavedRuns(folder),
            worker::add,
            window::add,
            (kept, name, done) -> {
              restored.add(kept.file());
              names.add(name);
              taken.add(done);
            });
    victim.look();
    run(worker);
  }

  /** Written so many days ago, at the first minute of the day, and held by nobody. */
  private Path left(int days) throws IOException {
    Kept kept = new UnsavedRuns(folder).begin();
    Files.writeString(kept.file(), "a run");
    LocalDate day = LocalDate.now(ZoneId.systemDefault()).minusDays(days);
    Files.setLastModifiedTime(
        kept.file(), FileTime.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    kept.release();
    return kept.file();
  }

  /** Who finds them has them for itself. */
  private List<Path> free() {
    List<Kept> found = new UnsavedRuns(folder).left();
    found.forEach(Kept::release);
    return found.stream().map(Kept::file).toList();
  }

  private String text() {
    return victim.textProperty().getValue();
  }

  @Test
  void whereNothingWasLeftNothingIsOffered() {
    look();
    run(window);
    assertThat(victim.offeredProperty().get()).isFalse();
    assertThat(text()).isEmpty();
    assertThat(victim.places()).isEmpty();
    victim.open();
    victim.discard();
    assertThat(restored).isEmpty();
  }

  @Test
  void theNewestIsOfferedFirstAndTodayByItsTimeAlone() throws IOException {
    Path old = left(400);
    Path today = left(0);
    look();
    assertThat(victim.offeredProperty().get()).as("not yet known to the window").isFalse();
    run(window);
    assertThat(victim.offeredProperty().get()).isTrue();
    assertThat(text()).contains("00:00").doesNotContain(String.valueOf(LocalDate.now().getYear()));
    assertThat(victim.places()).hasSize(1);
    victim.discard();
    assertThat(today).doesNotExist();
    assertThat(old).exists();
    String year = String.valueOf(LocalDate.now().minusDays(400).getYear());
    assertThat(text()).contains(year);
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(text()).contains(year + "年");
    victim.discard();
    assertThat(victim.offeredProperty().get()).isFalse();
    assertThat(text()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  /** It stays offered until it is shown: whoever is asked first may say no. */
  @Test
  void oneThatIsOpenedIsOfferedUntilItIsShown() throws IOException {
    Path old = left(3);
    Path today = left(0);
    look();
    run(window);
    victim.open();
    assertThat(restored).containsExactly(today);
    assertThat(names.get(0)).contains("00:00");
    assertThat(text()).contains("00:00");
    taken.get(0).run();
    assertThat(text()).doesNotContain(names.get(0));
    victim.open();
    assertThat(restored).containsExactly(today, old);
    taken.get(1).run();
    assertThat(victim.offeredProperty().get()).isFalse();
    assertThat(today).as("whoever took it has it").exists();
  }

  @Test
  void whatIsPutOffIsThereAtTheNextStart() throws IOException {
    Path old = left(3);
    Path today = left(0);
    look();
    run(window);
    assertThat(free()).as("held by this window").isEmpty();
    victim.later();
    assertThat(victim.offeredProperty().get()).isFalse();
    assertThat(free()).containsExactly(today, old);
  }

  @Test
  void whatIsFoundAfterTheWindowWasClosedIsLetGo() throws IOException {
    Path today = left(0);
    look();
    victim.close();
    run(window);
    assertThat(victim.offeredProperty().get()).isFalse();
    assertThat(free()).containsExactly(today);
  }
}
