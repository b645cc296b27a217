package engram.ui.memory.lesion;

import engram.data.Dataset;
import engram.memory.lesion.LesionPlan;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import engram.ui.memory.frame.SamplePainter.Sample;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The samples that network and table have learned, side by side: which of them each still knows.
 *
 * @param samples the first of them, at most {@link #MOST}: more would be too small to be seen
 * @param wrong those that the network answers wrongly
 * @param holes those that the table has lost
 */
public record LesionWall(List<Sample> samples, BitSet wrong, BitSet holes) {
  static final int MOST = 360;

  /** The samples, which stay the same while more is taken away. */
  static final class Source {
    private LesionPlan plan;
    private List<Sample> samples = List.of();

    LesionWall of(LesionScene scene) {
      if (samples.isEmpty() || plan.data() != scene.plan().data()) {
        samples = samples(scene.plan().data());
      }
      plan = scene.plan();
      BitSet wrong =
          scene
              .healing()
              .map(healing -> wrong(plan.data(), healing.parameters(), samples.size()))
              .orElseGet(() -> scene.state().wrong());
      return new LesionWall(samples, wrong, scene.state().holes());
    }

    private static List<Sample> samples(PreparedData data) {
      Dataset dataset = data.dataset();
      return IntStream.of(data.split().train())
          .limit(MOST)
          .mapToObj(
              row ->
                  new Sample(
                      data.picture()
                          .map(shape -> shape.shares(data.inputs().values(dataset, row)))
                          .orElse(new double[0]),
                      dataset.label(row)))
          .toList();
    }

    private static BitSet wrong(PreparedData data, Parameters parameters, int count) {
      int[] rows = data.split().train();
      BitSet wrong = new BitSet();
      for (int k = 0; k < count; k++) {
        double[] outputs = ForwardPass.of(parameters, data.input(rows[k])).output();
        wrong.set(k, data.targets().classOf(outputs) != data.dataset().label(rows[k]));
      }
      return wrong;
    }
  }
}
