package engram.ui.graph;

import java.util.List;

/**
 * The words in the picture of a network, in the language of the window.
 *
 * @param gaps for each column how many neurons are not drawn
 * @param trueTag the mark of the sample's class, where another one is predicted
 * @param wrongTag the mark of the class that is predicted
 * @param rightTag the mark of the sample's class where it is predicted
 */
public record NetworkTexts(
    NetworkLabels labels, List<String> gaps, String trueTag, String wrongTag, String rightTag) {}
