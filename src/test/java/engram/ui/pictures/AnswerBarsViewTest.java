package engram.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.ui.base.PreferencesViewModel;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class AnswerBarsViewTest {
  private final PreferencesViewModel look = new PreferencesViewModel();
  private final Palette palette = Palette.of(look.getTheme());

  private RecordedDrawing paint(PadAnswer answer, double width, double height) {
    RecordedDrawing drawing = new RecordedDrawing();
    SleeplessRobot.call(
        () -> {
          AnswerBarsView view = new AnswerBarsView();
          view.show(Optional.of(answer), look);
          PaintedPicture.of(view).orElseThrow().paint(drawing, width, height, false);
          return null;
        });
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  private static PadAnswer digits(double... shares) {
    List<String> names = IntStream.range(0, shares.length).mapToObj(k -> "digit " + k).toList();
    List<Double> all = DoubleStream.of(shares).boxed().toList();
    List<String> values = IntStream.range(0, shares.length).mapToObj(k -> "−0.3" + k).toList();
    return new PadAnswer("digit 1", names, values, all, 1, 0);
  }

  @Test
  void aBarIsAsLongAsItsShareInTheColourOfItsClass() {
    RecordedDrawing drawing = paint(digits(0.25, 1, 0), 300, 200);
    double whole = drawing.filled(palette.border()).get(0).box().getWidth();
    Rectangle2D first = drawing.filled(palette.classEdge(0)).get(0).box();
    assertThat(first.getWidth()).isCloseTo(whole / 4, within(1e-6));
    assertThat(drawing.filled(palette.classEdge(1)).get(0).box().getWidth())
        .isCloseTo(whole, within(1e-6));
    assertThat(drawing.filled(palette.classEdge(2))).isEmpty();
    assertThat(drawing.text("digit 0").box().getMaxX()).isLessThan(first.getX());
    assertThat(drawing.text("digit 0").box().getCenterY())
        .isCloseTo(first.getCenterY(), within(2.0));
  }

  /** With one output for two classes it is the second that its bar stands for. */
  @Test
  void theOnlyOutputOfTwoClassesHasTheColourOfItsOwn() {
    PadAnswer answer = new PadAnswer("one", List.of("one"), List.of("0.50"), List.of(0.5), 0, 1);
    List<Filled> bars = paint(answer, 300, 40).filled(palette.classEdge(1));
    assertThat(bars).hasSize(1);
    assertThat(paint(answer, 300, 40).filled(palette.classEdge(0))).isEmpty();
  }

  @Test
  void aNumberHasTheColourOfNoClass() {
    PadAnswer answer = new PadAnswer("2.5", List.of("y"), List.of("2.50"), List.of(0.5), -1, -1);
    assertThat(paint(answer, 300, 40).filled(palette.muted())).hasSize(1);
    assertThat(paint(answer, 300, 40).filled(palette.classEdge(0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10, 300, 200", "10, 220, 240", "2, 300, 60", "1, 200, 30"})
  void namesAndValuesAreRead(int outputs, double width, double height) {
    double[] shares = new double[outputs];
    Arrays.setAll(shares, k -> k / 10.0);
    RecordedDrawing drawing = paint(digits(shares), width, height);
    drawing.requireLegible(width, height);
    assertThat(drawing.texts()).hasSize(2 * outputs);
  }

  @Test
  void nothingAndWhatIsNoNumberIsPaintedToo() {
    assertThat(paint(new PadAnswer("", List.of(), List.of(), List.of(), -1, 0), 300, 200).marks())
        .isEmpty();
    PadAnswer none =
        new PadAnswer(
            "?",
            List.of("a", "b"),
            List.of("NaN", "NaN"),
            Collections.nCopies(2, Double.NaN),
            -1,
            0);
    assertThat(paint(none, 300, 200).filled(palette.classEdge(0))).isEmpty();
  }
}
