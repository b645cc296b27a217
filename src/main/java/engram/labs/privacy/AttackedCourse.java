package engram.labs.privacy;

import engram.data.DataSource;
import engram.data.SplitPlan;
import engram.data.sets.BuiltInSet;
import engram.labs.Retraining;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;

/** The trainings that are attacked: of digits, or of points in a plane. */
final class AttackedCourse {
  private static final double TEST = 0.5;

  private AttackedCourse() {}

  static Retraining.Course fooled(PrivacySetup setup, PrivacyExtent extent) {
    return setup.data() == Preset.DIGITS
        ? ofDigits(setup.seed(), extent.fooled(), extent.attacked(), extent.epochs())
        : ofPoints(setup.data(), setup.seed(), extent.points());
  }

  static Retraining.Course poisoned(PrivacySetup setup, PrivacyExtent extent) {
    return setup.poisonedData() == Preset.DIGITS
        ? ofDigits(setup.seed(), extent.poisoned(), extent.tested(), extent.epochs())
        : ofPoints(setup.data(), setup.seed(), extent.points());
  }

  /** By the preset, on fewer points, which the seed draws too, with as many updates. */
  private static Retraining.Course ofPoints(Preset preset, long seed, int points) {
    DataSource.Generated usual = (DataSource.Generated) preset.set().standard();
    DataSource source = new DataSource.Generated(usual.id(), points, usual.noise(), seed);
    DataSetup drawn = preset.recipe().data().withSource(source);
    Recipe recipe =
        preset.recipe().withSeed(seed).withData(drawn.withSplit(SplitPlan.of(TEST, seed)));
    PreparedData data = new PreparedData(recipe.data(), BuiltInSet.load(source));
    int usualRows = (int) ((1 - preset.recipe().data().split().test()) * usual.points());
    int epochs = preset.goal().orElseThrow().epochs() * usualRows / data.train().rows();
    return Retraining.Course.of(recipe, data, epochs);
  }

  private static Retraining.Course ofDigits(long seed, int members, int heldOut, int epochs) {
    return new PrivateRows(seed, members, heldOut, epochs, PrivateRows.Labels.TRUE).course(seed);
  }
}
