package engram.tour;

import engram.homework.clinic.Illness;
import engram.homework.clinic.Patient;
import engram.nn.Initializer;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.ui.base.Overlay;
import engram.ui.clinic.ClinicViewModel.Work;

/** The stages of the tour on what a class has handed in, and in the clinic. */
final class ClinicStages extends Stages {
  ClinicStages(TourWindow window) {
    super(window);
    add("grades-empty", () -> act(() -> window.panes().open(Overlay.GRADES)));
    add("grades", this::grade, () -> act(window.panes()::closePages));
    add("clinic", () -> act(() -> window.places().open("clinic/3")));
    add("clinic-treated", this::open);
    add("clinic-not-cured", this::proveTooSoon);
    add("clinic-cured", this::cure, this::leave);
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

  /** From a run with nothing to save, so that nothing is asked. */
  private void open() {
    backToIris();
    act(() -> window.clinic().open(Patient.ALIKE));
    await(() -> window.clinic().treatedProperty().get().isPresent());
  }

  private void proveTooSoon() {
    act(() -> window.clinic().diagnose(Patient.ALIKE, Illness.SYMMETRY));
    prove();
  }

  private void prove() {
    act(() -> window.clinic().prove(Patient.ALIKE));
    await(() -> window.clinic().workProperty().get() == Work.NONE);
    act(() -> window.places().open("clinic/3"));
  }

  private void cure() {
    act(
        () ->
            window
                .run()
                .session()
                .edit(recipe -> recipe.withInitializer(Initializer.GLOROT_NORMAL)));
    until(now -> now.recipe().initializer() == Initializer.GLOROT_NORMAL);
    finish();
    prove();
  }

  private void leave() {
    act(window.panes()::closePages);
    act(window.clinic()::leaveTreated);
    backToIris();
  }
}
