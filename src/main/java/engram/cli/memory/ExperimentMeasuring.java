package engram.cli.memory;

import engram.cli.CommandFailure;
import engram.cli.Report;
import engram.cli.Watch;
import engram.cli.train.Training;
import engram.memory.Experiment;
import engram.memory.Fingerprint;
import engram.memory.ForgettingResult;
import engram.memory.ForgettingRun;
import engram.memory.ForgettingSetup;
import engram.memory.LesionPlan;
import engram.memory.LesionRecovery;
import engram.memory.LesionRun;
import engram.memory.LesionSetup;
import engram.memory.NeuronCourse;
import engram.memory.StoreCourse;
import engram.training.Run;

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
   * @throws CommandFailure if a network can't be trained so
   */
  Measured measure(Experiment experiment) {
    if (experiment instanceof Experiment.Lesion lesion) return lesion(lesion.setup());
    if (experiment instanceof Experiment.Recall recall) return RecallMeasuring.of(recall.setup());
    if (experiment instanceof Experiment.Forgetting forgetting) {
      return forgetting(forgetting.setup());
    }
    if (experiment instanceof Experiment.Stores stores) {
      StoreCourse course = StoreCourse.of(stores.setup());
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
        LesionReport.of(setup.preset(), run.curve(), setup.share(), recovery.points()),
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
}
