package engram.ui.pictures;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.Palette;
import java.util.Optional;

/** The outputs of the network as bars. */
public final class AnswerBarsView extends FittedCanvas {
  private final AnswerBarsPainter painter = new AnswerBarsPainter(graphics());
  private PreferencesViewModel look;
  private Optional<PadAnswer> answer = Optional.empty();

  public AnswerBarsView() {
    getStyleClass().setAll("answer-bars");
    setPainter(this::draw);
  }

  void show(Optional<PadAnswer> newAnswer, PreferencesViewModel newLook) {
    answer = newAnswer;
    look = newLook;
    paint();
  }

  private void draw() {
    clear();
    answer.ifPresent(
        a ->
            painter.paint(
                new AnswerBars(a.names(), a.values(), a.shares(), a.named()),
                Palette.of(look.getTheme()),
                look.getFontSize(),
                getWidth(),
                getHeight()));
  }
}
