package engram.cli.memory;

import engram.cli.Report;
import engram.cli.Watch;
import engram.cli.labs.LedgerReport;
import engram.cli.labs.LookReport;
import engram.cli.labs.MissingReport;
import engram.cli.labs.WhyReport;
import engram.cli.memory.RecallReport.Sweep;
import engram.cli.train.Training;
import engram.data.Dataset;
import engram.data.Feature;
import engram.labs.fairness.AdmissionRun;
import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.Judged;
import engram.labs.fairness.OwnGroups;
import engram.labs.fairness.OwnJudgement;
import engram.labs.fairness.PenguinRun;
import engram.labs.fairness.ScoredGroups;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerRun;
import engram.labs.look.Look;
import engram.labs.look.LookFound;
import engram.labs.look.LookLab;
import engram.labs.look.LookTraining;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingPlan;
import engram.labs.missing.MissingRun;
import engram.labs.missing.MissingSetup;
import engram.labs.privacy.PrivacyCourse;
import engram.labs.privacy.PrivacyFindings;
import engram.labs.privacy.PrivacyLab;
import engram.labs.race.RaceCourse;
import engram.labs.race.RaceFindings;
import engram.labs.race.RaceLab;
import engram.labs.why.Findings;
import engram.labs.why.Inquiry;
import engram.labs.why.WhyLab;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.memory.forgetting.ForgettingResult;
import engram.memory.forgetting.ForgettingRun;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.LookingRun;
import engram.memory.heads.MachinesCourse;
import engram.memory.heads.MachinesRun;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionRecovery;
import engram.memory.lesion.LesionRun;
import engram.memory.lesion.LesionSetup;
import engram.memory.lists.ListCourse;
import engram.memory.neuron.NeuronCourse;
import engram.memory.recall.Pattern;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.memory.sleep.SleepCourse;
import engram.memory.sleep.SleepRun;
import engram.memory.spacing.SpacingCourse;
import engram.memory.tag.DigitsRun;
import engram.memory.tag.TagCourse;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagRun;
import engram.memory.tag.TagSetup;
import engram.training.Run;
import java.util.ArrayList;
import java.util.Comparator;
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
    if (experiment instanceof Experiment.Recall recall) return recall(recall.setup());
    if (experiment instanceof Experiment.Forgetting forgetting) {
      return forgetting(forgetting.setup());
    }
    if (experiment instanceof Experiment.Stores stores) {
      ListCourse course = ListCourse.of(stores.setup());
      return new Measured(ListReport.of(course), Fingerprint.of(course));
    }
    if (experiment instanceof Experiment.Spacing spacing) {
      String numbers = Fingerprint.of(SpacingCourse.of(spacing.setup()));
      return new Measured(SpacingReport.of(spacing.setup()), numbers);
    }
    if (experiment instanceof Experiment.Neuron neuron) {
      NeuronCourse course = NeuronCourse.of(neuron.setup());
      return new Measured(NeuronReport.of(course), Fingerprint.of(course));
    }
    if (experiment instanceof Experiment.Sleep sleep) {
      SleepRun run = new SleepRun(sleep.setup());
      watch.finish(run, () -> "lives");
      return new Measured(
          new SleepReport(sleep.setup(), run.lives()),
          Fingerprint.of(SleepCourse.of(sleep.setup())));
    }
    if (experiment instanceof Experiment.Tag tag) return tag(tag.setup());
    if (experiment instanceof Experiment.Heads heads) return heads(heads.setup());
    if (experiment instanceof WhyLab why) return why(why);
    if (experiment instanceof LedgerLab ledger) {
      LedgerRun run = new LedgerRun(ledger.setup());
      watch.finish(run, () -> "updates booked");
      return new Measured(
          LedgerReport.of(ledger.setup(), run.ledger(), run.parameters()),
          Fingerprint.of(run.ledger().weights()));
    }
    if (experiment instanceof LookLab look) return look(look);
    if (experiment instanceof RaceLab race) {
      RaceCourse course = new RaceCourse(race.setup(), System::nanoTime);
      watch.finish(course, () -> "the race and its measurements");
      RaceFindings found = course.found();
      return new Measured(new RaceReport(race.setup(), found), Fingerprint.of(found.numbers()));
    }
    if (experiment instanceof PrivacyLab privacy) {
      PrivacyCourse course = new PrivacyCourse(privacy.setup());
      watch.finish(course, () -> "attacks, and what is done against them");
      PrivacyFindings found = course.found();
      return new Measured(
          new PrivacyReport(privacy.setup(), course.digits(), course.parametersSha256(), found),
          Fingerprint.of(found.numbers()));
    }
    if (experiment instanceof MissingLab missing) return missing(missing.setup());
    if (experiment instanceof FairnessLab fairness) return fairness(fairness);
    throw new IllegalStateException("no command measures " + experiment);
  }

  private Measured tag(TagSetup setup) {
    if (setup.part() == TagPart.MOUSE) {
      TagRun run = new TagRun(setup);
      watch.finish(run, () -> "mice");
      return new Measured(new TagReport(setup, run.mice()), Fingerprint.of(TagCourse.of(setup)));
    }
    DigitsRun run = new DigitsRun(setup);
    watch.finish(run, () -> "networks");
    return new Measured(
        new TagReport.Digits(setup, run.found()),
        Fingerprint.of(run.found().get(0).courses().get(setup.digits().digit())));
  }

  /** Both parts; the numbers are those of the part that is seen. */
  private Measured heads(HeadsSetup setup) {
    MachinesCourse letters = MachinesCourse.of(setup.machines());
    MachinesRun random = new MachinesRun(setup);
    watch.finish(random, () -> "random patterns");
    LookingRun looking = new LookingRun(setup);
    watch.finish(looking, () -> "heads");
    return new Measured(
        new HeadsReport(setup, letters, random.trials(), looking.courses()),
        setup.part() == HeadsPart.MACHINES
            ? Fingerprint.of(letters)
            : Fingerprint.of(looking.courses().get(0)));
  }

  private Measured missing(MissingSetup setup) {
    MissingRun run = new MissingRun(MissingPlan.of(setup));
    watch.finish(run, () -> "epochs of the networks");
    return new Measured(
        new MissingReport(
            SettingOptions.report("missing", MissingSetup.DECIDING, setup),
            run.plan(),
            run.networks()),
        Fingerprint.of(MissingRun.numbers(run.networks())));
  }

  private Measured fairness(FairnessLab lab) {
    if (lab.judged() == Judged.PENGUINS) return penguins(lab);
    FairnessSetup setup = lab.setup();
    AdmissionRun run = new AdmissionRun(setup.admissions());
    watch.finish(run, () -> "epochs of the networks");
    ScoredGroups scored = run.judged(setup.columns()).scored();
    return new Measured(
        new FairnessReport(run, setup.columns(), List.of(setup.thresholdA(), setup.thresholdB())),
        Fingerprint.of(scored.shares()));
  }

  /** The numbers are those of the two groups that are seen. */
  private Measured penguins(FairnessLab lab) {
    PenguinRun run = new PenguinRun();
    watch.finish(run, () -> "epochs of the network");
    OwnGroups groups = lab.groups().orElseThrow();
    ScoredGroups two = OwnJudgement.of(run.answers().orElseThrow(), groups).scored();
    Dataset rows = run.run().data().dataset();
    List<String> columns = rows.features().stream().map(Feature::name).toList();
    return new Measured(
        RunFairnessReport.of(
            run.run(),
            columns.indexOf(groups.column()),
            rows.classNames().indexOf(groups.wished()),
            two,
            List.of(lab.setup().thresholdA(), lab.setup().thresholdB())),
        Fingerprint.of(two.shares()));
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

  /** Trains the network, and asks it. */
  private Measured look(LookLab lab) {
    LookTraining training = new LookTraining(lab.setup());
    watch.finish(training, () -> "training, then all samples asked");
    Look look = Look.of(training.trained().orElseThrow(), lab.setup(), lab.asked(), lab.changed());
    LookFound found = LookFound.of(look, training.overall().orElseThrow());
    double[] numbers = found.numbers(lab.setup().shown());
    return new Measured(LookReport.of(found), Fingerprint.of(numbers));
  }

  /** Trains the network, and again without each sample. */
  private Measured why(WhyLab lab) {
    Inquiry inquiry =
        new Inquiry(new Inquiry.Question(lab.setup().course(), lab.asked(), lab.setup().named()));
    watch.finish(inquiry, () -> "networks without a sample");
    Findings found = inquiry.found().orElseThrow();
    double[] leads =
        found.teachers().stream()
            .sorted(Comparator.comparingInt(Findings.Teacher::place))
            .mapToDouble(Findings.Teacher::lead)
            .toArray();
    return new Measured(WhyReport.of(lab.setup(), found), Fingerprint.of(leads));
  }

  /** Learns both tasks. */
  private Measured forgetting(ForgettingSetup setup) {
    ForgettingRun run = new ForgettingRun(setup.plan(), setup.cures());
    long start = System.nanoTime();
    watch.finish(
        run,
        () -> run.cure().map(c -> "second task, remedy " + c.kind().id()).orElse("first task"));
    ForgettingResult result = run.result();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Measured(
        ForgettingReport.of(setup.set(), result, seconds),
        Fingerprint.of(result.first(), result.curves()));
  }

  /** Runs a recall to its end, and tells of it sweep by sweep. */
  private static Measured recall(RecallSetup setup) {
    RecallRun run = RecallRun.of(setup);
    List<Sweep> sweeps = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    Pattern before = run.signs(0);
    for (int step = 0; step <= run.steps(); step++) {
      run.atWork(step).ifPresent(order::add);
      if (!run.endsSweep(step)) continue;
      Pattern now = run.signs(step);
      sweeps.add(Sweep.of(run, step, now.differences(before), order));
      order.clear();
      before = now;
    }
    int end = run.steps();
    return new Measured(
        RecallReport.of(setup, run.outcome(), before, sweeps),
        Fingerprint.of(run.energy(end), run.overlaps(end)));
  }
}
