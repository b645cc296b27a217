package engram.ui.base;

import engram.data.Identified;

/** A pane that stands beside the network when it is asked for; one at a time. */
public enum Companion implements Identified {
  /** The branches of the run. */
  BRANCHES,
  /** The pinned paths of weights, biases and activations. */
  PATHS,
  /** A second run with one setting changed. */
  TWIN,
  /** Learning rates tried in the background. */
  EXPLORER,
  /** The loss around the present weights. */
  LANDSCAPE,
  /** What the outputs say over two features. */
  SURFACE,
  /** Scores, ROC curves, errors. */
  RESULTS,
  /** The first layer's weights as pictures, and a pad to draw on. */
  PICTURES,
  /** What the words of the window mean. */
  GLOSSARY,
  /** The sheet around the run: instructions, goals, questions. */
  LESSON
}
