package engram.ui.graph;

import java.util.List;

/**
 * The words in the picture of a network, in the language of the window.
 *
 * @param features name of each input
 * @param values value of each input with its unit
 * @param classes name of each output
 * @param captions name of each column
 * @param activations activation of each column, empty for the inputs
 * @param gaps for each column how many neurons are not drawn
 * @param trueTag the mark of the sample's class
 * @param wrongTag the mark of the class that is wrongly predicted
 */
public record NetworkTexts(
    List<String> features,
    List<String> values,
    List<String> classes,
    List<String> captions,
    List<String> activations,
    List<String> gaps,
    String trueTag,
    String wrongTag) {

  /** The caption of that column in one line. */
  public String caption(int column) {
    String activation = activations.get(column);
    String caption = captions.get(column);
    return activation.isEmpty() ? caption : caption + " · " + activation;
  }
}
