package engram.ui.grades;

import engram.homework.HandedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One run as the page shows it.
 *
 * @param cells texts of the columns but the curve; empty but for the name if it can't be read
 * @param fault why it can't be read or trained
 * @param curve its loss on the scale of all
 * @param warned columns whose texts ask for a look: goals missed, other numbers than in the file,
 *     copies
 * @param details one sentence a line: what the cells have no room for
 */
record GradeRow(
    HandedIn one,
    Map<GradeColumn, String> cells,
    Optional<String> fault,
    List<CurveScale.Point> curve,
    Set<GradeColumn> warned,
    List<String> details) {

  String cell(GradeColumn column) {
    return cells.getOrDefault(column, "");
  }
}
