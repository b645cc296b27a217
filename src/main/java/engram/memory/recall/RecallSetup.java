package engram.memory.recall;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
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
 */
public record RecallSetup(
    RecallRule rule,
    double beta,
    UpdateOrder order,
    long seed,
    List<NamedPattern> stored,
    int asked,
    Spoiling spoiling) {
  public static final ChoiceSetting<RecallSetup, RecallRule> RULE =
      new ChoiceSetting<>("rule", List.of(RecallRule.values()), RecallRule::id, RecallSetup::rule);
  public static final NumberSetting<RecallSetup> BETA =
      NumberSetting.above("beta", 0, Double.MAX_VALUE, RecallSetup::beta).logarithmic(0.01, 1);
  public static final ChoiceSetting<RecallSetup, UpdateOrder> ORDER =
      new ChoiceSetting<>(
          "order", List.of(UpdateOrder.values()), UpdateOrder::id, RecallSetup::order);
  public static final NumberSetting<RecallSetup> SEED = NumberSetting.seed(RecallSetup::seed);

  /** All but the patterns and what is done to them. */
  public static final List<Setting<RecallSetup>> SETTINGS = List.of(RULE, BETA, ORDER, SEED);

  public RecallSetup {
    stored = List.copyOf(stored);
    StorageRule.requireAlike(stored.stream().map(NamedPattern::pattern).toList());
    Objects.checkIndex(asked, stored.size());
    BETA.require(beta, "as beta");
    SEED.require(seed, "as a seed");
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
        spoiling);
  }

  public List<Pattern> patterns() {
    return stored.stream().map(NamedPattern::pattern).toList();
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

  public String name(int pattern) {
    return stored.get(pattern).name();
  }

  /** Whether neurons look one after the other. */
  public boolean isOneByOne() {
    return rule != RecallRule.SOFTMAX && order == UpdateOrder.ASYNCHRONOUS;
  }
}
