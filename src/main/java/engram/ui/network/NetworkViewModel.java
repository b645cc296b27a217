package engram.ui.network;

import engram.inspect.surface.OutputMarks;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.graph.NetworkLabels;
import engram.ui.graph.NetworkReadout;
import engram.ui.graph.NetworkReadouts;
import engram.ui.run.BeforeTraining;
import engram.ui.run.NetworkNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** The words of the network pane: title, labels, and the numbers of what is pointed at. */
public final class NetworkViewModel {
  private final RunViewModel run;
  private final SampleViewModel sample;
  private final SelectionViewModel selection;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  /** For example {@code 4 – 10 – 3 · 83 parameters · sample 73, versicolor (test row)}. */
  final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper();

  /** Never null; another object when the network, the sample or the language is another. */
  final ReadOnlyObjectWrapper<NetworkLabels> labels = new ReadOnlyObjectWrapper<>();

  /** What is pointed at, in numbers of the present moment. */
  final ReadOnlyObjectWrapper<Optional<NetworkReadout>> readout =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Name and numbers of what is selected, as they are spoken; empty if nothing is selected. */
  final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");

  /** Enlargement of the picture; 1 fits the pane. It outlives the view, as does its place. */
  final DoubleProperty zoom = new SimpleDoubleProperty(1);

  /** Place of the picture's left end in the pane, in pixels. */
  final DoubleProperty panX = new SimpleDoubleProperty();

  /** Place of the picture's upper end in the pane, in pixels. */
  final DoubleProperty panY = new SimpleDoubleProperty();

  /** Whether all biases are shown, and not only those that are pointed at or selected. */
  final BooleanProperty biases = new SimpleBooleanProperty();

  /** The network before any training, which is shown while a key is held. */
  final BeforeTraining before;

  private NetworkSpec spec;
  private PreparedData data;
  private NetworkNames names;

  public NetworkViewModel(Shared shared, BeforeTraining before) {
    run = shared.run();
    sample = shared.sample();
    selection = shared.selection();
    preferences = shared.preferences();
    texts = shared.texts();
    this.before = before;
    name();
    sample.rowProperty().subscribe((was, row) -> name());
    texts.languageProperty().subscribe((was, writing) -> name());
    sample.shown().passProperty().subscribe((was, pass) -> momentCame());
    sample.shown().drawnProperty().subscribe((was, drawn) -> name());
    before.heldProperty().subscribe((was, held) -> name());
    selection.hoveredProperty().subscribe((was, part) -> read());
    selection.selectedProperty().subscribe((was, part) -> speak());
    preferences.subscribeNumbers(this::read);
    preferences.subscribeNumbers(this::speak);
  }

  // Properties

  public String getSubtitle() {
    return subtitle.get();
  }

  /** What the classes are called; empty in regression. */
  List<String> classNames() {
    return names.classes();
  }

  /** The switch that shows mistakes alone; of numbers, those that are far off. */
  String wrongOnly() {
    return texts.get("network.wrong-only." + data.dataset().task().id());
  }

  String wrongOnlyHelp() {
    return texts.get("network.wrong-only.help." + data.dataset().task().id());
  }

  /** The number of layers, the output among them. */
  int layerCount() {
    return spec.layerCount();
  }

  public Optional<NetworkReadout> getReadout() {
    return readout.get();
  }

  /** What the outputs say of the sample at the present moment. */
  public OutputMarks marks() {
    return marks(sample.shown().isDrawn() ? sample.shown().getPass() : sample.getForwardPass());
  }

  /** What the outputs of that pass of the sample say. */
  OutputMarks marks(ForwardPass pass) {
    return sample.shown().isDrawn()
        ? OutputMarks.withoutTruth(data, pass)
        : OutputMarks.of(data, sample.getRow(), pass);
  }

  private void momentCame() {
    Snapshot snapshot = run.getSnapshot();
    if (snapshot.data() != data || !snapshot.recipe().network().equals(spec)) name();
    else if (selection.getHovered().isPresent()) read();
    // of a run that goes on the numbers would be spoken over each other
    if (!run.isRunning()) speak();
  }

  private void name() {
    Snapshot snapshot = run.getSnapshot();
    spec = snapshot.recipe().network();
    data = snapshot.data();
    names = new NetworkNames(texts, data, spec);
    int row = sample.getRow();
    labels.set(NetworkLabels.of(texts, data, spec, row));
    subtitle.set(before.isHeld() ? texts.get("network.before") : subtitle(row));
    read();
    speak();
  }

  private String subtitle(int row) {
    return texts.get(
        "network.subtitle." + (sample.shown().isDrawn() ? "drawing" : sample.part().id()),
        NetworkReadouts.shape(spec),
        RoundedNumber.whole(spec.parameterCount()),
        String.valueOf(row),
        sample.answer(names.data()).truth());
  }

  private void read() {
    readout.set(selection.getHovered().filter(part -> part.isIn(spec)).map(this::readout));
  }

  private void speak() {
    spoken.set(
        selection.getSelected().filter(part -> part.isIn(spec)).map(this::sentence).orElse(""));
  }

  private String sentence(Part part) {
    NetworkReadout numbers = readout(part);
    String values =
        IntStream.range(0, numbers.names().size())
            .mapToObj(k -> numbers.names().get(k) + " " + numbers.values().get(k))
            .collect(Collectors.joining(texts.get("network.spoken.and")));
    return texts.get("network.spoken", NetworkNames.plain(numbers.title()), values);
  }

  private NetworkReadout readout(Part part) {
    return new NetworkReadouts(
            texts,
            names,
            preferences.numbers(),
            data,
            sample.shown().values(),
            run.getSnapshot().parameters(),
            sample.shown().getPass())
        .of(part);
  }
}
