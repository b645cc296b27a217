package engram.tour.labs;

import engram.labs.look.LookMethod;
import engram.labs.look.LookPicture;
import engram.labs.look.LookSetup;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.ui.base.Challenge;
import engram.ui.labs.look.LookModels;
import java.util.Optional;

/** The stages of the tour on the lab of what an answer looks at. */
public final class LookStages extends LabStages {
  private static final int PETAL_LENGTH = 2;
  private static final double LONG = 5.6;

  public LookStages(TourWindow window) {
    super(window);
    add("labs-look", () -> look(Preset.REPAIRED, LookPicture.PARTS));
    add("labs-look-gradient", () -> shareOut(LookMethod.GRADIENT));
    add("labs-look-what-if", this::whatIf);
    add("labs-look-flips", () -> look(Preset.REPAIRED, LookPicture.FLIPS));
    add("labs-look-overall", () -> look(Preset.REPAIRED, LookPicture.OVERALL));
    add("labs-look-layers", () -> look(Preset.REPAIRED, LookPicture.LAYERS));
    add("labs-look-neuron", () -> look(Preset.REPAIRED, LookPicture.NEURON));
    add("labs-look-tree", () -> look(Preset.REPAIRED, LookPicture.TREE));
    add("labs-look-plane-tree", () -> look(Preset.MOONS, LookPicture.TREE));
    add("labs-look-digits", () -> look(Preset.DIGITS, LookPicture.PARTS));
    add("labs-look-digits-flips", () -> look(Preset.DIGITS, LookPicture.FLIPS));
    add("labs-look-digits-layers", () -> look(Preset.DIGITS, LookPicture.LAYERS));
    add("labs-look-digits-neuron", () -> look(Preset.DIGITS, LookPicture.NEURON));
    add("labs-look-digits-present", () -> present(Preset.DIGITS, LookPicture.PARTS));
    add("labs-look-digits-present-flips", () -> present(Preset.DIGITS, LookPicture.FLIPS));
    add("labs-look-present", () -> present(Preset.REPAIRED, LookPicture.PARTS));
    add("labs-look-present-layers", () -> present(Preset.REPAIRED, LookPicture.LAYERS));
    add("labs-look-present-neuron", () -> present(Preset.REPAIRED, LookPicture.NEURON));
    add("labs-look-present-tree", () -> present(Preset.REPAIRED, LookPicture.TREE));
    add("labs-look-present-flips", () -> present(Preset.REPAIRED, LookPicture.FLIPS), this::leave);
  }

  private LookModels models() {
    return window.labs().look.models();
  }

  private void look(Preset preset, LookPicture picture) {
    act(
        () -> {
          window.panes().show(Challenge.LOOK);
          models().settings.restore(LookSetup.USUAL);
          models().look.undoChanges();
          models().settings.setProperty().set(Optional.of(preset));
          models().settings.chosen(LookSetup.SHOWN).set(picture);
        });
    awaitAll(models());
  }

  private void shareOut(LookMethod method) {
    act(() -> models().settings.chosen(LookSetup.METHOD).set(method));
    awaitAll(models());
  }

  /** The petals as long as virginica's. */
  private void whatIf() {
    look(Preset.REPAIRED, LookPicture.PARTS);
    act(() -> models().look.change(PETAL_LENGTH, LONG));
    awaitAll(models());
  }

  private void present(Preset preset, LookPicture picture) {
    look(preset, picture);
    present(picture.ordinal());
  }
}
