package engram.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.ui.formula.FormulaFit.Face;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class FormulaFitTest {
  private static final double TALL = 1e5;

  /** Of that many summands, each half an em wide. */
  private static Face face(int summands) {
    List<FormulaFlow.Piece> line =
        IntStream.range(0, summands)
            .mapToObj(
                k ->
                    new FormulaFlow.Piece(new FormulaOutline("M0 0z", 0, 500, 500, 400, 100), true))
            .toList();
    return new Face(List.of(), List.of(line));
  }

  private static FormulaFit fit(double width, double height, double least, boolean unbroken) {
    return FormulaFit.of(List.of(face(20), face(4)), width, height, least, unbroken);
  }

  @Example
  void whereThereIsRoomTheLongestFaceStandsInOneRowAtFullSize() {
    FormulaFit fit = fit(10_000, TALL, 0.5, true);
    assertThat(fit.face().lines().get(0)).hasSize(20);
    assertThat(fit.scale()).isEqualTo(1);
    assertThat(fit.flow().places()).extracting(FormulaFlow.Place::baseline).containsOnly(750.0);
  }

  @Example
  void aCardRatherMakesItALittleSmallerThanBreaksIt() {
    FormulaFit fit = fit(8_500, TALL, 0.5, true);
    assertThat(fit.scale()).isCloseTo(0.85, within(1e-9));
    assertThat(fit.flow().places()).extracting(FormulaFlow.Place::baseline).containsOnly(750.0);
    FormulaFit broken = fit(8_500, TALL, 0.5, false);
    assertThat(broken.scale()).isEqualTo(1);
    assertThat(broken.flow().height()).isGreaterThan(fit.flow().height());
  }

  @Example
  void whereItWouldBeTooSmallAShorterFaceIsTaken() {
    FormulaFit fit = fit(2_000, 1_100, 0.7, true);
    assertThat(fit.face().lines().get(0)).hasSize(4);
    assertThat(fit.scale()).isEqualTo(1);
  }

  @Example
  void theShortestIsAsSmallAsItMustBe() {
    FormulaFit fit = fit(200, 300, 0.7, false);
    assertThat(fit.face().lines().get(0)).hasSize(4);
    assertThat(fit.scale()).isLessThan(0.7).isPositive();
    assertThat(fit.scale() * fit.flow().height()).isLessThanOrEqualTo(300 + 1e-6);
  }

  @Property(tries = 200)
  void whateverFitsIsWithinItsRoom(
      @ForAll @DoubleRange(min = 300, max = 20_000) double width,
      @ForAll @DoubleRange(min = 300, max = 5_000) double height,
      @ForAll @DoubleRange(min = 0.3, max = 1) double least,
      @ForAll boolean unbroken) {
    FormulaFit fit = fit(width, height, least, unbroken);
    assertThat(fit.scale()).isPositive().isLessThanOrEqualTo(1);
    assertThat(fit.scale() * fit.flow().width()).isLessThanOrEqualTo(width + 1e-6);
    assertThat(fit.scale() * fit.flow().height()).isLessThanOrEqualTo(height + 1e-6);
    assertThat(fit.flow().places()).hasSameSizeAs(fit.face().lines().get(0));
  }

  private static FormulaPiece term(String text) {
    return new FormulaPiece(text, text, Optional.empty(), false);
  }

  @Property(tries = 100)
  void aPartOfAFaceKeepsItsLines(
      @ForAll @IntRange(min = 0, max = 5) int from, @ForAll @IntRange(min = 0, max = 5) int to) {
    List<FormulaPiece> terms = List.of(term("a"), term("b"), term("c"), term("d"), term("e"));
    FormulaFlow.Piece piece =
        new FormulaFlow.Piece(new FormulaOutline("M0 0z", 0, 500, 500, 400, 100), false);
    Face face = new Face(terms, List.of(List.of(piece, piece), List.of(piece, piece, piece)));
    StringBuilder wanted = new StringBuilder();
    for (int k = from; k < to; k++) {
      if (k == 2 && wanted.length() > 0) wanted.append('\n');
      wanted.append("abcde".charAt(k));
    }
    assertThat(face.part(from, to).text()).isEqualTo(wanted.toString());
  }
}
