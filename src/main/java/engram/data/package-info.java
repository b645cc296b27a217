/**
 * What there is to learn from: data sets, the way from their columns to a network's numbers
 * (inputs, gaps, scaling, coding of targets), and the split into training, validation and test
 * rows. The lowest layer, which every other may use; it knows neither networks nor the window, and
 * its random numbers are NumPy's, so that the same seed gives the same rows everywhere. Begin with
 * {@code Dataset}, then {@code Inputs} and {@code Split}.
 */
package engram.data;
