package engram.memory.forgetting;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import java.util.List;

/**
 * What is to be forgotten and how long it is learned.
 *
 * @param oldEpochs how long the first task is learned
 * @param epochs how long the second is
 * @param cures those that are compared, in the order of their kinds; never empty
 */
public record ForgettingSetup(
    ForgettingSet set, int oldEpochs, int epochs, long seed, List<ForgettingCure> cures) {
  /** More would fill a time bar that a hand can't set. */
  private static final int MOST_SHOWN = 1000;

  public static final ChoiceSetting<ForgettingSetup, ForgettingSet> SET =
      new ChoiceSetting<>(
          "set", List.of(ForgettingSet.values()), ForgettingSet::id, ForgettingSetup::set);
  public static final NumberSetting<ForgettingSetup> OLD_EPOCHS =
      NumberSetting.whole("oldEpochs", 1, ForgettingPlan.MOST_EPOCHS, ForgettingSetup::oldEpochs)
          .field(1, MOST_SHOWN);
  public static final NumberSetting<ForgettingSetup> EPOCHS =
      NumberSetting.whole("newEpochs", 1, ForgettingPlan.MOST_EPOCHS, ForgettingSetup::epochs)
          .field(1, MOST_SHOWN);
  public static final NumberSetting<ForgettingSetup> SEED =
      NumberSetting.seed(ForgettingSetup::seed);

  /** All but the cures. */
  public static final List<Setting<ForgettingSetup>> SETTINGS =
      List.of(SET, OLD_EPOCHS, EPOCHS, SEED);

  public ForgettingSetup {
    cures = List.copyOf(cures);
    if (cures.isEmpty()) throw new IllegalArgumentException("there is nothing to compare");
    OLD_EPOCHS.require(oldEpochs, "epochs");
    EPOCHS.require(epochs, "epochs");
    SEED.require(seed, "as a seed");
  }

  /** A set's own lengths, and nothing done against forgetting. */
  public static ForgettingSetup usual(ForgettingSet set) {
    return new ForgettingSetup(
        set, set.usualOldEpochs(), set.usualEpochs(), 42, List.of(ForgettingCure.NONE));
  }

  public static ForgettingSetup of(
      SettingValues<ForgettingSetup> values, List<ForgettingCure> cures) {
    return new ForgettingSetup(
        values.choice(SET),
        values.integer(OLD_EPOCHS),
        values.integer(EPOCHS),
        values.whole(SEED),
        cures);
  }

  /** Epochs of both tasks. */
  public int total() {
    return oldEpochs + epochs;
  }

  /** Whether what was measured for the other is true for this too. */
  public boolean isSameButForCures(ForgettingSetup other) {
    return set == other.set
        && oldEpochs == other.oldEpochs
        && epochs == other.epochs
        && seed == other.seed;
  }

  /** Reads the rows: not for the window's thread. */
  public ForgettingPlan plan() {
    return set.plan(seed).withOldEpochs(oldEpochs).withEpochs(epochs);
  }
}
