package engram.ui.base;

/** A pane that stands beside the network when it is asked for; one at a time. */
public enum Companion {
  /** The branches of the run. */
  BRANCHES("branches"),
  /** The pinned paths of weights, biases and activations. */
  PATHS("paths"),
  /** A second run with one setting changed. */
  TWIN("twin"),
  /** Learning rates tried in the background. */
  EXPLORER("explorer"),
  /** The loss around the present weights. */
  LANDSCAPE("landscape"),
  /** What the outputs say over two features. */
  SURFACE("surface"),
  /** Scores, ROC curves, errors. */
  RESULTS("results"),
  /** The first layer's weights as pictures, and a pad to draw on. */
  PICTURES("pictures"),
  /** What the words of the window mean. */
  GLOSSARY("glossary"),
  /** The sheet around the run: instructions, goals, questions. */
  LESSON("lesson");

  private final String id;

  Companion(String id) {
    this.id = id;
  }

  /** The stem of its view and of its keys. */
  public String id() {
    return id;
  }
}
