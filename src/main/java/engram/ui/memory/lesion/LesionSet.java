package engram.ui.memory.lesion;

import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import java.util.Arrays;
import java.util.Optional;

/** What a network has learned before it is lesioned. */
public enum LesionSet {
  DIGITS(Optional.of(Preset.DIGITS), 30),
  IRIS(Optional.of(Preset.REPAIRED), 60),

  /** The network and the data of Train, as they are there. */
  OWN(Optional.empty(), 30);

  private final Optional<Preset> preset;
  private final int epochs;

  LesionSet(Optional<Preset> preset, int epochs) {
    this.preset = preset;
    this.epochs = epochs;
  }

  /** The one whose network that preset trains, if it is shown. */
  static Optional<LesionSet> of(Preset preset) {
    return Arrays.stream(values())
        .filter(each -> each.preset.filter(preset::equals).isPresent())
        .findFirst();
  }

  /** By which its network is trained; empty if that is trained elsewhere. */
  Optional<Preset> preset() {
    return preset;
  }

  Optional<BuiltInSet> set() {
    return preset.map(Preset::set);
  }

  /** How long it is trained again behind a lesion. */
  int epochs() {
    return epochs;
  }
}
