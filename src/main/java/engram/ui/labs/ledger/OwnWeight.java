package engram.ui.labs.ledger;

import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.run.NetworkNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which weight of the network of Train is booked: its layer, what it comes from and goes to. */
final class OwnWeight {
  private final Texts texts;
  private final SimpleObjectProperty<List<Integer>> layers = new SimpleObjectProperty<>(List.of());
  private final SimpleObjectProperty<List<Integer>> sources = new SimpleObjectProperty<>(List.of());
  private final SimpleObjectProperty<List<Integer>> neurons = new SimpleObjectProperty<>(List.of());
  private final SettingChoice<Integer> layer;
  private final SettingChoice<Integer> from;
  private final SettingChoice<Integer> to;
  private final ReadOnlyObjectWrapper<Optional<Part.Weight>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Snapshot> moment = Optional.empty();

  /** Of what the options are named. */
  private Optional<Snapshot> named = Optional.empty();

  private int namedLayer;

  /** Whether the controls are being set, and not by hand. */
  private boolean settling;

  OwnWeight(Texts texts) {
    this.texts = texts;
    layer = choice("layer", layers, this::layerName);
    from = choice("from", sources, this::sourceName);
    to = choice("to", neurons, this::neuronName);
    rows().forEach(each -> each.shown().set(false));
    List.of(layer, from, to).forEach(each -> each.value().subscribe((before, now) -> changed()));
  }

  private static SettingChoice<Integer> choice(
      String id, SimpleObjectProperty<List<Integer>> options, Function<Integer, String> name) {
    return SettingChoice.of(id, key(id), options, name, new SimpleObjectProperty<>(0));
  }

  static String key(String id) {
    return "setting.ledger." + id;
  }

  private Optional<NetworkSpec> network() {
    return moment.map(of -> of.recipe().network());
  }

  private Optional<NetworkNames> names() {
    return moment.map(of -> new NetworkNames(texts, of.data(), of.recipe().network()));
  }

  private String layerName(int number) {
    return number == 0 ? texts.get("ledger.layer.first") : texts.get("ledger.layer.next", number);
  }

  private String sourceName(int number) {
    return names().map(of -> of.source(layer.value().get(), number)).orElse("");
  }

  private String neuronName(int number) {
    Part.Neuron neuron = new Part.Neuron(layer.value().get(), number);
    return names().map(of -> of.neuron(neuron)).orElse("");
  }

  List<SettingRow> rows() {
    return List.of(layer, from, to);
  }

  /** Empty unless Train has a network whose weights can be booked. */
  ReadOnlyObjectProperty<Optional<Part.Weight>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  Optional<Part.Weight> getChosen() {
    return chosen.get();
  }

  // Commands

  /**
   * Offers the weights of that network.
   *
   * @param first the one that is chosen
   */
  void offer(Optional<Snapshot> newMoment, Optional<Part.Weight> first) {
    moment = newMoment;
    settling = true;
    first.ifPresent(this::choose);
    settling = false;
    rows().forEach(each -> each.shown().set(moment.isPresent()));
    settle();
    tell();
  }

  /** Chooses that weight, if there is such a one. */
  void restore(Part.Weight weight) {
    settling = true;
    choose(weight);
    settling = false;
    changed();
  }

  private void choose(Part.Weight weight) {
    layer.value().set(weight.layer());
    from.value().set(weight.from());
    to.value().set(weight.to());
  }

  private void changed() {
    if (settling) return;
    settle();
    tell();
  }

  private void tell() {
    Optional<Part.Weight> now =
        moment.map(
            of -> new Part.Weight(layer.value().get(), from.value().get(), to.value().get()));
    if (!now.equals(chosen.get())) chosen.set(now);
  }

  /** What the network does not have becomes the first that it has. */
  private void settle() {
    network()
        .ifPresent(
            of -> {
              settling = true;
              settle(layer, layers, of.layerCount());
              int within = layer.value().get();
              nameAnew(within);
              settle(from, sources, of.inputsOf(within));
              settle(to, neurons, of.unitsOf(within));
              settling = false;
            });
  }

  /** The same numbers are called otherwise in another layer, or in another network. */
  private void nameAnew(int within) {
    if (named.equals(moment) && namedLayer == within) return;
    named = moment;
    namedLayer = within;
    sources.set(List.of());
    neurons.set(List.of());
  }

  private static void settle(
      SettingChoice<Integer> choice, SimpleObjectProperty<List<Integer>> options, int count) {
    if (choice.value().get() >= count) choice.value().set(0);
    options.set(IntStream.range(0, count).boxed().toList());
  }
}
