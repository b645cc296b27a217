package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.ui.base.PreferencesViewModel;
import engram.ui.memory.forgetting.ForgettingWords.Bars;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class ForgettingBarsViewTest {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 200;

  private static PixelReader paint(double... right) {
    return SleeplessRobot.call(
        () -> {
          ForgettingBarsView view = new ForgettingBarsView();
          view.setLook(new PreferencesViewModel());
          view.resize(WIDTH, HEIGHT);
          view.layout();
          view.show(
              List.of(
                  new Bars(List.of("a", "b"), new double[] {right[0], right[1]}, numbers()),
                  new Bars(List.of("c", "d"), new double[] {right[2], right[3]}, numbers())));
          return view.snapshot(null, null).getPixelReader();
        });
  }

  private static List<String> numbers() {
    return List.of("", "");
  }

  /** Pixels of the bar of a class that have its colour, from the top to the bottom. */
  private static long filled(PixelReader pixels, int bar) {
    double em = new PreferencesViewModel().getFontSize();
    double step = (WIDTH - 2 * em) / 4;
    DoubleUnaryOperator middle = k -> (k + 0.5) * step + (k < 2 ? 0 : 2 * em);
    int x = (int) middle.applyAsDouble(bar);
    Palette palette = Palette.LIGHT;
    return IntStream.range(0, HEIGHT)
        .filter(y -> pixels.getColor(x, y).equals(palette.classEdge(bar < 2 ? 0 : 1)))
        .count();
  }

  @Test
  void aBarIsAsHighAsTheShareThatIsRightAndHasTheColourOfItsTask() {
    PixelReader pixels = paint(1, 0.5, 0, 0.25);
    long whole = filled(pixels, 0);
    assertThat(whole).isGreaterThan(HEIGHT / 2);
    assertThat(filled(pixels, 1)).isBetween(whole / 2 - 2, whole / 2 + 2);
    assertThat(filled(pixels, 2)).isZero();
    assertThat(filled(pixels, 3)).isBetween(whole / 4 - 2, whole / 4 + 2);
  }
}
