package engram.labs.ledger;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.nn.UpdateRule;
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
 * @param optimizer by which both are learned, at the {@link #rate} for it
 * @param by whom its amounts are booked to; it changes no number
 */
public record LedgerSetup(
    int oldEpochs,
    int epochs,
    int row,
    int column,
    int neuron,
    long seed,
    Optimizer optimizer,
    SplitBy by) {
  /** Where there is one. */
  private static final double MOMENTUM = 0.9;

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
  public static final ChoiceSetting<LedgerSetup, Optimizer> OPTIMIZER =
      new ChoiceSetting<LedgerSetup, Optimizer>(
              "optimizer", List.of(Optimizer.values()), Optimizer::id, LedgerSetup::optimizer)
          .since(Optimizer.SGD);
  public static final ChoiceSetting<LedgerSetup, SplitBy> BY =
      new ChoiceSetting<LedgerSetup, SplitBy>(
              "by", List.of(SplitBy.values()), SplitBy::id, LedgerSetup::by)
          .since(SplitBy.CLASS);

  /** In the order of a file. */
  public static final List<Setting<LedgerSetup>> SETTINGS =
      List.of(BY, ROW, COLUMN, NEURON, OLD_EPOCHS, EPOCHS, OPTIMIZER, SEED);

  /** Those that decide numbers: all but whom they are booked to. */
  public static final List<Setting<LedgerSetup>> DECIDING =
      List.of(ROW, COLUMN, NEURON, OLD_EPOCHS, EPOCHS, OPTIMIZER, SEED);

  /** The clearest of the weights, not a typical one. */
  public static final LedgerSetup USUAL =
      new LedgerSetup(20, 20, 5, 5, 22, 42, Optimizer.SGD, SplitBy.CLASS);

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
        values.whole(SEED),
        values.choice(OPTIMIZER),
        values.choice(BY));
  }

  /** Whether both come to the same numbers. */
  public boolean hasNumbersOf(LedgerSetup other) {
    return splitBy(other.by).equals(other);
  }

  /** The same, booked otherwise. */
  private LedgerSetup splitBy(SplitBy newBy) {
    return new LedgerSetup(oldEpochs, epochs, row, column, neuron, seed, optimizer, newBy);
  }

  /** The weight that is booked. */
  Part.Weight weight() {
    return new Part.Weight(0, (row - 1) * SIDE + column - 1, neuron - 1);
  }

  /**
   * The learning rate: that of the experiment on forgetting, and of the other optimisers one that
   * takes the weight of {@link #USUAL} about as far in the first task (0.15 to 0.29; 0.27).
   */
  public double rate() {
    return switch (optimizer) {
      case SGD -> 0.1;
      case MOMENTUM, NESTEROV -> 0.01;
      case RMSPROP -> 0.002;
      case ADAGRAD -> 0.02;
      case ADAM -> 0.003;
    };
  }

  /** How each batch changes the weights. */
  public UpdateRule rule() {
    return new UpdateRule(optimizer, rate(), optimizer.usesMomentum() ? MOMENTUM : 0, 0, 0);
  }

  /** Reads the digits: not for the window's thread. */
  ForgettingPlan plan() {
    return new ForgettingSetup(
            ForgettingSet.DIGITS, oldEpochs, epochs, seed, List.of(ForgettingCure.NONE))
        .plan();
  }
}
