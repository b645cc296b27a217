package engram.tour;

import engram.ui.base.Overlay;

/** The stages of the tour that show a newcomer round. */
final class WelcomeStages extends Stages {
  WelcomeStages(TourWindow window) {
    super(window);
    add("find-offered", () -> find(""), this::close);
    add("find-initials", () -> find("xx"), this::close);
    add("find-words", () -> find("learn rate"), this::close);
    add("find-nothing", () -> find("perceptron convergence"), this::close);
  }

  private void find(String sought) {
    act(() -> window.panes().open(Overlay.FIND));
    act(() -> window.find().soughtProperty().set(sought));
  }

  private void close() {
    act(window.panes()::closeOverlay);
  }
}
