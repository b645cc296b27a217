package engram.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.formula.FormulaFlow.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaFlowTest {
  private static Piece piece(double advance, double height, boolean mayBreak) {
    return new Piece(new FormulaOutline("M0 0z", 0, advance, advance, height, 100), mayBreak);
  }

  @Test
  void piecesStandSideBySideOnOneBaseline() {
    FormulaFlow flow =
        FormulaFlow.of(List.of(List.of(piece(500, 400, false), piece(300, 900, true))), 5000);
    assertThat(flow.places())
        .containsExactly(
            new FormulaFlow.Place(0, 900, 0, 1130), new FormulaFlow.Place(500, 900, 0, 1130));
    assertThat(flow.width()).isEqualTo(800);
  }

  @Test
  void aLineThatIsTooLongBreaksBeforeAnOperatorAndGoesOnIndented() {
    FormulaFlow flow =
        FormulaFlow.of(
            List.of(List.of(piece(600, 400, false), piece(300, 400, true), piece(300, 400, false))),
            1000);
    assertThat(flow.places().get(0).x()).isZero();
    assertThat(flow.places().get(1).x()).isPositive();
    assertThat(flow.places().get(1).baseline()).isGreaterThan(flow.places().get(0).baseline());
    assertThat(flow.places().get(2).baseline()).isEqualTo(flow.places().get(1).baseline());
    assertThat(flow.places().get(2).x()).isEqualTo(flow.places().get(1).x() + 300);
  }

  @Test
  void aStretchThatMayNotBreakStaysWhole() {
    FormulaFlow flow =
        FormulaFlow.of(List.of(List.of(piece(800, 400, false), piece(800, 400, false))), 1000);
    assertThat(flow.width()).isEqualTo(1600);
    assertThat(flow.places().get(1).baseline()).isEqualTo(flow.places().get(0).baseline());
  }

  @Test
  void linesStandBelowEachOther() {
    List<Piece> line = List.of(piece(500, 400, false));
    FormulaFlow one = FormulaFlow.of(List.of(line), 1000);
    FormulaFlow two = FormulaFlow.of(List.of(line, line), 1000);
    assertThat(two.height()).isGreaterThan(2 * one.height());
    assertThat(two.places().get(1).x()).isZero();
    assertThat(two.width()).isEqualTo(500);
  }
}
