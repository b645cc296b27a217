package engram.ui.memory;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.Room;
import engram.ui.base.Transport;
import engram.ui.base.UndoPlace;
import engram.ui.memory.forgetting.ForgettingRoom;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.ExperimentRoom;
import engram.ui.memory.frame.ExplanationController;
import engram.ui.memory.frame.MemoryController;
import engram.ui.memory.frame.MemoryReadOutsController;
import engram.ui.memory.frame.MemorySettingsController;
import engram.ui.memory.frame.MemoryTimeController;
import engram.ui.memory.frame.MemoryTransportController;
import engram.ui.memory.frame.SteppedPlayback;
import engram.ui.memory.heads.HeadsRoom;
import engram.ui.memory.lesion.LesionRoom;
import engram.ui.memory.lists.ListsRoom;
import engram.ui.memory.neuron.NeuronRoom;
import engram.ui.memory.recall.RecallRoom;
import engram.ui.memory.sleep.SleepRoom;
import engram.ui.memory.spacing.SpacingRoom;
import engram.ui.memory.tag.TagRoom;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;

/** The Memory workspace: its frame, and a room for each experiment. */
public final class MemoryRoom implements Room {
  public final RecallRoom recall;
  public final ForgettingRoom forgetting;
  public final LesionRoom lesion;
  public final ListsRoom lists;
  public final SpacingRoom spacing;
  public final NeuronRoom neuron;
  public final SleepRoom sleep;
  public final TagRoom tag;
  public final HeadsRoom heads;
  private final Shared shared;
  private final Function<String, Parent> parts;
  private final Map<MemoryExperiment, ExperimentRoom<?>> rooms =
      new EnumMap<>(MemoryExperiment.class);

  /**
   * @param undoing takes places with steps of their own to undo
   * @param parts loads a view by its stem
   */
  public MemoryRoom(Shared shared, Consumer<UndoPlace> undoing, Function<String, Parent> parts) {
    this.shared = shared;
    this.parts = parts;
    lesion = new LesionRoom(shared, undoing);
    recall = new RecallRoom(shared, undoing);
    forgetting = new ForgettingRoom(shared, undoing);
    lists = new ListsRoom(shared, undoing);
    spacing = new SpacingRoom(shared, undoing);
    neuron = new NeuronRoom(shared, undoing);
    sleep = new SleepRoom(shared, undoing);
    tag = new TagRoom(shared, undoing);
    heads = new HeadsRoom(shared, undoing);
    List.of(lesion, recall, forgetting, lists, spacing, neuron, sleep, tag, heads)
        .forEach(each -> rooms.put(each.experiment(), each));
  }

  /** Whether any experiment is no longer as it was first shown. */
  public boolean isBegun() {
    return rooms.values().stream().anyMatch(ExperimentRoom::isBegun);
  }

  public ExperimentModels models(MemoryExperiment experiment) {
    return rooms.get(experiment).models();
  }

  private ExperimentRoom<?> front() {
    return rooms.get(shared.panes().experimentProperty().get());
  }

  private ExperimentModels shown() {
    return front().models();
  }

  /** What the keys drive in this workspace. */
  public Transport transport() {
    return shown().playback();
  }

  /** The experiment in front, when it is presented. */
  public Presented presented() {
    return front().presented();
  }

  /** The experiment in front as a film, if it has steps; none of it is painted yet. */
  public Optional<ExperimentFilm> film() {
    return ExperimentFilm.of(shown(), presented());
  }

  /** The experiments, and the settings of each. */
  public Stream<Place> places() {
    return Arrays.stream(MemoryExperiment.values())
        .flatMap(each -> Stream.concat(Stream.of(place(each)), settings(each)));
  }

  private Place place(MemoryExperiment experiment) {
    return Place.of(
        "memory/" + experiment.stem(),
        PlaceKind.EXPERIMENT,
        name(experiment),
        () -> shared.panes().show(experiment));
  }

  private static String name(MemoryExperiment experiment) {
    return "memory.name." + experiment.stem();
  }

  /** Each setting has its name in the texts, so that no model must be made to know them. */
  private Stream<Place> settings(MemoryExperiment experiment) {
    String prefix = "setting." + experiment.stem() + ".";
    return shared.texts().bundle().keySet().stream()
        .filter(key -> key.startsWith(prefix) && key.indexOf('.', prefix.length()) < 0)
        .map(key -> setting(experiment, key, key.substring(prefix.length())));
  }

  private Place setting(MemoryExperiment experiment, String key, String control) {
    return Place.of(
        "setting/" + experiment.stem() + "/" + control,
        PlaceKind.SETTING,
        texts -> texts.get("places.of", texts.get(name(experiment)), texts.get(key)),
        () -> {
          shared.panes().show(experiment);
          shared.panes().pointAt(control);
        });
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>();
    makers.put(MemoryController.class, () -> new MemoryController(this::models, shared, parts));
    makers.put(MemoryReadOutsController.class, () -> new MemoryReadOutsController(shown()));
    makers.put(
        MemoryTransportController.class, () -> new MemoryTransportController(shown(), shared));
    makers.put(
        MemoryTimeController.class,
        () -> new MemoryTimeController((SteppedPlayback) shown().playback(), shared));
    makers.put(
        MemorySettingsController.class,
        () -> new MemorySettingsController(shown().settings(), front().steps(), shared));
    makers.put(ExplanationController.class, () -> new ExplanationController(shown(), shared));
    rooms.values().forEach(each -> makers.putAll(each.controllers()));
    return makers;
  }

  @Override
  public void close() {
    rooms.values().forEach(ExperimentRoom::close);
  }
}
