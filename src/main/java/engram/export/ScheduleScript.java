package engram.export;

import engram.nn.Schedule;
import engram.training.recipe.Settings;
import java.util.List;

/** The learning-rate schedule of a run as a function of the program. */
final class ScheduleScript {
  /** The learning rate of the batch that begins there. */
  static final String RATE = "scheduled(epoch, start)";

  private ScheduleScript() {}

  static boolean isIn(Settings settings) {
    return !settings.schedule().isConstant();
  }

  /** Nothing where the rate stays; else it takes {@code α}, {@code batch} and {@code train}. */
  static void write(Settings settings, PythonText out) {
    if (!isIn(settings)) return;
    Schedule schedule = settings.schedule();
    out.gap().gap().add("def scheduled(epoch, start):").in();
    out.add(
        "\"\"\"The learning rate of a batch: %s, epochs: %d.\"\"\""
            .formatted(schedule.shape().id(), schedule.epochs()));
    out.add("steps = -(-len(train) // batch)");
    out.add("k, N = epoch * steps + start // batch, " + schedule.epochs() + " * steps");
    out.addIf(!schedule.shape().goesOn(), "k = min(k, N - 1)");
    List<String> numpy = schedule.shape().numpy();
    int before = numpy.size() - 1;
    numpy.subList(0, before).forEach(out::add);
    out.add("return α * (" + numpy.get(before) + ")").out();
    out.gap().gap();
  }
}
