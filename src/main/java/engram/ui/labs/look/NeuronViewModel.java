package engram.ui.labs.look;

import engram.labs.look.Excitation;
import engram.labs.look.LookNetwork;
import engram.labs.look.LookSetup;
import engram.nn.NetworkSpec;
import engram.ui.base.LatestWork;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Asks one neuron of the network what excites it most. */
final class NeuronViewModel {
  private final LookSettings settings;
  private final LatestWork<Excitation> asking;
  private final ReadOnlyObjectWrapper<Optional<Excitation>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<LookNetwork> network = Optional.empty();

  /** Null if nothing was asked. */
  private LookSetup askedWith;

  private boolean isAnswered;

  /**
   * @param answering for answers
   * @param window the window's thread
   */
  NeuronViewModel(LookSettings settings, Executor answering, Executor window) {
    this.settings = settings;
    asking = new LatestWork<>(answering, window, this::show);
    settings.setupProperty().subscribe(this::ask);
  }

  /** Empty until it is found. */
  ReadOnlyObjectProperty<Optional<Excitation>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  Optional<Excitation> getFound() {
    return found.get();
  }

  /** Whether what is found is of the neuron that is chosen. */
  boolean isAnswered() {
    return isAnswered;
  }

  /** Another network is asked, or none. */
  void follow(Optional<LookNetwork> now) {
    network = now;
    askedWith = null;
    asking.forget();
    isAnswered = false;
    found.set(Optional.empty());
    ask();
  }

  private void ask() {
    LookSetup setup = settings.getSetup();
    boolean asked = askedWith != null && setup.excitesAs(askedWith);
    if (network.isEmpty() || asked) return;
    askedWith = setup;
    isAnswered = false;
    LookNetwork now = network.get();
    asking.submit(new Object(), true, () -> Excitation.of(now, setup));
  }

  private void show(Excitation now) {
    isAnswered = true;
    found.set(Optional.of(now));
  }

  /**
   * @param layer from 0
   * @param unit of it, from 0
   */
  void choose(int layer, int unit) {
    settings.change(
        () -> {
          settings.number(LookSetup.LAYER).choose((double) layer + 1);
          settings.number(LookSetup.NEURON).choose((double) unit + 1);
        });
  }

  /** The next neuron, behind the last of a layer the first of the next one, or the one before. */
  void chooseNext(int by) {
    if (found.get().isEmpty() || network.isEmpty()) return;
    NetworkSpec spec = network.get().network().spec();
    int layer = found.get().get().layer();
    int unit = found.get().get().unit() + by;
    if (unit >= spec.unitsOf(layer)) {
      layer = (layer + 1) % spec.layerCount();
      unit = 0;
    } else if (unit < 0) {
      layer = (layer + spec.layerCount() - 1) % spec.layerCount();
      unit = spec.unitsOf(layer) - 1;
    }
    choose(layer, unit);
  }
}
