package engram.files;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a pupil decided, in the words of the file: a teacher grades by these. */
class RunWordsTest {
  private static final Recipe GIVEN = Preset.REPAIRED.recipe();

  private static Recipe with(UnaryOperator<Settings> change) {
    return GIVEN.withSettings(change.apply(GIVEN.settings()));
  }

  private static Recipe scheduled(int epochs) {
    return with(s -> s.withSchedule(new Schedule(ScheduleShape.COSINE, epochs)));
  }

  private static Run run() {
    return new Run(GIVEN, new PreparedData(GIVEN.data(), BuiltInSet.IRIS.load()));
  }

  @Test
  void theSameRecipeDiffersInNothing() {
    assertThat(RunWords.differences(GIVEN, Preset.REPAIRED.recipe())).isEmpty();
  }

  @Test
  void whereTrainingStopsIsNoDecision() {
    StopRule other = new StopRule(GIVEN.stop().epoch() + 7, OptionalDouble.of(0.25));
    assertThat(RunWords.differences(GIVEN, GIVEN.withStop(other))).isEmpty();
  }

  @Test
  void aNumberIsToldWithWhatItWasBefore() {
    Recipe other = with(s -> s.withLearningRate(0.5).withOptimizer(Optimizer.ADAM));
    assertThat(RunWords.differences(GIVEN, other))
        .containsExactlyInAnyOrder(
            "learning-rate " + GIVEN.settings().learningRate() + " → 0.5",
            "optimizer " + GIVEN.settings().optimizer().id() + " → adam");
  }

  /** The span of a schedule is called epochs in the file, too, and decides every rate. */
  @Test
  void theSpanOfAScheduleIsADecision() {
    assertThat(RunWords.differences(scheduled(100), scheduled(200)))
        .containsExactly("schedule.epochs 100 → 200");
  }

  @Test
  void whatOneOfBothHasAloneIsToldWithADash() {
    Recipe dropping = with(s -> s.withDropout(0.25));
    assertThat(RunWords.differences(GIVEN, dropping)).containsExactly("dropout – → 0.25");
    assertThat(RunWords.differences(dropping, GIVEN)).containsExactly("dropout 0.25 → –");
    assertThat(RunWords.differences(GIVEN, scheduled(100)))
        .containsExactly("schedule – → {shape:cosine,epochs:100}");
  }

  @Test
  void whatLiesInsideIsNamedByItsWay() {
    Recipe other =
        GIVEN.withData(GIVEN.data().withSplit(GIVEN.data().split().withValidation(0.25)));
    assertThat(RunWords.differences(GIVEN, other)).containsExactly("split.validation 0.0 → 0.25");
  }

  @Test
  void aLongValueIsCutOff() {
    List<LayerSpec> layers =
        new ArrayList<>(Collections.nCopies(20, new LayerSpec(5, Activation.RELU)));
    layers.add(new LayerSpec(3, Activation.SOFTMAX));
    String words =
        RunWords.differences(GIVEN, GIVEN.withNetwork(new NetworkSpec(4, layers))).get(0);
    assertThat(words).startsWith("layers [").endsWith("…");
    assertThat(words.split(" → ")[1]).startsWith("[{units:5,activation:relu}").hasSize(61);
  }

  @Test
  void aChangeIsToldWithItsPartAndItsPlace() {
    Run run = run();
    run.change(new Intervention.LearningRate(0.5));
    run.trainEpoch();
    run.trainBatch();
    run.change(new Intervention.SetParameter(new Part.Weight(0, 1, 2), -3));
    run.change(new Intervention.Lesion(new Part.Neuron(0, 4), true));
    run.trainBatch();
    assertThat(RunWords.changes(run.record()))
        .containsExactly(
            "learning-rate 0.5 at epoch 0",
            "parameter layer 0 from 1 to 2 -3.0 at epoch 1, row 10",
            "lesion layer 0 neuron 4 at epoch 1, row 10");
  }

  @Test
  void allNumbersOfANetworkAreNoWords() {
    Run run = run();
    double[] zeros = new double[run.parameters().spec().parameterCount()];
    run.change(new Intervention.SetParameters(Parameters.of(GIVEN.network(), zeros)));
    run.trainEpoch();
    assertThat(RunWords.changes(run.record())).containsExactly("parameters at epoch 0");
  }

  @Test
  void whatLiesBehindThePlaceThatIsShownIsNotTold() {
    Run run = run();
    run.trainEpoch();
    run.trainEpoch();
    run.change(new Intervention.Momentum(0.25));
    run.trainEpoch();
    assertThat(RunWords.changes(run.record())).containsExactly("momentum 0.25 at epoch 2");
    run.goTo(1);
    assertThat(RunWords.changes(run.record())).isEmpty();
  }
}
