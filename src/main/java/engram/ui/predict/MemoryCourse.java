package engram.ui.predict;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingPoint;
import engram.memory.forgetting.ForgettingResult;
import engram.memory.forgetting.ForgettingRun;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.heads.LookingCourse;
import engram.memory.heads.LookingSetup;
import engram.memory.heads.LookingTraining;
import engram.memory.heads.Machine;
import engram.memory.heads.MachinesCourse;
import engram.memory.heads.MachinesSetup;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListSetup;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.memory.sleep.SleepCourse;
import engram.memory.sleep.SleepSetup;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import engram.memory.tag.TagCourse;
import engram.memory.tag.TagSetup;
import engram.ui.base.LongWork.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The courses of experiments on memory. All are worked out on the worker's thread. */
public final class MemoryCourse {
  private MemoryCourse() {}

  /** What is worked out at once. */
  private static Steps<Course> once(Supplier<Course> whole) {
    Course[] found = new Course[1];
    return Steps.of(() -> found[0] = whole.get(), () -> found[0] == null ? 0 : 1, () -> found[0]);
  }

  /** What is known of the task learned first, behind each epoch of learning it. */
  public static Steps<Course> learning(ForgettingSetup setup) {
    ForgettingRun run = new ForgettingRun(setup.plan(), List.of(ForgettingCure.NONE));
    return Steps.of(
        run::step,
        () -> Math.min(1, (double) run.done() / setup.oldEpochs()),
        () -> course(run.result().first()));
  }

  /** The same, and on while the second task is learned with that cure. */
  public static Steps<Course> forgetting(ForgettingSetup setup, ForgettingCure cure) {
    ForgettingRun run = new ForgettingRun(setup.plan(), List.of(cure));
    return Steps.of(run, () -> course(both(run.result())));
  }

  private static List<ForgettingPoint> both(ForgettingResult result) {
    List<ForgettingPoint> all = new ArrayList<>(result.first());
    if (!result.curves().isEmpty()) {
      List<ForgettingPoint> second = result.curves().get(0).points();
      all.addAll(second.subList(1, second.size()));
    }
    return all;
  }

  private static Course course(List<ForgettingPoint> points) {
    int last = points.size() - 1;
    return Course.of(last, epoch -> points.get(epoch).old(), points.get(last).old(), true);
  }

  /** How many cells are right in the cue. */
  public static Steps<Course> cue(RecallSetup setup) {
    return once(
        () -> {
          double right = right(RecallRun.of(setup), 0);
          return Course.of(new double[] {0}, new double[] {right}, right);
        });
  }

  /** How many cells are right behind each step of a recall. */
  public static Steps<Course> recall(RecallSetup setup) {
    return once(
        () -> {
          RecallRun run = RecallRun.of(setup);
          return Course.of(run.steps(), step -> right(run, step), right(run, run.steps()), true);
        });
  }

  private static double right(RecallRun run, int step) {
    int wrong = run.signs(step).differences(run.setup().original());
    return 1 - (double) wrong / run.neurons();
  }

  /** How much of a list is recalled behind each step, to the end of the last study session. */
  public static Steps<Course> studied(ListSetup setup) {
    return once(
        () -> {
          ListCourse course = ListCourse.of(setup);
          return recalled(course, lastOfLearning(course));
        });
  }

  /** The same, to the question. */
  public static Steps<Course> list(ListSetup setup) {
    return once(
        () -> {
          ListCourse course = ListCourse.of(setup);
          return recalled(course, course.steps());
        });
  }

  static int lastOfLearning(ListCourse course) {
    int last = course.steps();
    while (last > 1 && !course.step(last).isLearning()) last--;
    return last;
  }

  private static Course recalled(ListCourse course, int last) {
    double items = course.setup().items();
    return Course.of(
        last,
        step -> course.moment(step).recalled() / items,
        course.moment(last).recalled() / items,
        true);
  }

  /** How much is recalled behind each step, to the second session. */
  public static Steps<Course> learnedAgain(SpacingSetup setup) {
    return once(() -> recalled(SpacingCourse.of(setup), SpacingCourse.SECOND));
  }

  /** The same, to the question. */
  public static Steps<Course> spacing(SpacingSetup setup) {
    return once(() -> recalled(SpacingCourse.of(setup), SpacingCourse.STEPS));
  }

  private static Course recalled(SpacingCourse course, int last) {
    return Course.of(
        last,
        step -> course.moment(step).levels().recall(),
        course.moment(last).levels().recall(),
        true);
  }

  /** What is recalled of all letters that have happened, behind each night. */
  public static Steps<Course> sleep(SleepSetup setup, ToDoubleFunction<SleepCourse.Night> share) {
    return once(
        () -> {
          List<SleepCourse.Night> nights = SleepCourse.of(setup).nights();
          int last = nights.size() - 1;
          return Course.of(
              last,
              night -> share.applyAsDouble(nights.get(night)),
              share.applyAsDouble(nights.get(last)),
              true);
        });
  }

  /** How calm a mouse is behind each act. */
  public static Steps<Course> tag(TagSetup setup) {
    return once(
        () -> {
          double[] fears = TagCourse.of(setup).fears();
          int last = Math.max(1, fears.length - 1);
          double end = 1 - fears[fears.length - 1];
          return Course.of(last, act -> 1 - fears[Math.min(act, fears.length - 1)], end, true);
        });
  }

  /** Which share of the letters that are stored a machine gives back, behind each. */
  public static Steps<Course> machine(MachinesSetup setup, Machine machine) {
    return once(
        () -> {
          MachinesCourse course = MachinesCourse.of(setup);
          int last = MachinesCourse.STEPS;
          return Course.of(
              last, step -> course.share(machine, step), course.share(machine, last), true);
        });
  }

  /** Which share of the episodes pictures get right that are compared cell by cell. */
  public static Steps<Course> pictures(LookingSetup setup) {
    return once(
        () -> {
          double right = new LookingTraining(setup).pictures();
          return Course.of(new double[] {0}, new double[] {right}, right);
        });
  }

  /** Which share of the episodes a head gets right behind each step of learning. */
  public static Steps<Course> looking(LookingSetup setup) {
    return once(
        () -> {
          LookingCourse course = LookingCourse.of(setup);
          return Course.of(
              LookingCourse.STEPS,
              step -> course.moments().get(step).right(),
              course.last().right(),
              true);
        });
  }

  /** Where a neuron puts the points before it learns. */
  public static Steps<Course> unlearned(NeuronSetup setup, NeuronRule rule) {
    return once(
        () -> {
          double right = 1 - NeuronCourse.of(setup).wrong(rule, 0);
          return Course.of(new double[] {0}, new double[] {right}, right);
        });
  }

  /** Where a neuron puts the points behind each update by that rule. */
  public static Steps<Course> neuron(NeuronSetup setup, NeuronRule rule) {
    return once(
        () -> {
          NeuronCourse course = NeuronCourse.of(setup);
          int last = NeuronCourse.STEPS;
          return Course.of(
              last,
              step -> 1 - course.wrong(rule, step),
              1 - course.wrong(rule, last),
              !course.ranAway(rule));
        });
  }
}
