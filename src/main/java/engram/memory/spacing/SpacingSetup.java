package engram.memory.spacing;

import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import java.util.List;

/**
 * Two sessions and a question, for so many stores; and a plan for an exam.
 *
 * @param stores K
 * @param gap days between the sessions; see {@link LeakingStores#days}
 * @param delay days from the second to the question, likewise
 */
public record SpacingSetup(int stores, double gap, double delay, ExamPlan plan) {
  /** Days: more than any person was asked about. */
  public static final double MOST_DAYS = 1000;

  /** With more the ridge stays where it is. */
  private static final int SHOWN_STORES = 12;

  /** In days: a minute and a half, where the map begins. */
  private static final double LEAST_GAP = 0.001;

  public static final NumberSetting<SpacingSetup> STORES =
      NumberSetting.whole("stores", 1, LeakingStores.MOST, SpacingSetup::stores)
          .linear(1, SHOWN_STORES, 1);
  public static final NumberSetting<SpacingSetup> GAP =
      NumberSetting.between("gap", 0, MOST_DAYS, SpacingSetup::gap)
          .logarithmic(LEAST_GAP, MOST_DAYS);
  public static final NumberSetting<SpacingSetup> DELAY =
      NumberSetting.between("delay", 0, MOST_DAYS, SpacingSetup::delay).logarithmic(1, MOST_DAYS);

  public static final List<Setting<SpacingSetup>> SETTINGS = List.of(STORES, GAP, DELAY);

  /**
   * Learned again after 11 days, asked for 35 days later: what people did best at. The exam is
   * learned for on its last evenings, as many do it.
   */
  public static final SpacingSetup USUAL = new SpacingSetup(12, 11, 35, ExamPlan.LAST_EVENINGS);

  public SpacingSetup {
    STORES.require(stores, "stores");
    GAP.require(gap, "days between the sessions");
    DELAY.require(delay, "days to the question");
  }

  /** With the usual plan for an exam. */
  public SpacingSetup(int stores, double gap, double delay) {
    this(stores, gap, delay, ExamPlan.LAST_EVENINGS);
  }

  public static SpacingSetup of(SettingValues<SpacingSetup> values, ExamPlan plan) {
    return new SpacingSetup(values.integer(STORES), values.real(GAP), values.real(DELAY), plan);
  }

  public LeakingStores model() {
    return LeakingStores.of(stores);
  }

  /** The stores when the question is asked. */
  public StoreLevels asked() {
    return model().askedAfter(gap, delay);
  }
}
