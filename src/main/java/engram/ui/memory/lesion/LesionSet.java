package engram.ui.memory.lesion;

import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import java.util.Arrays;
import java.util.Optional;

/** What a network has learned before it is lesioned. */
public enum LesionSet {
  DIGITS(Preset.DIGITS, 30),
  IRIS(Preset.REPAIRED, 60);

  private final Preset preset;
  private final int epochs;

  LesionSet(Preset preset, int epochs) {
    this.preset = preset;
    this.epochs = epochs;
  }

  BuiltInSet set() {
    return preset.set();
  }

  /** The one whose network that preset trains, if it is shown. */
  static Optional<LesionSet> of(Preset preset) {
    return Arrays.stream(values()).filter(each -> each.preset == preset).findFirst();
  }

  Preset preset() {
    return preset;
  }

  /** How long it is trained again behind a lesion. */
  int epochs() {
    return epochs;
  }
}
