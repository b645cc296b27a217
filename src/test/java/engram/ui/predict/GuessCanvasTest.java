package engram.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The expected curve, drawn by the arrow keys alone. */
@ExtendWith(StageExtension.class)
class GuessCanvasTest {
  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private final PredictViewModel predict = new PredictViewModel(new PanesViewModel(), texts);
  private final GuessCanvas canvas = new GuessCanvas();

  /** Of the loss from epoch 10 to 70; it never runs. */
  private record Asked(Course known) implements Trial {
    @Override
    public Question question() {
      return new Question(
          texts -> "t", texts -> "q", texts -> "Now", Measure.ACCURACY, Axis.EPOCH, true, 10, 70);
    }

    @Override
    public void begin(Consumer<Course> whole) {
      whole.accept(known);
    }

    @Override
    public void run(DoubleConsumer progress, Consumer<Course> whole) {}

    @Override
    public void stop() {}

    @Override
    public Optional<Runnable> show() {
      return Optional.empty();
    }
  }

  private void ask(int last, double loss) {
    predict.ask(() -> new Asked(Course.of(last, epoch -> loss, 0.8, true)));
  }

  @BeforeEach
  void ask() {
    ask(10, 0.5);
    canvas.show(predict, new PreferencesViewModel(), texts);
  }

  private void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      canvas.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
  }

  private double drawn(int column) {
    return predict.state().guess().drawing().values()[column];
  }

  private double high() {
    return PredictPlot.scale(predict.state()).high();
  }

  @Test
  void theFirstPressRaisesThePenFromWhatIsKnown() {
    press(KeyCode.UP);
    assertThat(drawn(0)).isCloseTo(0.5 + high() / 40, within(1e-12));
    press(KeyCode.DOWN, KeyCode.DOWN);
    assertThat(drawn(0)).isCloseTo(0.5 - high() / 40, within(1e-12));
    assertThat(drawn(1)).isNaN();
  }

  /** The present branch may end before the covered one leaves it. */
  @Test
  void whereWhatIsKnownEndsBeforeItBeginsAtItsEnd() {
    ask(4, 0.25);
    press(KeyCode.UP);
    assertThat(drawn(0)).isCloseTo(0.25 + high() / 40, within(1e-12));
  }

  @Test
  void thePenGoesOnAtItsHeightAndStaysWithinTheAxes() {
    press(KeyCode.UP, KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(drawn(2)).isEqualTo(drawn(0));
    press(KeyCode.END);
    assertThat(drawn(Drawing.COLUMNS)).isEqualTo(drawn(0));
    assertThat(drawn(30)).isEqualTo(drawn(0));
    press(KeyCode.RIGHT);
    for (int k = 0; k < 100; k++) press(KeyCode.UP);
    assertThat(drawn(Drawing.COLUMNS)).isEqualTo(high());
    for (int k = 0; k < 100; k++) press(KeyCode.DOWN);
    assertThat(drawn(Drawing.COLUMNS)).isZero();
  }

  @Test
  void whatWasDrawnBeforeIsNotDrawnOverOnTheWay() {
    press(KeyCode.UP, KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT);
    double second = drawn(1);
    assertThat(second).isGreaterThan(drawn(0));
    press(KeyCode.RIGHT);
    assertThat(drawn(1)).isEqualTo(second);
  }

  @Test
  void aScreenReaderHearsWhereThePenIs() {
    press(KeyCode.UP, KeyCode.RIGHT);
    assertThat(canvas.getAccessibleText())
        .contains("training loss")
        .contains("epoch 11")
        .endsWith("drawn");
    assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(drawn(1));
    assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)).isEqualTo(high());
    press(KeyCode.DELETE);
    assertThat(predict.state().guess().drawing().isEmpty()).isTrue();
    assertThat(canvas.getAccessibleText()).endsWith("nothing drawn yet");
  }

  @Test
  void onceItRunsNothingIsDrawnAnyMore() {
    press(KeyCode.UP);
    double before = drawn(0);
    predict.run();
    press(KeyCode.UP, KeyCode.DELETE);
    assertThat(drawn(0)).isEqualTo(before);
  }
}
