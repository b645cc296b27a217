package engram.memory.heads;

import engram.data.NumpyRandom;
import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import engram.memory.recall.Spoiling;
import java.util.List;

/**
 * All that decides what three machines answer and what a head learns.
 *
 * @param part what is looked at
 * @param noise share of the cells of a cue of the machines that are turned over, 0 to ½
 * @param beta β of the head among the machines
 * @param scenery what of each sight is no letter
 * @param spoiled chance that a cell of a letter in a sight is turned over, 0 to ½
 * @param rate the learning rate of the head that learns where to look
 * @param trials how often each is measured
 * @param seed 0 … 2³² − 1; trial t draws from {@code NumpyRandom((seed + t) mod 2³²)}
 */
public record HeadsSetup(
    HeadsPart part,
    double noise,
    double beta,
    Scenery scenery,
    double spoiled,
    double rate,
    int trials,
    long seed) {
  public static final int MOST_TRIALS = 1000;

  /** The weights of a head that learns as fast grow without end; faster, beyond all numbers. */
  public static final double MOST_RATE = 0.2;

  public static final ChoiceSetting<HeadsSetup, HeadsPart> PART =
      new ChoiceSetting<>("part", List.of(HeadsPart.values()), HeadsPart::id, HeadsSetup::part);
  public static final NumberSetting<HeadsSetup> NOISE =
      NumberSetting.between("noise", 0, Spoiling.Flip.MOST, HeadsSetup::noise)
          .wholePercent(new SettingScale.Linear(0, 100 * Spoiling.Flip.MOST, 1));
  public static final NumberSetting<HeadsSetup> BETA =
      NumberSetting.above("beta", 0, 1000, HeadsSetup::beta).logarithmic(0.01, 1);

  /** What is scenery in a file and on the command line. */
  public static final String SCENERY = "scenery";

  public static final NumberSetting<HeadsSetup> SPOILED =
      NumberSetting.between("spoiled", 0, Spoiling.Flip.MOST, HeadsSetup::spoiled)
          .wholePercent(new SettingScale.Linear(0, 100 * Spoiling.Flip.MOST, 1));
  public static final NumberSetting<HeadsSetup> RATE =
      NumberSetting.above("rate", 0, MOST_RATE, HeadsSetup::rate).logarithmic(0.001, MOST_RATE);
  public static final NumberSetting<HeadsSetup> TRIALS =
      NumberSetting.whole("seeds", 1, MOST_TRIALS, HeadsSetup::trials).hidden();
  public static final NumberSetting<HeadsSetup> SEED = NumberSetting.seed(HeadsSetup::seed);

  /** Those that a measurement of both parts has. */
  public static final List<Setting<HeadsSetup>> MEASURED =
      List.of(NOISE, BETA, SPOILED, RATE, TRIALS, SEED);

  /** Those of what is seen in the window, in the order of a file, which has scenery elsewhere. */
  public static final List<Setting<HeadsSetup>> SEEN =
      List.of(PART, NOISE, BETA, SPOILED, RATE, SEED);

  /** Scenery at the right; β as in the attention of transformers. */
  public static final HeadsSetup USUAL =
      new HeadsSetup(
          HeadsPart.MACHINES, 0.2, 0.1, Scenery.of(Spoiling.Side.RIGHT), 0.05, 0.02, 3, 42);

  public HeadsSetup {
    NOISE.require(noise, "as a share of cells");
    BETA.require(beta, "as beta");
    SPOILED.require(spoiled, "as a share of cells");
    RATE.require(rate, "as a learning rate");
    TRIALS.require(trials, "trials");
    SEED.require(seed, "as a seed");
  }

  public static HeadsSetup of(SettingValues<HeadsSetup> values, Scenery scenery) {
    return new HeadsSetup(
        values.choice(PART),
        values.real(NOISE),
        values.real(BETA),
        scenery,
        values.real(SPOILED),
        values.real(RATE),
        values.integer(TRIALS),
        values.whole(SEED));
  }

  /** What is seen in the window: the first trial alone. */
  public static HeadsSetup seen(SettingValues<HeadsSetup> values, Scenery scenery) {
    return of(values.put(TRIALS, 1), scenery);
  }

  public HeadsSetup with(HeadsPart newPart) {
    return new HeadsSetup(newPart, noise, beta, scenery, spoiled, rate, trials, seed);
  }

  public HeadsSetup withTrials(int newTrials) {
    return new HeadsSetup(part, noise, beta, scenery, spoiled, rate, newTrials, seed);
  }

  /** What the machines depend on. */
  public MachinesSetup machines() {
    return new MachinesSetup(noise, beta, seed);
  }

  /** What the head depends on that learns where to look. */
  public LookingSetup looking() {
    return looking(0);
  }

  /** The same of a trial. */
  LookingSetup looking(int trial) {
    return new LookingSetup(scenery, spoiled, rate, seed(trial));
  }

  /** The seed of a trial. */
  long seed(int trial) {
    return NumpyRandom.seedAfter(seed, trial);
  }
}
