package engram.ui.results;

/** What the cells of a confusion matrix say and do. */
interface ConfusionCells {

  /** Beside the pointer: which classes, how many samples. */
  String words(int trueClass, int namedClass);

  /** A cell was clicked that holds a sample. */
  void page(int trueClass, int namedClass);
}
