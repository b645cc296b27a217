package engram.labs.race;

import engram.data.sets.BuiltInSet;
import engram.nn.NetworkSpec;
import engram.nn.Samples;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;

/** The digits that are learned from by their recipe, in one block; measured on the same. */
record DigitRows(Samples measured, NetworkSpec network) implements RaceRows {

  static DigitRows load() {
    Recipe recipe = Preset.DIGITS.recipe();
    PreparedData data = new PreparedData(recipe.data(), BuiltInSet.load(recipe.data().source()));
    return new DigitRows(data.train(), recipe.network());
  }

  @Override
  public int rows() {
    return measured.rows();
  }

  @Override
  public int blockRows() {
    return rows();
  }

  @Override
  public Samples block(int k) {
    return measured;
  }

  @Override
  public boolean isShuffled() {
    return true;
  }
}
