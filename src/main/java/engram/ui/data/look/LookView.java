package engram.ui.data.look;

import engram.training.recipe.PreparedData;
import java.util.ArrayList;
import java.util.List;

/** How the rows of the data are looked at. */
public enum LookView {
  AXES("look-axes"),
  PAIRS("look-pairs"),
  BARS("look-bars"),
  WALL("look-wall");

  private static final int FEWEST_FOR_PAIRS = 3;

  /** The stem of its view, and of the key of its button. */
  final String stem;

  LookView(String stem) {
    this.stem = stem;
  }

  /**
   * Those that fit the data, the first is the usual one.
   *
   * @param numbers how many columns are numbers, the target among them
   */
  static List<LookView> of(PreparedData data, int numbers) {
    if (data.picture().isPresent()) return List.of(WALL, AXES);
    List<LookView> views = new ArrayList<>();
    boolean pairs = numbers >= FEWEST_FOR_PAIRS && data.dataset().featureCount() > 2;
    if (pairs) views.add(PAIRS);
    views.add(AXES);
    if (numbers > 0) views.add(BARS);
    return List.copyOf(views);
  }
}
