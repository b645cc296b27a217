/**
 * Predict, then see: a run, a branch or an experiment on memory is covered and asked about; then it
 * runs, and what was expected lies over what happened. What can be asked about is a {@code Trial};
 * begin with {@code PredictViewModel}. The questions and answers use it, and the wiring.
 */
package engram.ui.predict;
