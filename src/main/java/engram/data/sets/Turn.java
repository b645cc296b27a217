package engram.data.sets;

/** Where a row stands among those of its class, when rows take the classes in turn. */
final class Turn {
  private Turn() {}

  /** 0, 1/m … (m − 1)/m over the m rows of that class. */
  static double share(int row, int rows, int classes) {
    return (double) (row / classes) / count(row, rows, classes);
  }

  /** 0 … 1, both reached, over the rows of that class; 0 if it is the only one. */
  static double closedShare(int row, int rows, int classes) {
    int count = count(row, rows, classes);
    return count == 1 ? 0 : (double) (row / classes) / (count - 1);
  }

  private static int count(int row, int rows, int classes) {
    return (rows - row % classes + classes - 1) / classes;
  }
}
