package engram.ui.pictures;

import engram.inspect.NumberText;
import engram.inspect.surface.OutputMarks;
import engram.nn.ForwardPass;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import java.util.ArrayList;
import java.util.List;

/**
 * What the network says of a drawing.
 *
 * @param answer the class, or the number
 * @param names of the outputs
 * @param values their activations
 * @param shares how far each is from "not at all" to "wholly", 0 … 1
 * @param named the output that the answer comes from; −1 if none alone
 * @param firstClass the class that the first output stands for; −1 if they foretell a number
 */
record PadAnswer(
    String answer,
    List<String> names,
    List<String> values,
    List<Double> shares,
    int named,
    int firstClass) {
  private static final int DIGITS = 2;
  private static final double SMALLEST = 0.005;

  /**
   * @param values grey values of all pixels
   */
  static PadAnswer of(Texts texts, Snapshot snapshot, double[] values) {
    PreparedData data = snapshot.data();
    ForwardPass pass = ForwardPass.of(snapshot.parameters(), data.inputs().of(values));
    OutputMarks marks = OutputMarks.withoutTruth(data, pass);
    NetworkNames words = new NetworkNames(texts, data, snapshot.recipe().network());
    double[] outputs = pass.output();
    List<String> names = new ArrayList<>();
    List<String> activations = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (int output = 0; output < outputs.length; output++) {
      names.add(words.output(output));
      activations.add(text(outputs[output]));
      shares.add(marks.share(outputs[output]));
    }
    int firstClass = data.dataset().isClassification() ? marks.firstClass() : -1;
    return new PadAnswer(
        answer(words, data, outputs), names, activations, shares, marks.named(), firstClass);
  }

  /** What is very small is written as 0.00, too. */
  private static String text(double value) {
    return NumberText.inTexts(DIGITS).of(Math.abs(value) < SMALLEST ? 0 : value);
  }

  private static String answer(NetworkNames words, PreparedData data, double[] outputs) {
    return data.dataset().isClassification()
        ? words.classes().get(data.targets().classOf(outputs))
        : text(data.targets().numberOf(outputs[0]));
  }
}
