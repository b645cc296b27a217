package engram.ui.runfile;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.training.Run;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardViewModelTest {
  @TempDir private Path folder;
  private final Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
  private final Snapshot start = new RunViewModel(session).getSnapshot();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<Path> failed = new ArrayList<>();

  @AfterEach
  void close() {
    session.close();
  }

  /** A moment of ten epochs of which each took so long. */
  private static Snapshot moment(Snapshot start, double nanosPerEpoch) {
    Run run = new Run(start.recipe(), start.data());
    for (int epoch = 0; epoch < 10; epoch++) run.trainEpoch();
    return new Snapshot(
        start.state(),
        start.recipe(),
        start.data(),
        run.position(),
        start.settings(),
        start.surgery(),
        run.parameters(),
        run.evaluateTrain(),
        run.evaluateTest(),
        start.validation(),
        run.branches(),
        start.cursor(),
        start.next(),
        start.parameterHistory(),
        nanosPerEpoch,
        start.undoable(),
        start.redoable(),
        start.problem());
  }

  private CardViewModel card(double nanosPerEpoch) {
    Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
    return new CardViewModel(moment(start, nanosPerEpoch), texts, work::add, Runnable::run);
  }

  private CardViewModel written(double nanosPerEpoch) {
    CardViewModel card = card(nanosPerEpoch);
    assertThat(card.cardProperty().get()).isEmpty();
    work.remove().run();
    return card;
  }

  private static String text(CardViewModel card) {
    return card.cardProperty().get().orElseThrow().text();
  }

  @Test
  void saysTheEnergyOfWhatWasMeasuredAndIsTyped() {
    CardViewModel card = written(2e8);
    assertThat(text(card))
        .contains("Training took: 2 s", "in watts", start.recipe().network().toString())
        .contains(start.data().split().test().length + " ")
        .doesNotContain(" J =");
    card.wattsProperty().set("12,5");
    assertThat(text(card)).contains("Energy: 2 s × 12.5 W = 25 J = 0.00694 Wh");
    card.wattsProperty().set(" ");
    assertThat(text(card)).doesNotContain(" J =");
    assertThat(card.note()).contains("measured time of an epoch");
  }

  @Test
  void inventsNoTimeWhereNoneWasMeasured() {
    CardViewModel card = written(0);
    card.wattsProperty().set("20");
    assertThat(text(card)).contains("was not measured").doesNotContain(" J =");
    assertThat(card.note()).contains("no energy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"much", "0", "-5", "1e7", "1e999", "NaN"})
  void whatIsNoPowerIsToldAndNothingIsWritten(String typed) {
    CardViewModel card = written(2e8);
    card.wattsProperty().set(typed);
    assertThat(card.faultProperty().get()).contains("\"" + typed + "\" is none");
    assertThat(card.cardProperty().get()).isEmpty();
    card.wattsProperty().set("");
    assertThat(card.faultProperty().get()).isEmpty();
    assertThat(card.cardProperty().get()).isPresent();
  }

  @Test
  void isSavedAsAPage() throws Exception {
    CardViewModel card = written(2e8);
    card.save(folder.resolve("mine"), (file, fault) -> failed.add(file));
    work.remove().run();
    assertThat(Files.readString(folder.resolve("mine.html")))
        .isEqualTo(card.cardProperty().get().orElseThrow().html());
    card.save(folder.resolve("none").resolve("x.html"), (file, fault) -> failed.add(file));
    work.remove().run();
    assertThat(failed).containsExactly(folder.resolve("none").resolve("x.html"));
  }
}
