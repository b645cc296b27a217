package engram.ui.memory.lists;

import engram.memory.Setting;
import engram.memory.SettingScale;
import engram.memory.SettingValues;
import engram.memory.lists.ListSetup;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of both stores say. */
public final class ListsSettings extends SettingsViewModel<ListSetup> {
  private final SettingChoice<Optional<ListsExample>> example;

  ListsSettings(Texts texts) {
    super("lists", ListSetup.SETTINGS, ListSetup.USUAL, texts);
    example =
        SettingChoice.of(
                "example",
                "setting.lists.example",
                Stream.of(ListsExample.values()).map(Optional::of).toList(),
                each -> texts.get("lists.example." + each.map(ListsExample::id).orElse("own")),
                new SimpleObjectProperty<>(ListsExample.of(getSetup())))
            .lettingFocusGo();
    example.value().subscribe((was, now) -> now.map(ListsExample::setup).ifPresent(this::restore));
    setupProperty()
        .subscribe(
            setup -> {
              example.value().set(ListsExample.of(setup));
              number(ListSetup.GAP).number().enabledProperty().set(setup.sittings() > 1);
              choice(ListSetup.REST).enabled().set(setup.pace() > 1);
            });
  }

  @Override
  public List<Setting<ListSetup>> shown() {
    return ListSetup.shown();
  }

  /** The whole setups that each show one thing stand above. */
  @Override
  public List<SettingRow> rows() {
    return Stream.concat(Stream.of(example), super.rows().stream()).toList();
  }

  @Override
  public ListSetup setup(SettingValues<ListSetup> values) {
    return ListSetup.of(values);
  }

  /** Takes the gap of the slider that is nearest to a share of the axis of gaps. */
  void chooseGap(double share) {
    SettingScale.Steps gaps = (SettingScale.Steps) ListSetup.GAP.scale();
    gaps.values().stream()
        .min(Comparator.comparingDouble(gap -> Math.abs(ListsTimeScale.GAPS.share(gap) - share)))
        .ifPresent(number(ListSetup.GAP).number()::set);
  }
}
