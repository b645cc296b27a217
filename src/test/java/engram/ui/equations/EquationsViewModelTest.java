package engram.ui.equations;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.Part;
import engram.training.BatchCursor;
import engram.training.Intervention;
import engram.training.Phase;
import engram.training.RunState;
import engram.training.Session;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import engram.training.recipe.StopRule;
import engram.ui.base.Await;
import engram.ui.run.RunViewModel;
import engram.ui.run.SelectionViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EquationsViewModelTest {
  private final Session session =
      new Session(Preset.REPAIRED.recipe(), id -> BuiltInSet.IRIS.load());
  private final RunViewModel run = new RunViewModel(session);
  private final SelectionViewModel selection = new SelectionViewModel(run);
  private final EquationsViewModel equations = new EquationsViewModel(run, selection);

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void neuronOutputIsAtWorkBeforeTrainingAndAfterIt() {
    assertThat(equations.atWork.get()).contains(Equation.NEURON_OUTPUT);
    run.session().stopAt(new StopRule(20, OptionalDouble.empty()));
    run.session().run();
    Await.until(run, () -> run.getSnapshot().state() == RunState.FINISHED);
    assertThat(equations.atWork.get()).contains(Equation.NEURON_OUTPUT);
  }

  @Test
  void weightUpdateStaysAtWorkWithoutFlickerWhileTrainingRunsAndPauses() {
    List<Set<Equation>> seen = new ArrayList<>();
    run.session().setSpeed(100);
    run.session().run();
    Await.until(run, run::isRunning);
    equations.atWork.subscribe(equation -> seen.add(equation));
    Await.until(run, () -> run.getSnapshot().epoch() > 50);
    run.session().pause();
    Await.until(run, () -> !run.isRunning());
    assertThat(seen).containsExactly(Set.of(Equation.WEIGHT_UPDATE));
  }

  @Test
  void whatIsAtWorkIsOpenUntilAnotherIsOpened() {
    assertThat(equations.open.get()).isEqualTo(Equation.NEURON_OUTPUT);
    equations.open(Equation.LOSS);
    assertThat(equations.open.get()).isEqualTo(Equation.LOSS);
    run.session().stepForward();
    Await.until(run, () -> run.getSnapshot().epoch() == 1);
    assertThat(equations.open.get()).isEqualTo(Equation.WEIGHT_UPDATE);
    equations.open(Equation.ACTIVATION);
    run.session().stepForward();
    Await.until(run, () -> run.getSnapshot().epoch() == 2);
    assertThat(equations.open.get()).isEqualTo(Equation.ACTIVATION);
  }

  @Test
  void goingBackToTheStartPutsTheNeuronOutputToWork() {
    run.session().stepForward();
    Await.until(run, () -> run.getSnapshot().epoch() == 1);
    assertThat(equations.atWork.get()).contains(Equation.WEIGHT_UPDATE);
    run.session().goTo(0);
    Await.until(run, () -> run.getSnapshot().epoch() == 0);
    assertThat(equations.atWork.get()).contains(Equation.NEURON_OUTPUT);
  }

  private String update() {
    return equations.symbolsProperty(Equation.WEIGHT_UPDATE).get().latex();
  }

  @Test
  void thePhaseAtWorkLightsItsEquations() {
    run.session().stepForward(StepSize.PHASE);
    Await.until(run, () -> run.getSnapshot().cursor().isPresent());
    assertThat(equations.atWork.get())
        .containsExactlyInAnyOrder(Equation.NEURON_OUTPUT, Equation.ACTIVATION);
    run.session().stepForward(StepSize.PHASE);
    run.session().stepForward(StepSize.PHASE);
    Await.until(run, () -> equations.atWork.get().equals(Set.of(Equation.LOSS)));
    run.session().stepForward(StepSize.PHASE);
    Await.until(run, () -> equations.atWork.get().equals(Set.of(Equation.WEIGHT_UPDATE)));
    assertThat(run.getSnapshot().cursor().orElseThrow())
        .isEqualTo(new BatchCursor.AtPhase(new Phase.Backward(1)));
  }

  @Test
  void activationIsThatOfTheSelectedPartsLayer() {
    assertThat(equations.layer.get().index()).isZero();
    selection.select(new Part.Weight(1, 2, 0));
    assertThat(equations.layer.get())
        .isEqualTo(new EquationsViewModel.Layer(1, true, Activation.TANH));
    selection.select(new Part.Input(0));
    assertThat(equations.layer.get().index()).isZero();
    selection.select(new Part.Bias(1, 0));
    assertThat(equations.layer.get().index()).isEqualTo(1);
    selection.clear();
    assertThat(equations.layer.get().index()).isZero();
  }

  @Test
  void penaltyIsPartOfTheUpdateOnceThereIsOne() {
    assertThat(update()).doesNotContain("lambda");
    run.session().change(new Intervention.L2(0.01));
    Await.until(run, () -> run.getSnapshot().settings().l2() > 0);
    assertThat(update()).contains("\\lambda_{2}").doesNotContain("sgn");
    run.session().change(new Intervention.L1(0.01));
    Await.until(run, () -> run.getSnapshot().settings().l1() > 0);
    assertThat(update()).contains("\\lambda_{2}").contains("sgn");
  }

  @Test
  void anotherLearningRateLeavesTheFormulaAsItIs() {
    String before = update();
    run.session().change(new Intervention.LearningRate(0.5));
    Await.until(run, () -> run.getSnapshot().settings().learningRate() == 0.5);
    assertThat(update()).isEqualTo(before);
  }
}
