package engram.labs.fairness;

import engram.memory.NumberSetting;
import engram.memory.SettingValues;
import java.util.List;

/**
 * How made-up applicants of two groups, A and B, are drawn, and how unlike the two are.
 *
 * @param applicants of each group to learn from, and as many of each to be judged
 * @param baseA share of A that is qualified
 * @param baseB share of B that is qualified
 * @param noiseA standard deviation of A's exam points behind the qualification
 * @param noiseB the same of B: the larger, the less the exam tells of B
 * @param examGap points that the exam takes from B, qualified or not
 * @param proxy how much more a district of A earns than one of B, in thousands a year, where the
 *     standard deviation is {@link Admissions#INCOME_NOISE}
 * @param favour share of A's unqualified whom the old committees let in, so that the records call
 *     them qualified
 * @param disfavour share of B's qualified whom they turned away
 * @param epochs that each network learns for
 * @param seed of the applicants and of the networks, 0 … 2³² − 1
 */
public record AdmissionSetup(
    int applicants,
    double baseA,
    double baseB,
    double noiseA,
    double noiseB,
    double examGap,
    double proxy,
    double favour,
    double disfavour,
    int epochs,
    long seed) {
  public static final NumberSetting<AdmissionSetup> APPLICANTS =
      NumberSetting.whole("applicants", 100, 20_000, AdmissionSetup::applicants);
  public static final NumberSetting<AdmissionSetup> BASE_A =
      NumberSetting.between("base-a", 0.05, 0.95, AdmissionSetup::baseA);
  public static final NumberSetting<AdmissionSetup> BASE_B =
      NumberSetting.between("base-b", 0.05, 0.95, AdmissionSetup::baseB);
  public static final NumberSetting<AdmissionSetup> NOISE_A =
      NumberSetting.between("noise-a", 1, 40, AdmissionSetup::noiseA);
  public static final NumberSetting<AdmissionSetup> NOISE_B =
      NumberSetting.between("noise-b", 1, 40, AdmissionSetup::noiseB);
  public static final NumberSetting<AdmissionSetup> EXAM_GAP =
      NumberSetting.between("exam-gap", -20, 20, AdmissionSetup::examGap);
  public static final NumberSetting<AdmissionSetup> PROXY =
      NumberSetting.between("proxy", 0, 40, AdmissionSetup::proxy);
  public static final NumberSetting<AdmissionSetup> FAVOUR =
      NumberSetting.between("favour", 0, 0.5, AdmissionSetup::favour);
  public static final NumberSetting<AdmissionSetup> DISFAVOUR =
      NumberSetting.between("disfavour", 0, 0.5, AdmissionSetup::disfavour);
  public static final NumberSetting<AdmissionSetup> EPOCHS =
      NumberSetting.whole("epochs", 1, 1000, AdmissionSetup::epochs);
  public static final NumberSetting<AdmissionSetup> SEED = NumberSetting.seed(AdmissionSetup::seed);

  public static final List<NumberSetting<AdmissionSetup>> SETTINGS =
      List.of(
          APPLICANTS,
          BASE_A,
          BASE_B,
          NOISE_A,
          NOISE_B,
          EXAM_GAP,
          PROXY,
          FAVOUR,
          DISFAVOUR,
          EPOCHS,
          SEED);

  /** With all three biases: other base rates, a proxy, and records that favour A. */
  public static final AdmissionSetup USUAL =
      new AdmissionSetup(1000, 0.61, 0.41, 9, 13, 4, 18, 0.16, 0, 30, 26);

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public AdmissionSetup {
    APPLICANTS.require(applicants, "applicants of each group");
    BASE_A.require(baseA, "as the qualified share of A");
    BASE_B.require(baseB, "as the qualified share of B");
    NOISE_A.require(noiseA, "points of noise in A");
    NOISE_B.require(noiseB, "points of noise in B");
    EXAM_GAP.require(examGap, "points between the groups");
    PROXY.require(proxy, "thousand between the districts");
    FAVOUR.require(favour, "as the favoured share");
    DISFAVOUR.require(disfavour, "as the disfavoured share");
    EPOCHS.require(epochs, "epochs");
    SEED.require(seed, "as a seed");
  }

  /** Of a setup whose settings were changed. */
  public static AdmissionSetup of(SettingValues<AdmissionSetup> values) {
    return new AdmissionSetup(
        values.integer(APPLICANTS),
        values.real(BASE_A),
        values.real(BASE_B),
        values.real(NOISE_A),
        values.real(NOISE_B),
        values.real(EXAM_GAP),
        values.real(PROXY),
        values.real(FAVOUR),
        values.real(DISFAVOUR),
        values.integer(EPOCHS),
        values.whole(SEED));
  }
}
