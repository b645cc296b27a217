package engram.labs.ledger;

import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import java.util.List;

/**
 * All that decides the ledger of a weight: digits are learned in two tasks, 0 to 4 and then 5 to 9,
 * as in the experiment on forgetting without a remedy.
 *
 * @param oldEpochs how long the first task is learned
 * @param epochs how long the second is
 * @param row of the pixel that the weight comes from, 1 … 8 from the top
 * @param column of it, 1 … 8 from the left
 * @param neuron the hidden neuron that it goes to, 1 … 32
 * @param seed of the initial weights and of the order of the samples
 */
public record LedgerSetup(int oldEpochs, int epochs, int row, int column, int neuron, long seed) {
  private static final int MOST_EPOCHS = 200;

  /** Pixels of a side of a digit. */
  public static final int SIDE = 8;

  public static final NumberSetting<LedgerSetup> ROW =
      NumberSetting.whole("row", 1, SIDE, LedgerSetup::row);
  public static final NumberSetting<LedgerSetup> COLUMN =
      NumberSetting.whole("column", 1, SIDE, LedgerSetup::column);
  public static final NumberSetting<LedgerSetup> NEURON =
      NumberSetting.whole("neuron", 1, 32, LedgerSetup::neuron);
  public static final NumberSetting<LedgerSetup> OLD_EPOCHS =
      NumberSetting.whole("oldEpochs", 1, MOST_EPOCHS, LedgerSetup::oldEpochs);
  public static final NumberSetting<LedgerSetup> EPOCHS =
      NumberSetting.whole("newEpochs", 1, MOST_EPOCHS, LedgerSetup::epochs);
  public static final NumberSetting<LedgerSetup> SEED = NumberSetting.seed(LedgerSetup::seed);

  /** In the order of a file. */
  public static final List<Setting<LedgerSetup>> SETTINGS =
      List.of(ROW, COLUMN, NEURON, OLD_EPOCHS, EPOCHS, SEED);

  /** The clearest of the weights, not a typical one. */
  public static final LedgerSetup USUAL = new LedgerSetup(20, 20, 5, 5, 22, 42);

  public LedgerSetup {
    ROW.require(row, "as a row");
    COLUMN.require(column, "as a column");
    NEURON.require(neuron, "as a neuron");
    OLD_EPOCHS.require(oldEpochs, "epochs");
    EPOCHS.require(epochs, "epochs");
    SEED.require(seed, "as a seed");
  }

  /**
   * @param values of all settings
   */
  public static LedgerSetup of(SettingValues<LedgerSetup> values) {
    return new LedgerSetup(
        values.integer(OLD_EPOCHS),
        values.integer(EPOCHS),
        values.integer(ROW),
        values.integer(COLUMN),
        values.integer(NEURON),
        values.whole(SEED));
  }

  /** The number of the pixel among the inputs, from 0. */
  public int pixel() {
    return (row - 1) * SIDE + column - 1;
  }

  /** Reads the digits: not for the window's thread. */
  ForgettingPlan plan() {
    return new ForgettingSetup(
            ForgettingSet.DIGITS, oldEpochs, epochs, seed, List.of(ForgettingCure.NONE))
        .plan();
  }
}
