package engram.ui.start;

import engram.memory.forgetting.ForgettingAnswers;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingProbe;
import engram.memory.forgetting.ForgettingRun;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.forgetting.ForgettingTask;
import engram.nn.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What happens to the digits 0 to 4 while 5 to 9 are learned, epoch by epoch. */
final class ForgettingFilm {
  private ForgettingFilm() {}

  /**
   * What is known behind an epoch, of all digits in their order.
   *
   * @param right for each digit the share that is recognised
   * @param old share of the digits learned first
   * @param fresh share of those learned then
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Frame(double[] right, double old, double fresh) {}

  /**
   * All that is seen.
   *
   * @param ink a picture of each digit
   * @param learned the epoch at which the second task begins
   */
  record Film(List<double[]> ink, List<Frame> frames, int learned) {
    Film {
      ink = List.copyOf(ink);
      frames = List.copyOf(frames);
    }
  }

  /** Learns both tasks, on the caller's thread; ends early, with nothing, once interrupted. */
  static void make(Consumer<Film> ready) {
    ForgettingSetup setup = ForgettingSetup.usual(ForgettingSet.DIGITS);
    ForgettingPlan plan = setup.plan();
    ForgettingRun run = new ForgettingRun(plan, List.of(ForgettingCure.NONE));
    List<Frame> frames = new ArrayList<>(List.of(frame(plan, run.parameters())));
    while (!run.isEnded()) {
      if (Thread.currentThread().isInterrupted()) return;
      run.step();
      frames.add(frame(plan, run.parameters()));
    }
    List<double[]> ink = new ArrayList<>(pictures(plan.old()));
    ink.addAll(pictures(plan.fresh()));
    ready.accept(new Film(ink, frames, setup.oldEpochs()));
  }

  private static Frame frame(ForgettingPlan plan, Parameters parameters) {
    ForgettingAnswers old = ForgettingProbe.ask(plan.old(), parameters);
    ForgettingAnswers fresh = ForgettingProbe.ask(plan.fresh(), parameters);
    double[] all = new double[old.right().length + fresh.right().length];
    System.arraycopy(old.right(), 0, all, 0, old.right().length);
    System.arraycopy(fresh.right(), 0, all, old.right().length, fresh.right().length);
    return new Frame(all, mean(old.right()), mean(fresh.right()));
  }

  private static double mean(double[] shares) {
    double sum = 0;
    for (double share : shares) sum += share;
    return sum / shares.length;
  }

  /** The first of each class. */
  private static List<double[]> pictures(ForgettingTask task) {
    List<double[]> all = new ArrayList<>();
    int[] labels = task.labels();
    for (int output : task.outputs()) {
      int row = 0;
      while (labels[row] != output) row++;
      all.add(task.pictures().get(row));
    }
    return all;
  }
}
