package engram.ui.memory.neuron;

import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of the four rules say, and which of the rules are seen. */
public final class NeuronSettings extends SettingsViewModel<NeuronSetup> {
  private final Map<NeuronRule, BooleanProperty> wanted = new EnumMap<>(NeuronRule.class);
  private final SettingChoice<NeuronRule> explained;
  private final ReadOnlyObjectWrapper<List<NeuronRule>> shownRules =
      new ReadOnlyObjectWrapper<>(List.of());

  /** While many controls change as one. */
  private boolean restoring;

  NeuronSettings(Texts texts) {
    super("neuron", NeuronSetup.SETTINGS, NeuronSetup.USUAL, texts);
    explained =
        SettingChoice.of(
            "explained",
            "setting.neuron.explained",
            List.of(NeuronRule.values()),
            rule -> texts.get("neuron.rule." + rule.id()),
            new SimpleObjectProperty<>(NeuronRule.OJA));
    for (NeuronRule rule : NeuronRule.values()) wanted.put(rule, new SimpleBooleanProperty(true));
    wanted.values().forEach(each -> each.subscribe(this::list));
    explainedProperty().subscribe(this::list);
    list();
  }

  @Override
  public NeuronSetup setup(SettingValues<NeuronSetup> values) {
    return NeuronSetup.of(values);
  }

  // Properties

  /** The one that is explained stands below. */
  @Override
  public List<SettingRow> rows() {
    return Stream.concat(super.rows().stream(), Stream.of(explained)).toList();
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(
        SettingAspect.deciding(
            "setting.neuron.explained", of -> ((Experiment.Neuron) of).explained()),
        SettingAspect.of("neuron.shown", of -> ((Experiment.Neuron) of).shown()));
  }

  /** Whether a rule is to be seen. */
  BooleanProperty wantedProperty(NeuronRule rule) {
    return wanted.get(rule);
  }

  /** The rule whose update is explained; it is seen in any case. */
  public ObjectProperty<NeuronRule> explainedProperty() {
    return explained.value();
  }

  /** The rules that are seen, never none. */
  ReadOnlyObjectProperty<List<NeuronRule>> shownProperty() {
    return shownRules.getReadOnlyProperty();
  }

  // Commands

  /** All controls say what was saved, and there is one update. */
  void restore(Experiment.Neuron saved) {
    restoring = true;
    wanted.forEach((rule, isWanted) -> isWanted.set(saved.shown().contains(rule)));
    explainedProperty().set(saved.explained());
    restoring = false;
    list();
    restore(saved.setup());
  }

  private void list() {
    if (restoring) return;
    shownRules.set(
        Stream.of(NeuronRule.values())
            .filter(rule -> rule == explainedProperty().get() || wanted.get(rule).get())
            .toList());
  }
}
