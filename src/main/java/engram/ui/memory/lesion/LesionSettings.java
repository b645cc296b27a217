package engram.ui.memory.lesion;

import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import engram.memory.lesion.LesionSetup;
import engram.ui.base.NumberViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** What the controls of a lesion say. */
public final class LesionSettings extends SettingsViewModel<LesionSetup> {
  private static final double ALL = 100;

  /** Instead of the preset: only some of them are shown. */
  private final SettingChoice<LesionSet> set;

  LesionSettings(Texts texts) {
    super(
        "lesion",
        Stream.concat(LesionSetup.SETTINGS.stream(), Stream.of(LesionSetup.SHARE)).toList(),
        LesionSetup.USUAL,
        texts);
    set =
        SettingChoice.of(
            "set",
            "setting.lesion.set",
            List.of(LesionSet.values()),
            each ->
                each.set()
                    .map(named -> texts.get("dataset." + named.id() + ".name"))
                    .orElseGet(() -> texts.get("lesion.own")),
            new SimpleObjectProperty<>(LesionSet.DIGITS));
    change(() -> follow(setProperty().get()));
    setProperty().subscribe((before, now) -> change(() -> follow(now)));
  }

  /** Those of a file may be others than the usual ones. */
  private void follow(LesionSet now) {
    now.preset().ifPresent(chosen(LesionSetup.PRESET)::set);
    number(LesionSetup.DRAWS).restore(LesionSetup.USUAL_DRAWS);
    number(LesionSetup.EPOCHS).restore(now.epochs());
  }

  @Override
  public LesionSetup setup(SettingValues<LesionSetup> values) {
    return LesionSetup.of(values);
  }

  @Override
  public List<Setting<LesionSetup>> shown() {
    return super.shown().stream().filter(each -> each != LesionSetup.PRESET).toList();
  }

  @Override
  public List<SettingRow> rows() {
    return Stream.concat(Stream.of(set), super.rows().stream()).toList();
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(
        SettingAspect.deciding("setting.lesion.set", of -> setupOf(of).preset()),
        SettingAspect.deciding("setting.lesion.set", of -> ((Experiment.Lesion) of).own()));
  }

  public ObjectProperty<LesionSet> setProperty() {
    return set.value();
  }

  /** How much is taken away, in percent. */
  NumberViewModel share() {
    return number(LesionSetup.SHARE).number();
  }

  /** How much is taken away, 0 … 1. */
  public double getShare() {
    return number(LesionSetup.SHARE).getValue();
  }

  /**
   * @param newShare beyond 0 … 1 the nearest end is taken
   */
  void setShare(double newShare) {
    share().set(Math.rint(ALL * Math.max(0, Math.min(1, newShare))));
  }

  /** The preset is a set's. */
  @Override
  public void restore(LesionSetup saved) {
    restore(saved, LesionSet.of(saved.preset()).orElseThrow());
  }

  void restore(LesionSetup saved, LesionSet of) {
    change(
        () -> {
          setProperty().set(of);
          super.restore(saved);
        });
  }

  boolean isOwn() {
    return setProperty().get() == LesionSet.OWN;
  }

  /** Calls that when what is taken away is another, whatever its share. */
  Subscription subscribe(Runnable changed) {
    Subscription ofSetup =
        setupProperty()
            .subscribe(
                (before, now) -> {
                  if (!now.isSameButForShare(before)) changed.run();
                });
    // the setup of a network of one's own is not its recipe
    return ofSetup.and(
        setProperty()
            .subscribe(
                (before, now) -> {
                  if (before == LesionSet.OWN || now == LesionSet.OWN) changed.run();
                }));
  }
}
