package engram.tour;

import engram.ui.base.Overlay;

/** The stages of the tour on what a class has handed in. */
final class GradeStages extends Stages {
  GradeStages(TourWindow window) {
    super(window);
    add("grades-empty", () -> act(() -> window.panes().open(Overlay.GRADES)));
    add("grades", this::grade, () -> act(window.panes()::closePages));
  }

  private void grade() {
    act(
        () -> {
          window.grades().get().goals.set("test accuracy >= 0.95; epochs <= 300");
          window.grades().get().grade(new TourClass().handIn());
        });
    await(
        () ->
            window.grades().get().hasRows()
                && window.grades().get().progressProperty().get().isEmpty());
  }
}
