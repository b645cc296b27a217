package engram.ui.memory.recall;

import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.UpdateOrder;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.SharePercent;
import engram.ui.base.SliderScale;
import engram.ui.base.SliderViewModel;
import engram.ui.base.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of a recall say; each change makes another setup. */
public final class RecallSettings {
  private static final long SEED = 42;
  private static final double SHARE = 25;
  private static final double MOST_SHARE = 50;
  private static final double LEAST_BETA = 0.01;
  private static final double MOST_BETA = 1;
  private static final double MOST_SEED = (1L << 32) - 1.0;

  private final RecallPatterns patterns;
  private final ObjectProperty<RecallRule> rule = new SimpleObjectProperty<>(RecallRule.HEBB);
  private final ObjectProperty<UpdateOrder> order =
      new SimpleObjectProperty<>(UpdateOrder.ASYNCHRONOUS);
  private final ObjectProperty<RecallSpoil> spoil = new SimpleObjectProperty<>(RecallSpoil.CELLS);
  private final SliderViewModel share;
  private final SharePercent percent = new SharePercent();
  private final SliderViewModel beta;
  private final NumberViewModel seed;
  private final ReadOnlyObjectWrapper<RecallSetup> setup = new ReadOnlyObjectWrapper<>();

  private final Map<PatternGrid, Double> betas = new EnumMap<>(PatternGrid.class);

  /** The one that the controls speak of. */
  private PatternGrid grid;

  /** Whether more changes are to come before the next setup. */
  private boolean changing;

  /** Another one than that of the order, or the spoiled cells would be the first to look. */
  private long spoilSeed = SEED + 1;

  RecallSettings(RecallPatterns patterns, Texts texts) {
    this.patterns = patterns;
    share =
        new SliderViewModel(
            number(texts, NumberRange.whole(0, MOST_SHARE), SHARE),
            SliderScale.linear(0, MOST_SHARE, 1));
    grid = patterns.getChoice().grid();
    beta =
        new SliderViewModel(
            number(texts, NumberRange.of(LEAST_BETA, MOST_BETA), usualBeta(grid)),
            SliderScale.logarithmic(LEAST_BETA, MOST_BETA));
    seed = number(texts, NumberRange.whole(0, MOST_SEED), SEED);
    patterns.choiceProperty().subscribe(choice -> change(() -> turnTo(choice.grid())));
    rule.subscribe(this::update);
    order.subscribe(this::update);
    spoil.subscribe(this::update);
    update();
  }

  private NumberViewModel number(Texts texts, NumberRange range, double first) {
    NumberViewModel number = new NumberViewModel(texts, range, Optional.empty(), n -> update());
    number.follow(first, true);
    return number;
  }

  // Properties

  public ReadOnlyObjectProperty<RecallSetup> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  public RecallSetup getSetup() {
    return setup.get();
  }

  public RecallPatterns patterns() {
    return patterns;
  }

  public ObjectProperty<RecallRule> ruleProperty() {
    return rule;
  }

  public ObjectProperty<UpdateOrder> orderProperty() {
    return order;
  }

  public ObjectProperty<RecallSpoil> spoilProperty() {
    return spoil;
  }

  /** Share of the cells turned over, in percent. */
  public SliderViewModel share() {
    return share;
  }

  /** β of softmax. */
  public SliderViewModel beta() {
    return beta;
  }

  /** Of the order in which neurons look. */
  public NumberViewModel seed() {
    return seed;
  }

  // Commands

  /** Other cells are turned over. */
  public void spoilAnew() {
    spoilSeed++;
    update();
  }

  /**
   * Sets all controls to what they were for that recall, with one new setup.
   *
   * @throws IllegalArgumentException if its patterns are of a shape that no grid has
   */
  public void restore(RecallSetup recall) {
    change(
        () -> {
          patterns.restore(recall.stored(), recall.asked());
          rule.set(recall.rule());
          beta.number().restore(recall.beta());
          order.set(recall.order());
          seed.restore(recall.seed());
          spoil.set(RecallSpoil.of(recall.spoiling()));
          if (recall.spoiling() instanceof Spoiling.Flip flip) {
            share.number().restore(percent.restore(flip.share()));
            spoilSeed = flip.seed();
          }
        });
  }

  /** β belongs to the grid: the larger the network, the smaller it must be. */
  private void turnTo(PatternGrid next) {
    if (next == grid) return;
    betas.put(grid, beta.number().getValue());
    grid = next;
    beta.number().set(betas.getOrDefault(next, usualBeta(next)));
  }

  private static double usualBeta(PatternGrid of) {
    return 1 / Math.sqrt(of.neurons());
  }

  /** However many controls change, there is one new setup. */
  private void change(Runnable changes) {
    boolean inner = changing;
    changing = true;
    try {
      changes.run();
    } finally {
      changing = inner;
    }
    update();
  }

  private void update() {
    if (changing) return;
    RecallPatterns.Choice choice = patterns.getChoice();
    setup.set(
        new RecallSetup(
            rule.get(),
            beta.number().getValue(),
            order.get(),
            (long) seed.getValue(),
            choice.stored(),
            choice.asked(),
            spoil.get().of(percent.share(share.number().getValue()), spoilSeed)));
  }
}
