package engram.ui.document.pictures;

import engram.ui.present.PresentSheet;

/** How large texts are, and what else differs between a desk and the front of a class. */
public enum Manner {
  /** At rest, for one person at a screen. */
  DESK(16, 13.5),
  /** Presented: the one number stands beside the sentence. */
  CLASS(PresentSheet.SMALL, PresentSheet.SMALL - 1),
  /** On paper. */
  PAPER(15, 13);

  private final double label;
  private final double small;

  Manner(double label, double small) {
    this.label = label;
    this.small = small;
  }

  double label() {
    return label;
  }

  double small() {
    return small;
  }
}
