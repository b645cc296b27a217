package engram.ui.labs.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.GroupRates;
import engram.labs.fairness.Judged;
import engram.labs.fairness.OwnGroups;
import engram.labs.fairness.PenguinRun;
import engram.labs.fairness.Rate;
import engram.labs.fairness.ScoredGroups;
import engram.memory.experiments.Experiment;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.Run;
import engram.training.Snapshot;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingSteps;
import engram.ui.run.TestRun;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lab asks the run of Train, here of penguins whose species is to be told. */
class OwnFairnessTest {
  private static final int EPOCHS = 3;
  private static final int ISLAND = 3;
  private static final List<String> SEEN = List.of("bill-length", "bill-depth", "flipper-length");

  private static Snapshot untrained;
  private static Snapshot early;
  private static Snapshot penguins;
  private static Snapshot iris;

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private Snapshot here = penguins;
  private final FairnessModels models =
      new FairnessModels(
          new Texts(language), () -> here, work::add, Runnable::run, System::nanoTime);

  @BeforeAll
  static void train() {
    try (TestRun run = new TestRun(recipe(), PenguinRun.rows())) {
      untrained = run.snapshot();
      run.train(1);
      early = run.snapshot();
      run.train(EPOCHS - 1);
      penguins = run.snapshot();
    }
    try (TestRun run = new TestRun()) {
      run.train(1);
      iris = run.snapshot();
    }
  }

  @AfterAll
  static void forget() {
    untrained = null;
    early = null;
    penguins = null;
    iris = null;
  }

  private static Recipe recipe() {
    DataSetup setup =
        new DataSetup(
            DataSource.own(PenguinRun.rows()),
            SplitPlan.of(0.2, 42),
            new InputPlan(List.of("island", "sex")),
            Missing.MEAN,
            Scaling.STANDARDIZE,
            TargetCoding.ZERO_ONE);
    return new Recipe(
        setup,
        new NetworkSpec(
            SEEN.size(),
            List.of(new LayerSpec(4, Activation.TANH), new LayerSpec(3, Activation.SOFTMAX))),
        Initializer.GLOROT_NORMAL,
        Loss.CROSS_ENTROPY,
        new Settings(Optimizer.ADAM, 0.01, 8, 0, 0, 0),
        1,
        new StopRule(EPOCHS, OptionalDouble.empty()));
  }

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private FairnessScene asked() {
    models.settings.judgedProperty().set(Judged.TRAIN);
    work();
    return models.fairness.getScene().orElseThrow();
  }

  /** By the class that the command line uses. */
  private static ScoredGroups byIsland(int wished) {
    Run run = new Run(recipe(), new PreparedData(recipe().data(), PenguinRun.rows()));
    for (int epoch = 0; epoch < EPOCHS; epoch++) run.trainEpoch();
    return ScoredGroups.of(run, ISLAND, wished);
  }

  @Test
  void theRatesAreThoseOfTheCommandLine() {
    asked();
    models.settings.own.wished().value().set("Adelie");
    models.settings.own.first().value().set("Biscoe");
    models.settings.own.second().value().set("Torgersen");
    models.fairness.place(FairnessScene.A, 48);
    models.fairness.place(FairnessScene.B, 51);
    FairnessScene scene = models.fairness.getScene().orElseThrow();
    ScoredGroups all = byIsland(penguins.data().dataset().classNames().indexOf("Adelie"));

    int biscoe = all.names().indexOf("Biscoe");
    int torgersen = all.names().indexOf("Torgersen");
    assertThat(scene.now())
        .containsExactly(GroupRates.of(all, biscoe, 48), GroupRates.of(all, torgersen, 51));
    assertThat(scene.rate(Rate.SELECTION, FairnessScene.A)).isBetween(0.01, 0.99);
    assertThat(scene.scored().reliability(FairnessScene.A)).isEqualTo(all.reliability(biscoe));
    assertThat(work).as("a threshold asks nothing anew").isEmpty();
  }

  /** In Torgersen all are Adelie: there is no FPR, neither a possible nor an impossible one. */
  @Test
  void whereNobodyCanBeWronglyTakenNoRateIsForced() {
    asked();
    models.settings.own.wished().value().set("Adelie");
    models.settings.own.first().value().set("Biscoe");
    models.settings.own.second().value().set("Torgersen");
    models.fairness.place(FairnessScene.A, 0);
    FairnessScene scene = models.fairness.getScene().orElseThrow();
    assertThat(scene.now().get(FairnessScene.B).baseRate()).isEqualTo(1);
    assertThat(scene.rate(Rate.PRECISION, FairnessScene.A)).isBetween(0.01, 0.99);
    assertThat(models.words.forced(scene)).contains("–").doesNotContain("impossible");
  }

  @Test
  void theTwoLargestGroupsAndAClassOfBothAreAskedAboutFirst() {
    FairnessScene scene = asked();
    OwnGroups groups = scene.own().orElseThrow().groups();
    assertThat(groups.column()).isEqualTo("island");
    assertThat(groups.wished()).isEqualTo("Adelie");
    assertThat(scene.now().get(0).count()).isGreaterThanOrEqualTo(scene.now().get(1).count());
    assertThat(scene.own().orElseThrow().uncounted())
        .isEqualTo(69 - scene.scored().size())
        .isPositive();
    assertThat(scene.threshold(FairnessScene.A)).isEqualTo(50);
    assertThat(scene.perMark()).isEqualTo(1);
    assertThat(models.settings.number(FairnessSetup.PROXY).shown().get()).isFalse();
    assertThat(models.settings.own.column().shown().get()).isTrue();
    assertThat(models.notKept()).isPresent();
    assertThat(models.fingerprint()).isPresent();
    assertThat(models.canGoOn()).isFalse();
  }

  @Test
  void choosingTheOtherGroupSwapsBoth() {
    OwnGroups before = asked().own().orElseThrow().groups();
    models.settings.own.first().value().set(before.second());
    FairnessScene scene = models.fairness.getScene().orElseThrow();
    assertThat(scene.own().orElseThrow().groups())
        .isEqualTo(new OwnGroups("island", before.wished(), before.second(), before.first()));
    assertThat(scene.scored().names()).containsExactly(before.second(), before.first());
  }

  @Test
  void whoseGroupIsNotKnownIsNotCounted() {
    asked();
    models.settings.own.column().value().set("sex");
    FairnessScene scene = models.fairness.getScene().orElseThrow();
    assertThat(scene.scored().names()).containsExactlyInAnyOrder("female", "male");
    int uncounted = scene.own().orElseThrow().uncounted();
    assertThat(uncounted).isPositive();
    assertThat(models.limits()).contains("Not counted: " + uncounted + " test samples");
  }

  @Test
  void itSpeaksOfTheGroupsByTheirNames() {
    asked();
    assertThat(models.sentence())
        .startsWith("At 50 for Biscoe and 50 for Dream this is equal: one threshold");
    assertThat(models.limits()).contains("Biscoe").contains("recorded species");
    FairnessSubject subject = new FairnessSubject(models, new Texts(language));
    assertThat(subject.foci()).contains("Calibration").doesNotContain("Proxies");
    assertThat(subject.nextName()).contains("Threshold of Biscoe");
    for (int focus = 0; focus < subject.foci().size(); focus++) {
      assertThat(subject.sentence(focus).truth() + subject.number(focus).caption())
          .doesNotContain("Group")
          .doesNotContain("{");
    }
    language.set(Language.CHINESE);
    assertThat(models.sentence()).startsWith("比斯科岛阈值 50，德里姆岛阈值 50");
    assertThat(models.limits()).contains("物种");
  }

  @Test
  void latinNamesArePartedFromChineseOnBothSides() {
    assertThat(
            PartedNames.parted("按" + PartedNames.marked("soil") + "分组：" + PartedNames.marked("A组")))
        .isEqualTo("按 soil 分组：A组");
    assertThat(
            PartedNames.parted("by " + PartedNames.marked("soil") + ", " + PartedNames.marked("3")))
        .isEqualTo("by soil, 3");
    assertThat(PartedNames.parted(PartedNames.marked("沙土") + "阈值")).isEqualTo("沙土阈值");
  }

  @Test
  void thePresentedNumberIsThatOfItsSentence() {
    FairnessScene scene = asked();
    String number = models.words.number(scene, FairnessSubject.THRESHOLDS).text();
    assertThat(Integer.parseInt(number)).isPositive();
    assertThat(models.words.presented(scene, FairnessSubject.THRESHOLDS).answer())
        .endsWith(" is " + number + " points apart.");
  }

  @Test
  void eachDefinitionIsMetAsNearlyAsTheSamplesAllow() {
    asked();
    for (Definition each : Definition.values()) {
      models.fairness.choose(each);
      FairnessScene scene = models.fairness.getScene().orElseThrow();
      assertThat(scene.threshold(FairnessScene.B)).isEqualTo(scene.thresholdFor(each));
      assertThat(models.words.presented(scene, 0).truth()).isNotEmpty();
    }
  }

  /** No Gentoo lives on Dream, so that no threshold there makes the TPR equal. */
  @Test
  void comparingDoesNotStopAtADefinitionThatNothingMeets() {
    asked();
    models.settings.own.wished().value().set("Gentoo");
    models.fairness.place(FairnessScene.A, 60);
    models.fairness.place(FairnessScene.B, 60);
    FairnessScene scene = models.fairness.getScene().orElseThrow();
    assertThat(scene.now().get(FairnessScene.B).positives()).isZero();
    assertThat(scene.thresholdFor(Definition.OPPORTUNITY)).isEqualTo(60);
    double precision = scene.thresholdFor(Definition.PRECISION);
    assertThat(precision).isNotEqualTo(60);

    for (int k = 0; k < 3; k++) models.playback().toggle();

    assertThat(models.fairness.getScene().orElseThrow().threshold(FairnessScene.B))
        .isEqualTo(precision);
  }

  @Test
  void aFaultSaysWhatToDo() {
    here = untrained;
    models.settings.judgedProperty().set(Judged.TRAIN);
    assertThat(models.sentence()).contains("has not learned anything yet");
    assertThat(models.canGoOn()).isFalse();
    assertThat(models.progress()).isEmpty();

    here = iris;
    models.follow();
    work();
    assertThat(models.sentence()).contains("no column with categories");
    assertThat(models.fairness.getScene()).isEmpty();
    assertThat(models.settings.own.column().shown().get()).isFalse();

    here = penguins;
    models.follow();
    work();
    assertThat(models.sentence()).startsWith("At 50");
  }

  @Test
  void anotherMomentOfTrainIsAskedAnewAndKeepsTheChoice() {
    here = early;
    asked();
    models.settings.own.column().value().set("sex");
    String before = models.fingerprint().orElseThrow();
    models.follow();
    assertThat(work).isEmpty();
    here = penguins;
    models.follow();
    work();
    assertThat(models.fingerprint().orElseThrow()).isNotEqualTo(before);
    assertThat(models.fairness.getScene().orElseThrow().own().orElseThrow().groups().column())
        .isEqualTo("sex");
  }

  @Test
  void itGoesBackToTheApplicantsAndToWhatWasAsked() {
    asked();
    models.settings.own.column().value().set("sex");
    models.settings.own.wished().value().set("Chinstrap");
    models.fairness.place(FairnessScene.A, 61);
    Experiment own = models.experiment();

    models.restore(new FairnessLab(FairnessSetup.USUAL));
    assertThat(models.experiment()).isEqualTo(new FairnessLab(FairnessSetup.USUAL));
    assertThat(models.settings.number(FairnessSetup.PROXY).shown().get()).isTrue();
    assertThat(models.notKept()).isEmpty();

    models.restore(own);
    work();
    assertThat(models.experiment()).isEqualTo(own);
    assertThat(models.fairness.getScene().orElseThrow().scored().names())
        .containsExactlyInAnyOrder("female", "male");
    models.playback().reset();
    assertThat(models.settings.getSetup().thresholdA()).isEqualTo(50);
  }

  @Test
  void whatIsChosenIsTakenBackStepByStep() {
    SettingSteps steps =
        new SettingSteps(models, new SimpleObjectProperty<>(true), new Texts(language), () -> 0);
    Experiment first = models.experiment();
    asked();
    Experiment asked = models.experiment();
    models.settings.own.column().value().set("sex");
    steps.undo();
    assertThat(models.experiment()).isEqualTo(asked);
    steps.undo();
    assertThat(models.experiment()).isEqualTo(first);
    assertThat(steps.undoableProperty().get()).isFalse();
    steps.redo();
    work();
    assertThat(models.experiment()).isEqualTo(asked);
    assertThat(models.fairness.getScene()).isPresent();
  }

  @Test
  void aRunThatAnswersWithANumberHasNoGroups() {
    Recipe recipe = Preset.PENGUINS.recipe();
    try (TestRun run = new TestRun(recipe, BuiltInSet.PENGUINS.load())) {
      run.train(1);
      here = run.snapshot();
      models.settings.judgedProperty().set(Judged.TRAIN);
      assertThat(models.sentence()).contains("answers with a number");
    }
  }
}
