package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.files.experiment.SavedExperiment;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingResult;
import engram.memory.forgetting.ForgettingRun;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionSetup;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListSetup;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronRun;
import engram.memory.neuron.NeuronSetup;
import engram.memory.neuron.NeuronShape;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.SuppliedPatterns;
import engram.memory.recall.UpdateOrder;
import engram.training.recipe.Preset;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.forgetting.ForgettingMoment;
import engram.ui.memory.lesion.LesionModels;
import engram.ui.memory.lesion.LesionSet;
import engram.ui.memory.lists.ListsModels;
import engram.ui.memory.neuron.NeuronModels;
import engram.ui.memory.recall.RecallModels;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Each experiment is shown as it was saved. */
class ExperimentModelsTest {
  private final Texts texts = new Texts(new PreferencesViewModel().languageProperty());
  private final Queue<Runnable> work = new ArrayDeque<>();

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  /** Seven percent, and a share that no percent of sixteen digits gives back. */
  private static final ForgettingSetup FORGETTING =
      new ForgettingSetup(
          ForgettingSet.IRIS,
          5,
          4,
          7,
          List.of(
              ForgettingCure.Kind.REHEARSAL.cure(0.07),
              ForgettingCure.Kind.SLEEP.cure(0.12345678901234566),
              ForgettingCure.Kind.ELASTIC.cure(12345.678)));

  private ForgettingModels forgetting() {
    return new ForgettingModels(texts, work::add, work::add, () -> 0);
  }

  @Test
  void aForgettingIsShownAtItsEpochWithOneUpdate() {
    ForgettingModels victim = forgetting();
    List<ForgettingSetup> setups = new ArrayList<>();
    victim.settings.setupProperty().subscribe((before, now) -> setups.add(now));
    victim.restore(new Experiment.Forgetting(FORGETTING, ForgettingCure.Kind.SLEEP, 7));
    assertThat(setups).containsExactly(FORGETTING);
    assertThat(victim.settings.cure(ForgettingCure.Kind.REHEARSAL).amount().orElseThrow().getText())
        .isEqualTo("7");
    assertThat(victim.settings.cure(ForgettingCure.Kind.SLOW).runsProperty().get()).isFalse();
    work();
    ForgettingMoment moment = victim.forgetting.getMoment();
    assertThat(moment.epoch()).isEqualTo(7);
    assertThat(moment.chosen().kind()).isEqualTo(ForgettingCure.Kind.SLEEP);
    assertThat(moment.hasMore()).isFalse();
    assertThat(victim.saved().experiment())
        .isEqualTo(new Experiment.Forgetting(FORGETTING, ForgettingCure.Kind.SLEEP, 7));
  }

  @Test
  void whatTheWindowMeasuredHasTheNumbersOfTheCommandLine() {
    ForgettingModels victim = forgetting();
    victim.restore(new Experiment.Forgetting(FORGETTING, ForgettingCure.Kind.SLEEP, 0));
    assertThat(victim.saved().numbers()).isEmpty();
    assertThat(work).isEmpty();
    victim.forgetting.start();
    work();
    ForgettingRun run = new ForgettingRun(FORGETTING.plan(), FORGETTING.cures());
    while (!run.isEnded()) run.step();
    ForgettingResult result = run.result();
    assertThat(victim.saved().numbers()).contains(Fingerprint.of(result.first(), result.curves()));
  }

  @Test
  void whoGoesElsewhereMeanwhileStaysThere() {
    ForgettingModels victim = forgetting();
    victim.restore(new Experiment.Forgetting(FORGETTING, ForgettingCure.Kind.SLEEP, 7));
    victim.playback.goTo(0);
    work();
    assertThat(victim.forgetting.getMoment().epoch()).isZero();
  }

  @Test
  void aForgettingOfTheWindowComesBackInAnother() {
    ForgettingModels first = forgetting();
    first.settings.setProperty().set(ForgettingSet.LIST);
    first.settings.number(ForgettingSetup.OLD_EPOCHS).number().set(3);
    first.settings.number(ForgettingSetup.EPOCHS).number().set(2);
    first.settings.cure(ForgettingCure.Kind.SLOW).runsProperty().set(true);
    first.forgetting.start();
    work();
    first.playback.goTo(4);
    SavedExperiment saved = first.saved();

    ForgettingModels second = forgetting();
    second.restore(saved.experiment());
    work();
    assertThat(second.saved()).isEqualTo(saved);
  }

  @Test
  void aNeuronIsShownAtItsStepWithOneUpdate() {
    Experiment.Neuron saved =
        new Experiment.Neuron(
            new NeuronSetup(NeuronShape.MIXED, 12.5, 0.0123, NeuronRun.Lesson.ALL_POINTS, 9),
            List.of(NeuronRule.HEBB, NeuronRule.DELTA),
            NeuronRule.DELTA,
            345);
    NeuronModels victim = new NeuronModels(texts);
    List<NeuronSetup> setups = new ArrayList<>();
    victim.settings.setupProperty().subscribe((before, now) -> setups.add(now));
    victim.restore(saved);
    assertThat(setups).containsExactly(saved.setup());
    assertThat(victim.neuron.step()).isEqualTo(345);
    assertThat(victim.neuron.shown()).containsExactly(NeuronRule.HEBB, NeuronRule.DELTA);
    assertThat(victim.settings.number(NeuronSetup.RATE).number().getText()).isEqualTo("0.0123");
    assertThat(victim.saved().experiment()).isEqualTo(saved);
    assertThat(victim.saved().numbers()).contains(Fingerprint.of(victim.neuron.getCourse()));
  }

  private static final List<NamedPattern> PATTERNS = patterns();

  /** Not in the order of the list, one of the user's own, and one that is called as another is. */
  private static List<NamedPattern> patterns() {
    SuppliedPatterns supplied = SuppliedPatterns.load();
    NamedPattern mountain = supplied.named("山").orElseThrow();
    NamedPattern a = supplied.named("A").orElseThrow();
    return List.of(
        mountain,
        a,
        new NamedPattern("mine", a.pattern().with(5, true).with(60, false)),
        new NamedPattern("H", mountain.pattern().with(3, true)));
  }

  private RecallModels recall() {
    return new RecallModels(texts, work::add, work::add, () -> 0);
  }

  @Test
  void aRecallIsShownAtItsStepWithOneUpdate() {
    RecallSetup setup =
        new RecallSetup(
            RecallRule.STORKEY,
            12.5,
            UpdateOrder.ASYNCHRONOUS,
            7,
            PATTERNS,
            2,
            new Spoiling.Flip(0.12345678901234566, 99));
    RecallModels victim = recall();
    List<RecallSetup> setups = new ArrayList<>();
    victim.settings.setupProperty().subscribe((before, now) -> setups.add(now));
    victim.draw.openProperty().set(true);
    victim.restore(new Experiment.Recall(setup, 31));
    assertThat(setups).containsExactly(setup);
    assertThat(victim.recall.step()).isEqualTo(31);
    assertThat(victim.draw.openProperty().get()).isFalse();
    assertThat(victim.saved().experiment()).isEqualTo(new Experiment.Recall(setup, 31));

    RecallModels other = recall();
    other.restore(victim.saved().experiment());
    assertThat(other.saved()).isEqualTo(victim.saved());
  }

  @Test
  void whatTheUserDrewStaysAndOutlastsTheWindow() {
    PreferencesViewModel preferences = new PreferencesViewModel();
    NamedPattern drawn = new NamedPattern("mine", PATTERNS.get(0).pattern().with(44, true));
    RecallModels first = recall();
    first.keepPatterns(preferences.ownPatternsProperty());
    first.patterns.add(drawn);
    assertThat(preferences.ownPatternsProperty().get()).containsExactly(drawn);
    first.store(PATTERNS);
    assertThat(first.settings.getSetup().stored()).isEqualTo(PATTERNS);
    List<NamedPattern> own = preferences.ownPatternsProperty().get();
    assertThat(own).contains(PATTERNS.get(2), PATTERNS.get(3)).hasSize(3);
    assertThat(own).anyMatch(each -> each.pattern().equals(drawn.pattern()));

    RecallModels next = recall();
    next.keepPatterns(preferences.ownPatternsProperty());
    assertThat(next.patterns.getChoice().all())
        .hasSize(28)
        .extracting(NamedPattern::name)
        .contains("mine", "mine2", "H2");
    assertThat(next.settings.getSetup()).isEqualTo(recall().settings.getSetup());
    next.store(PATTERNS);
    assertThat(next.settings.getSetup().stored()).isEqualTo(PATTERNS);
    assertThat(preferences.ownPatternsProperty().get()).containsExactlyInAnyOrderElementsOf(own);
    next.patterns.remove("mine");
    assertThat(preferences.ownPatternsProperty().get()).hasSize(2);
  }

  @Test
  void aRecallOfLargePatternsTurnsToTheirGridAndOthersAreNotShown() {
    List<NamedPattern> large = SuppliedPatterns.load(PatternGrid.TWENTY).start();
    RecallSetup setup =
        new RecallSetup(
            RecallRule.SOFTMAX,
            0.05,
            UpdateOrder.SYNCHRONOUS,
            7,
            large,
            1,
            new Spoiling.Cover(Spoiling.Side.TOP));
    RecallModels victim = recall();
    victim.restore(new Experiment.Recall(setup, 1));
    assertThat(victim.patterns.gridProperty().get()).isEqualTo(PatternGrid.TWENTY);
    assertThat(victim.saved().experiment()).isEqualTo(new Experiment.Recall(setup, 1));

    RecallSetup odd =
        new RecallSetup(
            RecallRule.HEBB,
            1,
            UpdateOrder.SYNCHRONOUS,
            7,
            List.of(new NamedPattern("x", Pattern.ofText(List.of("#.", ".#")))),
            0,
            new Spoiling.Flip(0, 1));
    assertThat(victim.shows(new Experiment.Recall(odd, 0))).isFalse();
  }

  @Test
  void aListIsShownAtItsStepWithOneUpdate() {
    ListSetup setup = new ListSetup(3, 9, 2, false, 4, 3, 12_345, 678);
    ListsModels victim = new ListsModels(texts, work::add, work::add, () -> 0);
    List<ListSetup> setups = new ArrayList<>();
    victim.settings.setupProperty().subscribe((before, now) -> setups.add(now));
    victim.restore(new Experiment.Stores(setup, 55));
    assertThat(setups).containsExactly(setup);
    assertThat(victim.stores.step()).isEqualTo(55);
    assertThat(victim.saved())
        .isEqualTo(
            new SavedExperiment(
                new Experiment.Stores(setup, 55),
                Optional.of(Fingerprint.of(ListCourse.of(setup)))));
  }

  private LesionModels lesion() {
    return new LesionModels(texts, () -> null, work::add, work::add, work::add, () -> 0);
  }

  @Test
  void aLesionIsShownAtItsShareWithOneUpdate() {
    LesionSetup setup =
        new LesionSetup(Preset.REPAIRED, LesionKind.NEURONS, LesionOrder.RANDOM, 3, 0.333, 5, 77);
    LesionModels victim = lesion();
    List<LesionSetup> setups = new ArrayList<>();
    victim.settings.setupProperty().subscribe((before, now) -> setups.add(now));
    victim.restore(new Experiment.Lesion(setup));
    assertThat(setups).containsExactly(setup);
    assertThat(victim.settings.number(LesionSetup.SEED).number().getText()).isEqualTo("77");
    work();
    assertThat(victim.lesion.getScene().orElseThrow().state().share()).isEqualTo(0.333);
    assertThat(victim.saved())
        .isEqualTo(new SavedExperiment(new Experiment.Lesion(setup), Optional.empty()));
    victim.measure.measure();
    work();
    assertThat(victim.saved().numbers())
        .contains(Fingerprint.of(victim.measure.curveProperty().get().orElseThrow()));
    assertThat(victim.measure.curveProperty().get().orElseThrow().plan().draws()).isEqualTo(3);
    victim.measure.retrain();
    work();
    assertThat(victim.measure.healingProperty().get().orElseThrow().points()).hasSize(6);
    victim.settings.setProperty().set(LesionSet.DIGITS);
    assertThat(victim.settings.getSetup().draws()).isEqualTo(20);
    assertThat(victim.settings.getSetup().epochs()).isEqualTo(30);
  }

  @Test
  void aNetworkThatIsNotAmongThoseOfTheWindowIsNotShown() {
    LesionSetup setup =
        new LesionSetup(Preset.MOONS, LesionKind.WEIGHTS, LesionOrder.RANDOM, 3, 0.5, 5, 7);
    assertThat(lesion().shows(new Experiment.Lesion(setup))).isFalse();
  }
}
