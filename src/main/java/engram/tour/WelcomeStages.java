package engram.tour;

import engram.tour.frame.FxDriver;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.ui.base.Overlay;
import javafx.scene.control.Button;

/** The stages of the tour that show a newcomer round. */
final class WelcomeStages extends Stages {
  private static final int FRAMES = 120;

  WelcomeStages(TourWindow window) {
    super(window);
    add("start-doors", this::start, this::close);
    add("guide-run", this::guide);
    for (String stop : new String[] {"steps", "network", "inspector", "curves"}) {
      add("guide-" + stop, this::next);
    }
    add("guide-workspaces", this::next, this::close);
    add("find-offered", () -> find(""), this::close);
    add("find-initials", () -> find("xx"), this::close);
    add("find-words", () -> find("learn rate"), this::close);
    add("find-nothing", () -> find("perceptron convergence"), this::close);
  }

  /** Its pictures live: after a while there is something to be seen in them. */
  private void start() {
    act(() -> window.panes().open(Overlay.START));
    FxDriver.await(() -> window.scene().lookup("#door-memory") != null, FRAMES);
  }

  private void guide() {
    act(window.panes()::showGuide);
  }

  private void next() {
    act(() -> ((Button) window.scene().lookup("#guide-next")).fire());
  }

  private void find(String sought) {
    act(() -> window.panes().open(Overlay.FIND));
    act(() -> window.find().soughtProperty().set(sought));
  }

  private void close() {
    act(window.panes()::uncover);
  }
}
