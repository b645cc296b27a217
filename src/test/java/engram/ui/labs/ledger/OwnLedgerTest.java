package engram.ui.labs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.SplitBy;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.run.TestRun;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ledger of a weight of the run of Train. */
class OwnLedgerTest {
  private static final int EPOCHS = 3;

  private final Queue<Runnable> work = new ArrayDeque<>();
  private TestRun run = new TestRun();
  private Optional<Part.Weight> selected = Optional.of(new Part.Weight(0, 2, 1));
  private final LedgerModels models =
      new LedgerModels(
          run.texts,
          () -> run.snapshot(),
          () -> selected,
          work::add,
          Runnable::run,
          System::nanoTime);

  @AfterEach
  void close() {
    models.close();
    run.close();
  }

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private Ledger asked() {
    run.train(EPOCHS);
    models.settings.ask(true);
    work();
    return models.ledger.whole().orElseThrow();
  }

  private void ask(UnaryOperator<Settings> change) {
    Recipe recipe = Preset.REPAIRED.recipe();
    TestRun before = run;
    run = new TestRun(recipe.withSettings(change.apply(recipe.settings())));
    before.close();
    asked(false);
  }

  private void asked(boolean can) {
    run.train(EPOCHS);
    models.settings.ask(true);
    work();
    assertThat(models.ledger.whole().isPresent()).isEqualTo(can);
  }

  @Test
  void theWeightThatIsSelectedInTrainIsBooked() {
    Ledger ledger = asked();
    assertThat(ledger.booked().weight()).isEqualTo(selected.orElseThrow());
    assertThat(ledger.epochs()).isEqualTo(EPOCHS);
    int index = run.snapshot().recipe().network().indexOf(selected.orElseThrow());
    assertThat(ledger.weights()[ledger.updates()])
        .isEqualTo(run.snapshot().parameters().get(index));
    assertThat(models.words.weight(ledger)).isEqualTo("petal length → h₂");
    assertThat(models.sentence()).contains("This weight got").contains("all classes");
    assertThat(models.notKept()).isPresent();
    assertThat(models.settings.own.rows()).allMatch(each -> each.shown().get());
    LedgerSubject subject = new LedgerSubject(models, run.texts);
    assertThat(subject.foci()).containsExactly("By class", "By sample");
    assertThat(subject.sentence(0).answer()).startsWith("It got ");
    assertThat(subject.number(0).caption()).isEqualTo("after 3 epochs");
    assertThat(subject.number(1).caption()).isEqualTo("no. 1 of 120");
    assertThat(subject.sentence(1).answer()).isEqualTo("It was seen 3 times.");
  }

  @Test
  void anotherWeightIsChosenByHandOrInTrain() {
    asked();
    choice(0).choose(1);
    choice(2).choose(2);
    work();
    Ledger ledger = models.ledger.whole().orElseThrow();
    assertThat(ledger.booked().weight().layer()).isEqualTo(1);
    assertThat(ledger.booked().weight().to()).isEqualTo(2);
    models.follow();
    work();
    assertThat(models.ledger.whole()).containsSame(ledger);
    selected = Optional.of(new Part.Weight(0, 3, 0));
    models.follow();
    work();
    assertThat(models.ledger.whole().orElseThrow().booked().weight())
        .isEqualTo(selected.orElseThrow());
  }

  private SettingChoice<?> choice(int place) {
    return (SettingChoice<?>) models.settings.own.rows().get(place);
  }

  @Test
  void theRunIsTakenAnewWhenItIsAnother() {
    asked();
    run.train(1);
    models.follow();
    work();
    assertThat(models.ledger.whole().orElseThrow().epochs()).isEqualTo(EPOCHS + 1);
  }

  @Test
  void thereAreNoTasks() {
    run.train(EPOCHS);
    models.settings.chosen(LedgerSetup.BY).set(SplitBy.TASK);
    models.settings.ask(true);
    work();
    assertThat(models.settings.getSetup().by()).isEqualTo(SplitBy.CLASS);
    models.settings.chosen(LedgerSetup.BY).set(SplitBy.ROW);
    assertThat(models.sentence()).startsWith("Sample ").contains("no. 1 of 120");
    LedgerLab shown = (LedgerLab) models.experiment();
    models.settings.ask(false);
    assertThat(models.settings.own.rows()).noneMatch(each -> each.shown().get());
    models.restore(shown);
    work();
    assertThat(models.experiment()).isEqualTo(shown);
  }

  @Test
  void anUntrainedRunHasNoLedger() {
    models.settings.ask(true);
    work();
    assertThat(models.ledger.whole()).isEmpty();
    assertThat(models.canGoOn()).isFalse();
    assertThat(models.sentence()).contains("has not learned anything yet");
  }

  @Test
  void whatNoSampleAsksForIsSaid() {
    ask(settings -> settings.withL2(0.01));
    assertThat(models.sentence()).contains("L1 or L2");
  }

  @Test
  void whatDropsOutIsSaid() {
    ask(settings -> settings.withDropout(0.2));
    assertThat(models.sentence()).contains("drop out");
    assertThat(new LedgerSubject(models, run.texts).sentence(0).truth())
        .isEqualTo(models.sentence());
  }

  @Test
  void whatWasChangedOnTheWayIsSaid() {
    run.train(1);
    run.session.change(new Intervention.LearningRate(0.02));
    run.settle();
    asked(false);
    assertThat(models.sentence()).contains("changed on the way");
  }
}
