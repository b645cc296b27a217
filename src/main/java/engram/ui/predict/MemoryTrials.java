package engram.ui.predict;

import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.Machine;
import engram.memory.lesion.LesionSetup;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListSetup;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.memory.sleep.SleepCourse;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import engram.memory.tag.TagSetup;
import engram.ui.base.LongWork;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.Locale;

/** The experiments of the Memory workspace as they are set now, covered. */
public final class MemoryTrials {
  private static final int LESION_STEPS = 20;

  private final LongWork work;

  public MemoryTrials(LongWork work) {
    this.work = work;
  }

  /**
   * @param show shows the experiment in the window
   */
  public Trial of(Experiment experiment, Runnable show) {
    if (experiment instanceof Experiment.Forgetting forgetting) {
      return forgetting(forgetting, show);
    }
    if (experiment instanceof Experiment.Lesion lesion) return lesion(lesion.setup(), show);
    if (experiment instanceof Experiment.Recall recall) return recall(recall.setup(), show);
    if (experiment instanceof Experiment.Stores stores) return list(stores.setup(), show);
    if (experiment instanceof Experiment.Sleep sleep) return sleep(sleep.setup(), show);
    if (experiment instanceof Experiment.Heads heads) return heads(heads.setup(), show);
    if (experiment instanceof Experiment.Spacing spacing) return spacing(spacing.setup(), show);
    if (experiment instanceof Experiment.Tag tag) return tag(tag.setup(), show);
    return neuron((Experiment.Neuron) experiment, show);
  }

  private static String title(Texts texts, String stem) {
    return texts.get("predict.memory.title", texts.get("memory.name." + stem));
  }

  private Trial forgetting(Experiment.Forgetting experiment, Runnable show) {
    ForgettingSetup setup = experiment.setup();
    ForgettingCure cure =
        setup.cures().stream()
            .filter(each -> each.is(experiment.looked()))
            .findFirst()
            .orElse(ForgettingCure.NONE);
    Question question =
        new Question(
            texts -> title(texts, "forgetting"),
            texts ->
                texts.get(
                    "predict.forgetting.asked." + id(cure.kind()),
                    RoundedNumber.whole(setup.epochs())),
            texts -> texts.get("predict.forgetting.beside"),
            Measure.RECOGNISED,
            Axis.EPOCH,
            false,
            setup.oldEpochs(),
            setup.total());
    return new WorkedTrial(
        question,
        () -> MemoryCourse.learning(setup),
        () -> MemoryCourse.forgetting(setup, cure),
        work,
        show);
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Trial lesion(LesionSetup setup, Runnable show) {
    double share = (double) Math.round(setup.share() * LESION_STEPS) / LESION_STEPS;
    Question question =
        new Question(
            texts -> title(texts, "lesion"),
            texts ->
                texts.get(
                    "predict.lesion.asked." + id(setup.kind()), RoundedNumber.percent(share, 0)),
            texts -> texts.get("predict.lesion.beside", RoundedNumber.percent(share, 0)),
            Measure.ANSWERED,
            Axis.LOST,
            false,
            0,
            1);
    return new WorkedTrial(
        question,
        () -> new LesionCourse(setup, LesionCourse.Of.TABLE),
        () -> new LesionCourse(setup, LesionCourse.Of.NETWORK),
        work,
        show);
  }

  private Trial recall(RecallSetup setup, Runnable show) {
    Question question =
        new Question(
            texts -> title(texts, "recall"),
            texts -> texts.get("predict.recall.asked", setup.name(setup.asked())),
            texts -> texts.get("predict.recall.beside"),
            Measure.CELLS,
            Axis.STEP,
            false,
            0,
            RecallRun.of(setup).steps());
    return new WorkedTrial(
        question, () -> MemoryCourse.cue(setup), () -> MemoryCourse.recall(setup), work, show);
  }

  private Trial list(ListSetup setup, Runnable show) {
    ListCourse course = ListCourse.of(setup);
    int learned = MemoryCourse.lastOfLearning(course);
    Question question =
        new Question(
            texts -> title(texts, "lists"),
            texts -> texts.get("predict.lists.asked"),
            texts -> texts.get("predict.lists.beside"),
            Measure.RECALLED,
            Axis.STEP,
            false,
            Math.min(learned, course.steps() - 1),
            course.steps());
    return new WorkedTrial(
        question, () -> MemoryCourse.studied(setup), () -> MemoryCourse.list(setup), work, show);
  }

  private Trial spacing(SpacingSetup setup, Runnable show) {
    Question question =
        new Question(
            texts -> title(texts, "spacing"),
            texts -> texts.get("predict.spacing.asked"),
            texts -> texts.get("predict.lists.beside"),
            Measure.RECALLED,
            Axis.STEP,
            false,
            SpacingCourse.SECOND,
            SpacingCourse.STEPS);
    return new WorkedTrial(
        question,
        () -> MemoryCourse.learnedAgain(setup),
        () -> MemoryCourse.spacing(setup),
        work,
        show);
  }

  private Trial sleep(SleepSetup setup, Runnable show) {
    Question question =
        new Question(
            texts -> title(texts, "sleep"),
            texts -> texts.get("predict.sleep.asked", RoundedNumber.whole(SleepLife.NIGHTS)),
            texts -> texts.get("predict.sleep.beside"),
            Measure.LETTERS,
            Axis.STEP,
            false,
            0,
            SleepLife.NIGHTS);
    return new WorkedTrial(
        question,
        () -> MemoryCourse.sleep(setup, SleepCourse.Night::recalled),
        () -> MemoryCourse.sleep(setup, SleepCourse.Night::withoutFast),
        work,
        show);
  }

  private Trial tag(TagSetup setup, Runnable show) {
    Question question =
        new Question(
            texts -> title(texts, "tag"),
            texts -> texts.get("predict.tag.asked", RoundedNumber.whole(setup.acts().size())),
            texts -> texts.get("predict.tag.beside"),
            Measure.CALM,
            Axis.STEP,
            false,
            0,
            Math.max(1, setup.acts().size()));
    return new WorkedTrial(
        question,
        () -> MemoryCourse.tag(setup.taggingAtRandom()),
        () -> MemoryCourse.tag(setup),
        work,
        show);
  }

  private Trial heads(HeadsSetup setup, Runnable show) {
    boolean machines = setup.part() == HeadsPart.MACHINES;
    String part = setup.part().id();
    Question question =
        new Question(
            texts -> title(texts, "heads"),
            texts -> texts.get("predict.heads.asked." + part),
            texts -> texts.get("predict.heads.beside." + part),
            Measure.LETTERS,
            Axis.STEP,
            false,
            0,
            setup.part().steps());
    return new WorkedTrial(
        question,
        () ->
            machines
                ? MemoryCourse.machine(setup.machines(), Machine.HEAD)
                : MemoryCourse.pictures(setup.looking()),
        () ->
            machines
                ? MemoryCourse.machine(setup.machines(), Machine.HOPFIELD)
                : MemoryCourse.looking(setup.looking()),
        work,
        show);
  }

  private Trial neuron(Experiment.Neuron experiment, Runnable show) {
    NeuronSetup setup = experiment.setup();
    NeuronRule rule = experiment.explained();
    Question question =
        new Question(
            texts -> title(texts, "neuron"),
            texts ->
                texts.get(
                    "predict.neuron.asked." + id(rule), RoundedNumber.whole(NeuronCourse.STEPS)),
            texts -> texts.get("predict.neuron.beside"),
            Measure.SIDES,
            Axis.STEP,
            false,
            0,
            NeuronCourse.STEPS);
    return new WorkedTrial(
        question,
        () -> MemoryCourse.unlearned(setup, rule),
        () -> MemoryCourse.neuron(setup, rule),
        work,
        show);
  }
}
