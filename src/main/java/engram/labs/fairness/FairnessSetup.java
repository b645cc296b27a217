package engram.labs.fairness;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import java.util.List;

/**
 * All that decides the lab on fairness: the applicants, which network judges them, and from how
 * many points on each group is admitted. What has no setting of its own is as in {@link
 * AdmissionSetup#USUAL}.
 *
 * @param thresholdA in points
 * @param thresholdB in points
 */
public record FairnessSetup(
    AdmissionSetup admissions, SeenColumns columns, double thresholdA, double thresholdB) {
  private static final double PERCENT = 100;

  public static final ChoiceSetting<FairnessSetup, SeenColumns> COLUMNS =
      new ChoiceSetting<>(
          "columns", List.of(SeenColumns.values()), SeenColumns::id, FairnessSetup::columns);
  public static final NumberSetting<FairnessSetup> THRESHOLD_A = threshold("threshold-a", true);
  public static final NumberSetting<FairnessSetup> THRESHOLD_B = threshold("threshold-b", false);
  public static final NumberSetting<FairnessSetup> PROXY =
      NumberSetting.<FairnessSetup>between("proxy", 0, 40, s -> s.admissions.proxy()).linear(1);
  public static final NumberSetting<FairnessSetup> BASE_A =
      share("base-a", 0.2, 0.8, FairnessSetup::baseA);
  public static final NumberSetting<FairnessSetup> BASE_B =
      share("base-b", 0.2, 0.8, FairnessSetup::baseB);
  public static final NumberSetting<FairnessSetup> FAVOUR =
      share("favour", 0, 0.5, FairnessSetup::favour);
  public static final NumberSetting<FairnessSetup> SEED =
      NumberSetting.seed(s -> s.admissions.seed());

  /** In the order of a file, and from top to bottom. */
  public static final List<Setting<FairnessSetup>> SETTINGS =
      List.of(COLUMNS, THRESHOLD_A, THRESHOLD_B, PROXY, BASE_A, BASE_B, FAVOUR, SEED);

  /** One threshold for both, by a network that does not see the group. */
  public static final FairnessSetup USUAL =
      new FairnessSetup(AdmissionSetup.USUAL, SeenColumns.WITHOUT_GROUP, 54, 54);

  public FairnessSetup {
    THRESHOLD_A.require(thresholdA, "points");
    THRESHOLD_B.require(thresholdB, "points");
  }

  private static NumberSetting<FairnessSetup> threshold(String id, boolean ofA) {
    return NumberSetting.<FairnessSetup>between(
            id, 0, ScoreScale.MOST, s -> ofA ? s.thresholdA : s.thresholdB)
        .linear(MatchingThreshold.STEP);
  }

  private static NumberSetting<FairnessSetup> share(
      String id, double least, double most, java.util.function.ToDoubleFunction<FairnessSetup> of) {
    return NumberSetting.between(id, least, most, of)
        .wholePercent(new SettingScale.Linear(PERCENT * least, PERCENT * most, 1));
  }

  private double baseA() {
    return admissions.baseA();
  }

  private double baseB() {
    return admissions.baseB();
  }

  private double favour() {
    return admissions.favour();
  }

  /**
   * @param values of all settings
   */
  public static FairnessSetup of(SettingValues<FairnessSetup> values) {
    AdmissionSetup usual = AdmissionSetup.USUAL;
    return new FairnessSetup(
        new AdmissionSetup(
            usual.applicants(),
            values.real(BASE_A),
            values.real(BASE_B),
            usual.noiseA(),
            usual.noiseB(),
            usual.examGap(),
            values.real(PROXY),
            values.real(FAVOUR),
            usual.disfavour(),
            usual.epochs(),
            values.whole(SEED)),
        values.choice(COLUMNS),
        values.real(THRESHOLD_A),
        values.real(THRESHOLD_B));
  }
}
