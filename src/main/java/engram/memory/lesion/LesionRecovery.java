package engram.memory.lesion;

import engram.data.NumpyRandom;
import engram.memory.forgetting.MixedBatches;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * A network that is trained again behind a lesion, epoch by epoch, by its recipe's settings: what
 * is gone stays 0, what is left learns its part. The optimiser begins anew. Not for several threads
 * at once.
 */
public final class LesionRecovery {
  private final Samples rows;
  private final Settings settings;
  private final Kernel kernel;
  private final LesionMeter meter;
  private final MixedBatches batches;
  private final NumpyRandom random;
  private final List<Point> points = new ArrayList<>();

  /**
   * @param epoch from 0, before the first
   * @param train share of training rows answered rightly
   * @param test share of test rows answered rightly
   */
  public record Point(int epoch, double train, double test) {}

  /**
   * @param share taken away by the plan's first draw
   */
  public LesionRecovery(LesionPlan plan, double share) {
    rows = plan.data().train();
    settings = plan.recipe().settings();
    random = new NumpyRandom(plan.seed());
    LesionSequence lesion = new LesionSequence(plan, random);
    int batch = settings.batchRows(rows.rows());
    kernel = Kernels.of(plan.recipe().network(), plan.recipe().loss(), batch);
    kernel.load(plan.parameters());
    meter = new LesionMeter(plan.data(), kernel);
    kernel.load(lesion.left(share));
    kernel.hold(lesion.surgery(share).cut(plan.recipe().network()).stream().toArray());
    batches = new MixedBatches(rows, rows.subset(new int[0]), settings);
    measure();
  }

  /** One epoch. */
  public void step() {
    batches.train(kernel, settings, random, random);
    measure();
  }

  private void measure() {
    meter.measure(kernel);
    points.add(new Point(points.size(), meter.train(), meter.test()));
  }

  /** Behind each epoch so far, first right behind the lesion. */
  public List<Point> points() {
    return List.copyOf(points);
  }

  public Parameters parameters() {
    return kernel.parameters();
  }
}
