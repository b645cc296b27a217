package engram.ui.labs;

import engram.ui.base.Challenge;
import engram.ui.base.Room;
import engram.ui.base.Transport;
import engram.ui.base.UndoPlace;
import engram.ui.labs.fairness.FairnessRoom;
import engram.ui.labs.frame.LabModels;
import engram.ui.labs.frame.LabRoom;
import engram.ui.labs.frame.LabTransportController;
import engram.ui.labs.frame.LabsController;
import engram.ui.labs.ledger.LedgerRoom;
import engram.ui.labs.look.LookRoom;
import engram.ui.labs.missing.MissingRoom;
import engram.ui.labs.privacy.PrivacyRoom;
import engram.ui.labs.race.RaceRoom;
import engram.ui.labs.why.WhyRoom;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;

/** The Challenges workspace: its frame, and a room for each lab. */
public final class LabsRoom implements Room {
  public final WhyRoom why;
  public final LedgerRoom ledger;
  public final LookRoom look;
  public final FairnessRoom fairness;
  public final MissingRoom missing;
  public final RaceRoom race;
  public final PrivacyRoom privacy;
  private final Shared shared;
  private final Function<String, Parent> parts;
  private final Map<Challenge, LabRoom<?>> rooms = new EnumMap<>(Challenge.class);

  /**
   * @param undoing takes places with steps of their own to undo
   * @param parts loads a view by its stem
   * @param extent how much is computed that no setting decides
   */
  public LabsRoom(
      Shared shared,
      Consumer<UndoPlace> undoing,
      Function<String, Parent> parts,
      LabsExtent extent) {
    this.shared = shared;
    this.parts = parts;
    why = new WhyRoom(shared, undoing);
    ledger = new LedgerRoom(shared, undoing);
    look = new LookRoom(shared, undoing);
    fairness = new FairnessRoom(shared, undoing);
    missing = new MissingRoom(shared, undoing);
    race = new RaceRoom(shared, undoing, extent.growth());
    privacy = new PrivacyRoom(shared, undoing, extent.privacy());
    List.<LabRoom<?>>of(why, ledger, look, fairness, missing, race, privacy)
        .forEach(each -> rooms.put(each.challenge(), each));
  }

  /** Whether any lab is no longer as it was first shown. */
  public boolean isBegun() {
    return rooms.values().stream().anyMatch(LabRoom::isBegun);
  }

  public LabModels models(Challenge lab) {
    return rooms.get(lab).models();
  }

  private LabRoom<?> front() {
    return rooms.get(shared.panes().challengeProperty().get());
  }

  /** What the keys drive in this workspace. */
  public Transport transport() {
    return front().models().playback();
  }

  /** The lab in front, when it is presented. */
  public Presented presented() {
    return front().presented();
  }

  /** The labs, and what they show of Train. */
  public Stream<Place> places() {
    Stream<Place> labs =
        Arrays.stream(Challenge.values())
            .map(
                each ->
                    Place.of(
                        each.place(),
                        PlaceKind.EXPERIMENT,
                        "lab.name." + each.stem(),
                        () -> shared.panes().show(each)));
    return Stream.concat(labs, Stream.of(ledger.place()));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>();
    makers.put(LabsController.class, () -> new LabsController(rooms::get, shared, parts));
    makers.put(
        LabTransportController.class, () -> new LabTransportController(front().models(), shared));
    rooms.values().forEach(each -> makers.putAll(each.controllers()));
    return makers;
  }

  @Override
  public void close() {
    rooms.values().forEach(LabRoom::close);
  }
}
