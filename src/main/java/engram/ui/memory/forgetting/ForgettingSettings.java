package engram.ui.memory.forgetting;

import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;

/** What the controls of the forgetting say, and which cures are tried. */
public final class ForgettingSettings extends SettingsViewModel<ForgettingSetup> {
  private static final ForgettingSet FIRST = ForgettingSet.DIGITS;

  private final Texts texts;
  private ForgettingSet followed = FIRST;
  private final Map<Kind, ForgettingCureSetting> cures = new EnumMap<>(Kind.class);

  ForgettingSettings(Texts texts) {
    super("forgetting", ForgettingSetup.SETTINGS, ForgettingSetup.usual(FIRST), texts);
    this.texts = texts;
    for (Kind kind : Kind.values()) {
      cures.put(kind, new ForgettingCureSetting(kind, texts, this::update));
    }
    change(
        () -> {
          cures.values().forEach(cure -> cure.follow(FIRST));
          cures.get(Kind.NONE).runsProperty().set(true);
          cures.get(Kind.REHEARSAL).runsProperty().set(true);
        });
  }

  /** Each set has its own lengths and amounts. */
  private void follow(ForgettingSet chosen) {
    followed = chosen;
    number(ForgettingSetup.OLD_EPOCHS).restore(chosen.usualOldEpochs());
    number(ForgettingSetup.EPOCHS).restore(chosen.usualEpochs());
    cures.values().forEach(cure -> cure.follow(chosen));
  }

  @Override
  public ForgettingSetup setup(SettingValues<ForgettingSetup> values) {
    List<ForgettingCure> running =
        Stream.of(Kind.values())
            .map(cures::get)
            .filter(cure -> cure.runsProperty().get())
            .map(ForgettingCureSetting::cure)
            .toList();
    return ForgettingSetup.of(values, running);
  }

  /** The last cure can't be taken away: there would be nothing to see. */
  @Override
  public void settle() {
    if (setProperty().get() != followed) follow(setProperty().get());
    boolean some = cures.values().stream().anyMatch(cure -> cure.runsProperty().get());
    if (!some) cures.get(Kind.NONE).runsProperty().set(true);
  }

  // Properties

  @Override
  public List<Setting<ForgettingSetup>> shown() {
    return super.shown().stream().filter(each -> each != ForgettingSetup.SET).toList();
  }

  @Override
  public List<SettingRow> rows() {
    SettingChoice<ForgettingSet> set =
        SettingChoice.of(
                "set",
                "setting.forgetting.set",
                List.of(ForgettingSet.DIGITS, ForgettingSet.IRIS, ForgettingSet.LIST),
                each -> texts.get("forgetting.set." + each.id()),
                setProperty())
            .saying(each -> texts.get("forgetting.set.about." + each.id()));
    return Stream.concat(Stream.of(set), super.rows().stream()).toList();
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(
        SettingAspect.deciding("setting.forgetting.set", of -> setupOf(of).set()),
        SettingAspect.of("forgetting.cures", of -> setupOf(of).cures()));
  }

  public ObjectProperty<ForgettingSet> setProperty() {
    return chosen(ForgettingSetup.SET);
  }

  public ForgettingCureSetting cure(Kind kind) {
    return cures.get(kind);
  }

  // Commands

  @Override
  public void restore(ForgettingSetup saved) {
    change(
        () -> {
          setProperty().set(saved.set());
          follow(saved.set());
          super.restore(saved);
          cures.values().forEach(cure -> cure.runsProperty().set(false));
          saved.cures().forEach(cure -> cures.get(cure.kind()).restore(cure));
        });
  }
}
