package engram.tour;

import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.training.recipe.StopRule;
import engram.ui.base.Overlay;
import engram.ui.predict.PredictViewModel;
import engram.ui.predict.Verdict;
import java.util.OptionalDouble;
import javafx.scene.control.Button;

/** The stages of the tour on which something is predicted, and the questions and answers. */
final class PredictStages extends Stages {
  private static final int EPOCH = 40;
  private static final int LAST = 300;
  private static final int BETTER = 17;
  private static final int SAME = 8;
  private static final int WORSE = 3;

  PredictStages(TourWindow window) {
    super(window);
    add("predict-asked", this::ask);
    add("predict-seen", this::run);
    add("predict-presented", this::vote, () -> act(() -> present(false)));
    add("questions", () -> act(() -> window.places().open("question/where-memory")));
    add("questions-presented", () -> act(() -> present(true)), () -> act(() -> present(false)));
    add("question-tried", this::tryIt, () -> act(window.panes()::closePages));
  }

  private void present(boolean presenting) {
    window.panes().presentingProperty().set(presenting);
  }

  private PredictViewModel predict() {
    return window.predict().get();
  }

  private void ask() {
    backToTraining();
    load(Preset.REPAIRED.recipe().withStop(new StopRule(LAST, OptionalDouble.empty())));
    finish();
    open();
    act(this::draw);
  }

  private void open() {
    goTo(EPOCH);
    act(() -> window.panes().open(Overlay.PREDICT));
  }

  private void draw() {
    predict().choose(Verdict.BETTER);
    predict().type("95");
    double[] places = {40, 90, 150, 220, 300};
    double[] losses = {0.125, 0.1, 0.08, 0.065, 0.06};
    for (int k = 1; k < places.length; k++) {
      predict().draw(places[k - 1], losses[k - 1], places[k], losses[k]);
    }
  }

  private void run() {
    act(predict()::toggle);
    await(predict()::isSeen);
  }

  private void vote() {
    act(window.panes()::closePages);
    open();
    act(() -> present(true));
    act(
        () -> {
          draw();
          predict().hands(Verdict.BETTER).set(BETTER);
          predict().hands(Verdict.SAME).set(SAME);
          predict().hands(Verdict.WORSE).set(WORSE);
        });
    run();
  }

  private void tryIt() {
    act(() -> window.places().open("question/like-my-brain"));
    act(() -> ((Button) window.scene().lookup("#tryIt")).fire());
    await(predict()::isReady);
    act(() -> predict().choose(Verdict.SAME));
    run();
  }
}
