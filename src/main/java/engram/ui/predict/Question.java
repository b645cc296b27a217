package engram.ui.predict;

import engram.ui.base.Texts;
import java.util.function.Function;

/**
 * What is asked.
 *
 * @param title what it is about
 * @param asked the question
 * @param beside whose number the answer is compared with, such as "now"
 * @param loss whether the curve is the training loss; else it is the measure itself
 * @param from where the curve that is to be predicted begins
 * @param to where it ends, above {@code from}
 */
public record Question(
    Function<Texts, String> title,
    Function<Texts, String> asked,
    Function<Texts, String> beside,
    Measure measure,
    Axis axis,
    boolean loss,
    double from,
    double to) {

  String curve(Texts texts) {
    return loss ? texts.get("predict.curve.loss") : measure.name(texts);
  }
}
