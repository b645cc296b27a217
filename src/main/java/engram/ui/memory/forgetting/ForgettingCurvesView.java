package engram.ui.memory.forgetting;

import engram.ui.base.PreferencesViewModel;
import engram.ui.plot.PlotCanvas;
import java.util.function.IntConsumer;

/** Accuracies over the epochs of two tasks; pressing and dragging in it goes to an epoch. */
public final class ForgettingCurvesView extends PlotCanvas {
  private int epochs;

  public ForgettingCurvesView() {
    getStyleClass().setAll("forgetting-plot");
  }

  void setLook(PreferencesViewModel look, IntConsumer onEpoch) {
    setLook(look);
    setOnPlace(share -> onEpoch.accept((int) Math.rint(share * epochs)));
  }

  void show(ForgettingPlot plot) {
    epochs = plot.epochs();
    show(plot.plot());
  }
}
