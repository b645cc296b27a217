package engram.cli.memory;

import engram.cli.Report;
import engram.cli.Watch;
import engram.cli.memory.RecallReport.Sweep;
import engram.cli.train.Training;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.forgetting.ForgettingResult;
import engram.memory.forgetting.ForgettingRun;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionRecovery;
import engram.memory.lesion.LesionRun;
import engram.memory.lesion.LesionSetup;
import engram.memory.lists.ListCourse;
import engram.memory.neuron.NeuronCourse;
import engram.memory.recall.ModernHopfield;
import engram.memory.recall.ModernRecall;
import engram.memory.recall.ModernStep;
import engram.memory.recall.Overlaps;
import engram.memory.recall.Pattern;
import engram.memory.recall.Recall;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.RecallStep;
import engram.memory.recall.RecallTrace;
import engram.memory.recall.StorageRule;
import engram.training.Run;
import java.util.ArrayList;
import java.util.List;

/** Takes an experiment from its settings to its numbers while someone watches. */
final class ExperimentMeasuring {
  private final Watch watch;

  ExperimentMeasuring(Watch watch) {
    this.watch = watch;
  }

  /**
   * What an experiment came to.
   *
   * @param fingerprint of the numbers, as {@link Fingerprint} writes it
   */
  record Measured(Report report, String fingerprint) {}

  /**
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   * @throws engram.cli.CommandFailure if a network can't be trained so
   */
  Measured measure(Experiment experiment) {
    if (experiment instanceof Experiment.Lesion lesion) return lesion(lesion.setup());
    if (experiment instanceof Experiment.Recall recall) return RecallMeasuring.of(recall.setup());
    if (experiment instanceof Experiment.Forgetting forgetting) {
      return forgetting(forgetting.setup());
    }
    if (experiment instanceof Experiment.Stores stores) {
      ListCourse course = ListCourse.of(stores.setup());
      return new Measured(ListReport.of(course), Fingerprint.of(course));
    }
    if (experiment instanceof Experiment.Neuron neuron) {
      NeuronCourse course = NeuronCourse.of(neuron.setup());
      return new Measured(NeuronReport.of(course), Fingerprint.of(course));
    }
    throw new IllegalStateException("no command measures " + experiment);
  }

  /** Trains the network first, and again behind the lesions. */
  private Measured lesion(LesionSetup setup) {
    Run training = Training.start(setup.preset().recipe(), setup.preset().set().load());
    new Training(watch).train(training);
    Training.failIfDiverged(training, "");
    LesionPlan plan = setup.plan(training.data(), training.parameters());
    LesionRun run = new LesionRun(plan);
    watch.finish(run, () -> "lesions");
    LesionRecovery recovery = new LesionRecovery(plan, setup.share());
    for (int k = 1; k <= setup.epochs(); k++) {
      watch.check();
      recovery.step();
      watch.show(k, setup.epochs(), () -> "training again");
    }
    watch.clear();
    return new Measured(
        LesionReport.of(setup.preset(), run.curve(), setup.share(), recovery),
        Fingerprint.of(run.curve()));
  }

  /** Learns both tasks. */
  private Measured forgetting(ForgettingSetup setup) {
    ForgettingRun run = new ForgettingRun(setup.plan(), setup.cures());
    long start = System.nanoTime();
    watch.finish(
        run, () -> run.cure().map(c -> "second task, cure " + c.kind().id()).orElse("first task"));
    ForgettingResult result = run.result();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Measured(
        ForgettingReport.of(setup.set(), result, seconds),
        Fingerprint.of(result.first(), result.curves()));
  }

  /** Runs a recall to its end, and tells of it sweep by sweep. */
  static final class RecallMeasuring {
    private final RecallSetup setup;
    private final List<Sweep> sweeps = new ArrayList<>();
    private double energy;
    private Overlaps overlaps;

    private RecallMeasuring(RecallSetup setup) {
      this.setup = setup;
    }

    static ExperimentMeasuring.Measured of(RecallSetup setup) {
      RecallMeasuring measuring = new RecallMeasuring(setup);
      return setup.rule().storage().map(measuring::pairwise).orElseGet(measuring::softmax);
    }

    private ExperimentMeasuring.Measured pairwise(StorageRule by) {
      List<Pattern> patterns = setup.patterns();
      RecallTrace trace =
          RecallTrace.of(
              new Recall(by.store(patterns), patterns, setup.cue(), setup.order(), setup.seed()));
      add(0, 0, trace.energy(0), trace.overlaps(0), List.of());
      List<Integer> order = new ArrayList<>();
      int changed = 0;
      for (int k = 0; k < trace.steps().size(); k++) {
        RecallStep step = trace.steps().get(k);
        changed += step.changed();
        if (step instanceof RecallStep.OneNeuron one) order.add(one.neuron());
        boolean last = k == trace.steps().size() - 1;
        if (last || trace.steps().get(k + 1).sweep() > step.sweep()) {
          add(step.sweep(), changed, step.energy(), step.overlaps(), order);
          changed = 0;
          order.clear();
        }
      }
      return measured(trace.outcome(), trace.end());
    }

    private ExperimentMeasuring.Measured softmax() {
      ModernRecall recall =
          new ModernRecall(new ModernHopfield(setup.patterns(), setup.beta()), setup.cue());
      add(0, 0, recall.energy(), recall.overlaps(), List.of());
      Pattern before = recall.signs();
      while (!recall.isEnded()) {
        ModernStep step = recall.step();
        Pattern now = recall.signs();
        add(step.step(), now.differences(before), step.energy(), step.overlaps(), List.of());
        before = now;
      }
      return measured(recall.outcome(), before);
    }

    private void add(
        int sweep, int changed, double newEnergy, Overlaps newOverlaps, List<Integer> order) {
      energy = newEnergy;
      overlaps = newOverlaps;
      sweeps.add(Sweep.of(sweep, changed, energy, overlaps, order));
    }

    private ExperimentMeasuring.Measured measured(RecallOutcome outcome, Pattern end) {
      return new ExperimentMeasuring.Measured(
          RecallReport.of(setup, outcome, end, sweeps), Fingerprint.of(energy, overlaps.toArray()));
    }
  }
}
