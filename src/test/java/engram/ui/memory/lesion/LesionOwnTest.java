package engram.ui.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.memory.experiments.Experiment;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionSetup;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Language;
import engram.ui.memory.frame.SettingSteps;
import engram.ui.run.TestRun;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The network that was trained in Train, lesioned. */
class LesionOwnTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private TestRun run = new TestRun();
  private LesionModels models = models();

  private LesionModels models() {
    return new LesionModels(
        run.texts, () -> run.snapshot(), work::add, work::add, work::add, () -> 0);
  }

  @AfterEach
  void close() {
    run.close();
  }

  private void use(Recipe recipe, BuiltInSet set) {
    run.close();
    run = new TestRun(recipe, set.load());
    models = models();
  }

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private void chooseOwn() {
    models.settings.setProperty().set(LesionSet.OWN);
    work();
  }

  private LesionPlan plan() {
    return models.lesion.getScene().orElseThrow().plan();
  }

  @Test
  void whatTrainHasLearnedIsLesioned() {
    run.train(30);
    chooseOwn();
    assertThat(plan().parameters()).isSameAs(run.snapshot().parameters());
    assertThat(plan().data()).isSameAs(run.snapshot().data());
    assertThat(plan().recipe().stop().epoch()).isEqualTo(30);
    assertThat(plan().recipe().settings()).isEqualTo(run.snapshot().settings());
    assertThat(models.lesion.getScene().orElseThrow().whole().train())
        .isEqualTo(run.snapshot().train().score());
    assertThat(models.wall().orElseThrow().samples()).hasSize(120);
    assertThat(models.measure.curveProperty().get()).isPresent();
  }

  @Test
  void whatWasMeasuredOfDigitsIsNotSaidOfOthers() {
    work();
    assertThat(models.words.explained(models.lesion.getScene().orElseThrow()).get(3))
        .contains("97%");
    run.train(1);
    chooseOwn();
    assertThat(models.words.explained(models.lesion.getScene().orElseThrow()).get(3)).isEmpty();
  }

  @Test
  void theNewestIsTakenWhenOneComesBackAndNotBefore() {
    run.train(2);
    chooseOwn();
    LesionPlan first = plan();
    models.lesion.followTrain();
    work();
    assertThat(plan()).isSameAs(first);
    run.train(1);
    work();
    assertThat(plan()).isSameAs(first);
    models.lesion.followTrain();
    work();
    assertThat(plan().parameters()).isSameAs(run.snapshot().parameters());
    assertThat(plan().recipe().stop().epoch()).isEqualTo(3);
  }

  @Test
  void anUntrainedNetworkHasNothingToLose() {
    chooseOwn();
    assertThat(models.lesion.faultProperty().get()).contains(LesionFault.UNTRAINED);
    assertThat(models.lesion.getScene()).isEmpty();
    assertThat(models.waiting()).contains("has learned nothing yet").contains("Press Run");
    LesionSubject subject = new LesionSubject(models, run.texts);
    assertThat(subject.sentence(0).truth()).isEqualTo("The network in Train can't be cut:");
    assertThat(subject.sentence(0).answer()).isEqualTo("it has learned nothing yet.");
    run.train(1);
    models.lesion.followTrain();
    work();
    assertThat(models.lesion.faultProperty().get()).isEmpty();
    assertThat(models.lesion.getScene()).isPresent();
  }

  @Test
  void everyFaultHasItsSentenceInBothLanguages() {
    for (Language language : Language.values()) {
      run.preferences.languageProperty().set(language);
      for (LesionFault fault : LesionFault.values()) {
        assertThat(run.texts.get("lesion.own." + fault.id())).isNotBlank();
        assertThat(run.texts.get("presented.lesion.cannot." + fault.id())).isNotBlank();
      }
    }
  }

  @Test
  void aNumberIsNeverExactlyRight() {
    use(Preset.REG_PLANE.recipe(), BuiltInSet.REG_PLANE);
    run.train(1);
    chooseOwn();
    assertThat(models.lesion.faultProperty().get()).contains(LesionFault.NUMBER);
  }

  @Test
  void withoutHiddenNeuronsOnlyWeightsCanGo() {
    Recipe recipe = Preset.REPAIRED.recipe();
    NetworkSpec flat = new NetworkSpec(4, List.of(new LayerSpec(3, Activation.TANH)));
    use(recipe.withNetwork(flat), BuiltInSet.IRIS);
    run.train(1);
    models.settings.chosen(LesionSetup.KIND).set(LesionKind.NEURONS);
    chooseOwn();
    assertThat(models.lesion.faultProperty().get()).contains(LesionFault.NO_HIDDEN);
    models.settings.chosen(LesionSetup.KIND).set(LesionKind.WEIGHTS);
    work();
    assertThat(models.lesion.faultProperty().get()).isEmpty();
    assertThat(plan().parts()).isEqualTo(12);
  }

  @Test
  void noFileHoldsItAndItIsSaidWhy() {
    assertThat(models.notKept()).isEmpty();
    run.train(1);
    chooseOwn();
    assertThat(models.notKept().orElseThrow()).contains("holds only a recipe");
    assertThat(((Experiment.Lesion) models.experiment()).own()).isTrue();
    models.settings.setProperty().set(LesionSet.IRIS);
    assertThat(models.notKept()).isEmpty();
    assertThat(models.experiment()).isEqualTo(new Experiment.Lesion(models.settings.getSetup()));
  }

  @Test
  void undoLeadsBackToItAndAwayFromIt() {
    run.train(1);
    work();
    SettingSteps steps =
        new SettingSteps(models, new SimpleBooleanProperty(true), run.texts, System::nanoTime);
    chooseOwn();
    models.settings.chosen(LesionSetup.KIND).set(LesionKind.NEURONS);
    work();
    steps.undo();
    work();
    assertThat(models.settings.setProperty().get()).isEqualTo(LesionSet.OWN);
    assertThat(plan().kind()).isEqualTo(LesionKind.WEIGHTS);
    steps.undo();
    work();
    assertThat(models.settings.setProperty().get()).isEqualTo(LesionSet.DIGITS);
    assertThat(plan().data()).isNotSameAs(run.snapshot().data());
    steps.redo();
    work();
    assertThat(models.settings.setProperty().get()).isEqualTo(LesionSet.OWN);
    assertThat(plan().data()).isSameAs(run.snapshot().data());
  }
}
