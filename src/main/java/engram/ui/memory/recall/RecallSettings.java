package engram.ui.memory.recall;

import engram.memory.SettingValues;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingNumber;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of a recall say: how it goes, what is stored, what the cue is. */
public final class RecallSettings extends SettingsViewModel<RecallSetup> {
  private static final long SEED = 42;
  private static final double SHARE = 0.25;

  final RecallPatterns patterns;
  private final ObjectProperty<RecallSpoil> spoil = new SimpleObjectProperty<>(RecallSpoil.CELLS);

  /** Share of the cells turned over, in percent. */
  final SettingNumber share;

  private final Map<PatternGrid, Double> betas = new EnumMap<>(PatternGrid.class);

  private final SettingChoice<PatternGrid> grids;
  private final SettingChoice<String> asked;
  private final ObjectProperty<List<String>> names = new SimpleObjectProperty<>(List.of());

  /** The one that the controls speak of. */
  private PatternGrid grid;

  /** Another one than that of the order, or the spoiled cells would be the first to look. */
  private long spoilSeed = SEED + 1;

  RecallSettings(RecallPatterns patterns, Texts texts) {
    super("recall", RecallSetup.SETTINGS, usual(patterns.getChoice()), texts);
    this.patterns = patterns;
    grid = patterns.getChoice().grid();
    share = new SettingNumber(Spoiling.Flip.SHARE, "recall.share", texts, this::update);
    change(() -> share.restore(SHARE));
    grids =
        SettingChoice.of(
            "grid",
            "setting.recall.grid",
            List.of(PatternGrid.values()),
            each -> texts.get("recall.grid.of", String.valueOf(each.side())),
            patterns.gridProperty());
    asked =
        SettingChoice.of(
            "asked", "setting.recall.asked", names, name -> name, new SimpleObjectProperty<>(""));
    patterns.choiceProperty().subscribe(this::offer);
    asked.value().subscribe((before, now) -> patterns.ask(now));
    number(RecallSetup.SEED).putBeside();
    number(RecallSetup.COPIES).putBeside();
    patterns.choiceProperty().subscribe((before, choice) -> change(() -> turnTo(choice.grid())));
    spoil.subscribe((before, now) -> update());
    setupProperty().subscribe(this::offer);
  }

  private static RecallSetup usual(RecallPatterns.Choice choice) {
    return RecallSetup.usual(choice.stored(), choice.asked(), new Spoiling.Flip(SHARE, SEED + 1));
  }

  @Override
  public RecallSetup setup(SettingValues<RecallSetup> values) {
    RecallPatterns.Choice choice = patterns.getChoice();
    return RecallSetup.of(
        values, choice.stored(), choice.asked(), spoil.get().of(share.getValue(), spoilSeed));
  }

  /** Those that are stored can be asked for. */
  private void offer(RecallPatterns.Choice choice) {
    names.set(choice.stored().stream().map(NamedPattern::name).toList());
    asked.value().set(choice.askedName());
  }

  /** Only what the other choices leave a meaning. */
  private void offer(RecallSetup now) {
    boolean softmax = now.rule() == RecallRule.SOFTMAX;
    number(RecallSetup.BETA).shown().set(softmax);
    choice(RecallSetup.ORDER).shown().set(!softmax);
    number(RecallSetup.SEED).shown().set(now.isOneByOne() || now.isOfCopies());
    number(RecallSetup.COPIES).shown().set(!softmax);
    number(RecallSetup.COPY_NOISE).shown().set(now.isOfCopies());
    share.number().enabledProperty().set(now.spoiling() instanceof Spoiling.Flip);
  }

  // Properties

  @Override
  public List<SettingRow> rows() {
    List<SettingRow> rows = new ArrayList<>(super.rows());
    rows.add(rows.indexOf(number(RecallSetup.COPIES)), grids);
    rows.add(asked);
    return rows;
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(
        SettingAspect.deciding("setting.recall.grid", of -> setupOf(of).original().columns()),
        SettingAspect.deciding("recall.stored.patterns", of -> setupOf(of).stored()),
        SettingAspect.of("setting.recall.asked", of -> setupOf(of).name(setupOf(of).asked())),
        SettingAspect.of("recall.spoil", of -> setupOf(of).spoiling()));
  }

  public ObjectProperty<RecallRule> ruleProperty() {
    return chosen(RecallSetup.RULE);
  }

  public ObjectProperty<RecallSpoil> spoilProperty() {
    return spoil;
  }

  // Commands

  /** Other cells are turned over. */
  void spoilAnew() {
    spoilSeed++;
    update();
  }

  /**
   * Sets all controls to what they were for that recall, with one new setup.
   *
   * @throws IllegalArgumentException if its patterns are of a shape that no grid has
   */
  @Override
  public void restore(RecallSetup recall) {
    change(
        () -> {
          patterns.restore(recall.stored(), recall.asked());
          super.restore(recall);
          spoil.set(RecallSpoil.of(recall.spoiling()));
          if (recall.spoiling() instanceof Spoiling.Flip flip) {
            share.restore(flip.share());
            spoilSeed = flip.seed();
          }
        });
  }

  /** β belongs to the grid: the larger the network, the smaller it must be. */
  private void turnTo(PatternGrid next) {
    if (next == grid) return;
    SettingNumber beta = number(RecallSetup.BETA);
    betas.put(grid, beta.getValue());
    grid = next;
    beta.number().set(betas.getOrDefault(next, usualBeta(next)));
  }

  private static double usualBeta(PatternGrid of) {
    return 1 / Math.sqrt(of.neurons());
  }
}
