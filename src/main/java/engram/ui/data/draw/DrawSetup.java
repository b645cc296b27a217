package engram.ui.data.draw;

import engram.data.DataSource;
import engram.data.SplitPlan;
import engram.training.Snapshot;
import engram.training.recipe.DataSetup;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;

/** How drawn points are learned, as long as the user does not set it up otherwise. */
final class DrawSetup {
  /** Of fewer points none is kept for the test. */
  static final int FEW = 10;

  static final double TEST = 0.2;

  private DrawSetup() {}

  /**
   * The recipe of the run on the points; of a drawing that it does not learn yet the usual one of a
   * plane set. Where the drawing comes to have few points, or no longer few, the test share
   * follows.
   *
   * @param recipe of the run, with the settings in force
   * @param now what the run learns
   * @param id of the drawing
   * @param points how many it has
   */
  static Recipe of(Recipe recipe, Snapshot now, String id, int points) {
    DataSource source = now.recipe().data().source();
    boolean goesOn = source instanceof DataSource.Own && source.id().equals(id);
    Recipe base = goesOn ? recipe : Preset.MOONS.recipe();
    DataSetup setup = base.data();
    SplitPlan split = setup.split();
    boolean wereFew = goesOn && now.data().given().rows() < FEW;
    if (points < FEW && !wereFew) split = split.withTest(0);
    if (points >= FEW && wereFew && split.test() == 0) split = split.withTest(TEST);
    return base.withData(setup.withSplit(split));
  }
}
