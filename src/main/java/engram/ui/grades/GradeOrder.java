package engram.ui.grades;

/**
 * By what the runs are sorted.
 *
 * @param reversed whether the last comes first
 */
record GradeOrder(GradeColumn column, boolean reversed) {
  static final GradeOrder BY_NAME = new GradeOrder(GradeColumn.NAME, false);

  /** What a press on that column's head makes of it. */
  GradeOrder pressed(GradeColumn head) {
    return new GradeOrder(head, head == column && !reversed);
  }
}
