package engram.memory.recall;

import engram.data.NumpyRandom;
import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import java.util.List;
import java.util.Objects;

/**
 * All that decides a recall: the same one, the same steps to the last bit.
 *
 * @param beta of softmax; the other rules do not look at it
 * @param order softmax updates all neurons together whatever it says
 * @param seed of the order in which neurons look, 0 … 2³² − 1
 * @param stored at least one, all of one shape, in the order in which they are stored
 * @param asked number of the stored pattern that is spoiled
 * @param copies how many corrupted copies the network is shown of each in its place, by the rules
 *     that store in weights; 0 if it is shown the patterns themselves
 * @param copyNoise share of a copy's cells that are turned over, each by itself, 0 to ½
 */
public record RecallSetup(
    RecallRule rule,
    double beta,
    UpdateOrder order,
    long seed,
    List<NamedPattern> stored,
    int asked,
    Spoiling spoiling,
    int copies,
    double copyNoise) {
  public static final int MOST_COPIES = 25;
  private static final double USUAL_COPY_NOISE = 0.15;

  public static final ChoiceSetting<RecallSetup, RecallRule> RULE =
      new ChoiceSetting<>("rule", List.of(RecallRule.values()), RecallRule::id, RecallSetup::rule);
  public static final NumberSetting<RecallSetup> BETA =
      NumberSetting.above("beta", 0, Double.MAX_VALUE, RecallSetup::beta).logarithmic(0.01, 1);
  public static final ChoiceSetting<RecallSetup, UpdateOrder> ORDER =
      new ChoiceSetting<>(
          "order", List.of(UpdateOrder.values()), UpdateOrder::id, RecallSetup::order);
  public static final NumberSetting<RecallSetup> SEED = NumberSetting.seed(RecallSetup::seed);

  public static final NumberSetting<RecallSetup> COPIES =
      NumberSetting.whole("copies", 0, MOST_COPIES, RecallSetup::copies).since(0);
  public static final NumberSetting<RecallSetup> COPY_NOISE =
      NumberSetting.between("copyNoise", 0, Spoiling.Flip.MOST, RecallSetup::copyNoise)
          .wholePercent(new SettingScale.Linear(0, 100 * Spoiling.Flip.MOST, 1))
          .since(USUAL_COPY_NOISE);

  /** All but the patterns and what is done to them. */
  public static final List<Setting<RecallSetup>> SETTINGS =
      List.of(RULE, COPIES, COPY_NOISE, BETA, ORDER, SEED);

  public RecallSetup {
    stored = List.copyOf(stored);
    StorageRule.requireAlike(stored.stream().map(NamedPattern::pattern).toList());
    Objects.checkIndex(asked, stored.size());
    BETA.require(beta, "as beta");
    SEED.require(seed, "as a seed");
    COPIES.require(copies, "copies");
    COPY_NOISE.require(copyNoise, "as a share of cells");
  }

  /** The network is shown the patterns themselves. */
  public RecallSetup(
      RecallRule rule,
      double beta,
      UpdateOrder order,
      long seed,
      List<NamedPattern> stored,
      int asked,
      Spoiling spoiling) {
    this(rule, beta, order, seed, stored, asked, spoiling, 0, USUAL_COPY_NOISE);
  }

  /** Hebb's rule, one neuron after the other; β as in the attention of transformers. */
  public static RecallSetup usual(List<NamedPattern> stored, int asked, Spoiling spoiling) {
    double beta = 1 / Math.sqrt(stored.get(0).pattern().size());
    return new RecallSetup(
        RecallRule.HEBB, beta, UpdateOrder.ASYNCHRONOUS, 42, stored, asked, spoiling);
  }

  public static RecallSetup of(
      SettingValues<RecallSetup> values, List<NamedPattern> stored, int asked, Spoiling spoiling) {
    return new RecallSetup(
        values.choice(RULE),
        values.real(BETA),
        values.choice(ORDER),
        values.whole(SEED),
        stored,
        asked,
        spoiling,
        values.integer(COPIES),
        values.real(COPY_NOISE));
  }

  public List<Pattern> patterns() {
    return stored.stream().map(NamedPattern::pattern).toList();
  }

  /** Whether it is shown copies, and never a pattern itself. */
  public boolean isOfCopies() {
    return copies > 0 && rule != RecallRule.SOFTMAX;
  }

  /**
   * What the network is shown: the patterns, or all copies of the first, then of the next, drawn by
   * {@code NumpyRandom((seed + 1) mod 2³²)} as {@link CorruptedCopies} says.
   */
  public List<Pattern> shown() {
    if (!isOfCopies()) return patterns();
    NumpyRandom random = new NumpyRandom(NumpyRandom.seedAfter(seed, 1));
    return patterns().stream()
        .flatMap(pattern -> CorruptedCopies.of(pattern, copies, copyNoise, random).stream())
        .toList();
  }

  public List<String> names() {
    return stored.stream().map(NamedPattern::name).toList();
  }

  /** What is looked for. */
  public Pattern original() {
    return stored.get(asked).pattern();
  }

  /** What the network is asked with. */
  public Pattern cue() {
    return spoiling.apply(original());
  }

  /** How many cells of the cue differ from what is looked for. */
  public int spoiledCells() {
    return cue().differences(original());
  }

  public String name(int pattern) {
    return stored.get(pattern).name();
  }

  /** Whether neurons look one after the other. */
  public boolean isOneByOne() {
    return rule != RecallRule.SOFTMAX && order == UpdateOrder.ASYNCHRONOUS;
  }
}
