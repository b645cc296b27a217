package engram.ui.memory.heads;

import engram.memory.SettingValues;
import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.Scenery;
import engram.memory.recall.Spoiling;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of three machines, and of a head that learns, say. */
public final class HeadsSettings extends SettingsViewModel<HeadsSetup> {
  private static final int BEHIND_BETA = 3;

  /** A half, or none of them: cells that were painted. */
  private final SettingChoice<Optional<Spoiling.Side>> half;

  private Scenery scenery = HeadsSetup.USUAL.scenery();

  HeadsSettings(Texts texts) {
    super("heads", HeadsSetup.SEEN, HeadsSetup.USUAL.withTrials(1), texts);
    half =
        SettingChoice.of(
            HeadsSetup.SCENERY,
            "setting.heads.scenery",
            Stream.of(Spoiling.Side.values()).map(Optional::of).toList(),
            each ->
                texts.get("setting.heads.scenery." + each.map(Spoiling.Side::id).orElse("painted")),
            new SimpleObjectProperty<>(scenery.half()));
    half.value().subscribe((was, now) -> now.map(Scenery::of).ifPresent(this::paint));
    setupProperty().subscribe(setup -> half.value().set(setup.scenery().half()));
    setupProperty()
        .subscribe(
            setup -> {
              boolean machines = setup.part() == HeadsPart.MACHINES;
              number(HeadsSetup.NOISE).shown().set(machines);
              number(HeadsSetup.BETA).shown().set(machines);
              half.shown().set(!machines);
              number(HeadsSetup.SPOILED).shown().set(!machines);
              number(HeadsSetup.RATE).shown().set(!machines);
            });
  }

  @Override
  public HeadsSetup setup(SettingValues<HeadsSetup> values) {
    return HeadsSetup.seen(values, scenery);
  }

  @Override
  public List<SettingRow> rows() {
    List<SettingRow> rows = new ArrayList<>(super.rows());
    rows.add(BEHIND_BETA, half);
    return List.copyOf(rows);
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(SettingAspect.of("setting.heads.scenery", of -> setupOf(of).scenery()));
  }

  @Override
  public void restore(HeadsSetup saved) {
    change(
        () -> {
          scenery = saved.scenery();
          super.restore(saved);
        });
  }

  /** These cells are scenery from now on. */
  public void paint(Scenery newScenery) {
    if (newScenery.equals(scenery)) return;
    scenery = newScenery;
    update();
  }
}
