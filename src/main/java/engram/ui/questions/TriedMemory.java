package engram.ui.questions;

import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionSetup;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListSetup;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.SuppliedPatterns;
import engram.training.recipe.Preset;
import engram.ui.predict.LesionCourse;
import engram.ui.predict.Measure;
import engram.ui.predict.MemoryCourse;
import engram.ui.predict.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** The questions whose answers are seen in the experiments on memory. */
final class TriedMemory {
  private static final double MUCH = 0.4;
  private static final double A_NEURON = 0.05;
  private static final int DRAWS = 20;
  private static final long SEED = 42;

  private TriedMemory() {}

  static Stream<PupilQuestion> all() {
    return Stream.of(
        brainLink(), likeMyBrain(), forgetOnPurpose(), whereMemory(), neuronDies(), half(), cram());
  }

  private static PupilQuestion brainLink() {
    NeuronSetup setup = NeuronSetup.USUAL;
    return new PupilQuestion(
        "brain-link",
        Verdict.WORSE,
        Tried.memory(
            Measure.SIDES,
            0,
            NeuronCourse.STEPS,
            () -> MemoryCourse.neuron(setup, NeuronRule.BACKPROP),
            () -> MemoryCourse.neuron(setup, NeuronRule.HEBB),
            new Experiment.Neuron(
                setup, List.of(NeuronRule.values()), NeuronRule.HEBB, NeuronCourse.STEPS)));
  }

  private static ForgettingSetup forgetting(ForgettingCure... cures) {
    ForgettingSetup usual = ForgettingSetup.usual(ForgettingSet.DIGITS);
    return new ForgettingSetup(
        usual.set(), usual.oldEpochs(), usual.epochs(), usual.seed(), List.of(cures));
  }

  private static PupilQuestion likeMyBrain() {
    ForgettingSetup setup = forgetting(ForgettingCure.NONE);
    return new PupilQuestion(
        "like-my-brain",
        Verdict.WORSE,
        Tried.memory(
            Measure.RECOGNISED,
            setup.oldEpochs(),
            setup.total(),
            () -> MemoryCourse.learning(setup),
            () -> MemoryCourse.forgetting(setup, ForgettingCure.NONE),
            new Experiment.Forgetting(setup, ForgettingCure.Kind.NONE, setup.total())));
  }

  private static PupilQuestion forgetOnPurpose() {
    ForgettingCure kept = ForgettingSet.DIGITS.usual(ForgettingCure.Kind.REHEARSAL);
    ForgettingSetup setup = forgetting(ForgettingCure.NONE, kept);
    return new PupilQuestion(
        "forget-on-purpose",
        Verdict.BETTER,
        Tried.memory(
            Measure.RECOGNISED,
            setup.oldEpochs(),
            setup.total(),
            () -> MemoryCourse.forgetting(setup, ForgettingCure.NONE),
            () -> MemoryCourse.forgetting(setup, kept),
            new Experiment.Forgetting(setup, ForgettingCure.Kind.REHEARSAL, setup.total())));
  }

  private static LesionSetup lesion(LesionKind kind, double share) {
    return new LesionSetup(
        Preset.DIGITS, kind, LesionOrder.RANDOM, DRAWS, share, LesionSetup.USUAL.epochs(), SEED);
  }

  private static PupilQuestion whereMemory() {
    LesionSetup setup = lesion(LesionKind.WEIGHTS, MUCH);
    return new PupilQuestion(
        "where-memory",
        Verdict.BETTER,
        Tried.memory(
            Measure.ANSWERED,
            0,
            1,
            () -> new LesionCourse(setup, LesionCourse.Of.TABLE),
            () -> new LesionCourse(setup, LesionCourse.Of.NETWORK),
            new Experiment.Lesion(setup)));
  }

  private static PupilQuestion neuronDies() {
    LesionSetup setup = lesion(LesionKind.NEURONS, A_NEURON);
    return new PupilQuestion(
        "neuron-dies",
        Verdict.SAME,
        Tried.memory(
            Measure.ANSWERED,
            0,
            1,
            () -> new LesionCourse(setup, LesionCourse.Of.WHOLE_NETWORK),
            () -> new LesionCourse(setup, LesionCourse.Of.NETWORK),
            new Experiment.Lesion(setup)));
  }

  private static PupilQuestion half() {
    List<NamedPattern> stored = SuppliedPatterns.load().start();
    RecallSetup setup = RecallSetup.usual(stored, 0, new Spoiling.Cover(Spoiling.Side.BOTTOM));
    int steps = RecallRun.of(setup).steps();
    return new PupilQuestion(
        "half-picture",
        Verdict.BETTER,
        Tried.memory(
            Measure.CELLS,
            0,
            steps,
            () -> MemoryCourse.cue(setup),
            () -> MemoryCourse.recall(setup),
            new Experiment.Recall(setup, steps)));
  }

  private static PupilQuestion cram() {
    ListSetup spaced = ListSetup.USUAL;
    ListSetup crammed = spaced.withGap(0);
    int steps = ListCourse.of(spaced).steps();
    return new PupilQuestion(
        "cramming",
        Verdict.BETTER,
        Tried.memory(
            Measure.RECALLED,
            0,
            steps,
            () -> MemoryCourse.list(crammed),
            () -> MemoryCourse.list(spaced),
            new Experiment.Stores(spaced, steps)));
  }
}
