package engram.memory.spacing;

import engram.memory.NumberSetting;
import engram.memory.SettingValues;
import java.util.List;

/**
 * Two sessions and a question, for so many stores.
 *
 * @param stores K
 * @param gap days between the sessions; see {@link LeakingStores#days}
 * @param delay days from the second to the question, likewise
 */
public record SpacingSetup(int stores, double gap, double delay) {
  /** Days: more than any person was asked about. */
  public static final double MOST_DAYS = 1000;

  public static final NumberSetting<SpacingSetup> STORES =
      NumberSetting.whole("stores", 1, LeakingStores.MOST, SpacingSetup::stores).linear(1);
  public static final NumberSetting<SpacingSetup> GAP =
      NumberSetting.between("gap", 0, MOST_DAYS, SpacingSetup::gap);
  public static final NumberSetting<SpacingSetup> DELAY =
      NumberSetting.between("delay", 0, MOST_DAYS, SpacingSetup::delay);

  public static final List<NumberSetting<SpacingSetup>> SETTINGS = List.of(STORES, GAP, DELAY);

  /** Learned again after 11 days, asked for 35 days later: what people did best at. */
  public static final SpacingSetup USUAL = new SpacingSetup(12, 11, 35);

  public SpacingSetup {
    STORES.require(stores, "stores");
    GAP.require(gap, "days between the sessions");
    DELAY.require(delay, "days to the question");
  }

  public static SpacingSetup of(SettingValues<SpacingSetup> values) {
    return new SpacingSetup(values.integer(STORES), values.real(GAP), values.real(DELAY));
  }

  public LeakingStores model() {
    return LeakingStores.of(stores);
  }

  /** The stores when the question is asked. */
  public StoreLevels asked() {
    return model().askedAfter(gap, delay);
  }
}
