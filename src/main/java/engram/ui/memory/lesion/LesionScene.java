package engram.ui.memory.lesion;

import engram.inspect.NumberText;
import engram.inspect.surface.OutputMarks;
import engram.inspect.surface.Pixels;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionState;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.ui.base.Texts;
import engram.ui.graph.NetworkLabels;
import engram.ui.run.DataNames;
import engram.ui.run.SampleAnswer;
import engram.ui.run.ShownSample;
import java.util.Optional;

/**
 * What is seen of a lesion: the network that is left with a sample in it, and the table.
 *
 * @param whole before anything was taken away
 * @param state at the share that is chosen
 * @param healing if it was trained again behind that
 * @param sample number of the test row that is shown, from 0
 */
public record LesionScene(
    LesionSet set,
    LesionPlan plan,
    LesionState whole,
    LesionState state,
    Optional<LesionHealing> healing,
    int sample,
    NetworkLabels labels,
    ForwardPass pass,
    Optional<Pixels> pixels,
    OutputMarks marks) {
  /** Digits of a number in a sentence. */
  static final int DIGITS = 2;

  static LesionScene of(
      Texts texts,
      LesionSet set,
      LesionPlan plan,
      LesionState whole,
      LesionState state,
      Optional<LesionHealing> healing,
      int sample) {
    int row = plan.data().split().test()[sample];
    Parameters now = healing.map(LesionHealing::parameters).orElse(state.left());
    ForwardPass pass = ForwardPass.of(now, plan.data().input(row));
    return new LesionScene(
        set,
        plan,
        whole,
        state,
        healing,
        sample,
        NetworkLabels.of(texts, plan.data(), now.spec(), row),
        pass,
        ShownSample.pixels(plan.data(), plan.data().inputs().values(plan.data().dataset(), row)),
        OutputMarks.of(plan.data(), row, pass));
  }

  /** The row of the data that is shown. */
  int row() {
    return plan.data().split().test()[sample];
  }

  /** How many rows can be shown. */
  int samples() {
    return plan.data().split().test().length;
  }

  /** The network that is seen. */
  Parameters parameters() {
    return healing.map(LesionHealing::parameters).orElse(state.left());
  }

  /** Share of the training rows that the network seen answers rightly. */
  double known() {
    return healing.map(h -> h.last().train()).orElse(state.train());
  }

  /** Share of the test rows that the network seen answers rightly. */
  double test() {
    return healing.map(h -> h.last().test()).orElse(state.test());
  }

  /** What the network seen says of the sample that is shown. */
  SampleAnswer answer(DataNames words) {
    return SampleAnswer.of(words, NumberText.inTexts(DIGITS), plan.data(), row(), pass);
  }

  /** The class of each entry of the table. */
  int[] entries() {
    int[] rows = plan.data().split().train();
    int[] classes = new int[rows.length];
    for (int k = 0; k < rows.length; k++) classes[k] = plan.data().dataset().label(rows[k]);
    return classes;
  }
}
