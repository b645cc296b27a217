package engram.ui.results;

import engram.training.DataPart;

/**
 * The samples of one cell of a confusion matrix.
 *
 * @param trueClass the class that they have
 * @param namedClass the class that the network gives them at the present moment
 */
public record SampleFilter(DataPart part, int trueClass, int namedClass) {}
