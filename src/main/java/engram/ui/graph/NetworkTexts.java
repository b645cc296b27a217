package engram.ui.graph;

import java.util.List;

/**
 * The words in the picture of a network, in the language of the window.
 *
 * @param gaps for each column how many neurons are not drawn
 * @param trueTag the mark of the sample's class
 * @param wrongTag the mark of the class that is wrongly predicted
 */
public record NetworkTexts(
    NetworkLabels labels, List<String> gaps, String trueTag, String wrongTag) {}
