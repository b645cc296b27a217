package engram.ui.network;

import engram.ui.base.Room;
import engram.ui.base.Workspace;
import engram.ui.batch.BatchViewModel;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.run.BeforeTraining;
import engram.ui.run.PointingViewModel;
import engram.ui.run.Shared;
import engram.ui.surface.NeuronMapsViewModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The network's picture, and what a hand changes in it. */
public final class NetworkRoom implements Room {
  public final SurgeryViewModel surgery;
  private final NetworkViewModel network;
  private final BatchViewModel batch;
  private final PointingViewModel pointing;
  private final NeuronMapsViewModel maps;
  private final Shared shared;

  /**
   * @param before the network before any training; a key shows it
   */
  public NetworkRoom(
      Shared shared,
      BeforeTraining before,
      PointingViewModel pointing,
      BatchViewModel batch,
      NeuronMapsViewModel maps) {
    this.shared = shared;
    this.pointing = pointing;
    this.batch = batch;
    this.maps = maps;
    surgery = new SurgeryViewModel(shared.run(), shared.selection(), shared.texts());
    network = new NetworkViewModel(shared, before);
  }

  /** The sample of that number, if the data have it. */
  public Optional<Place> sample(int row) {
    if (row >= shared.run().getSnapshot().data().dataset().rows()) return Optional.empty();
    return Optional.of(
        Place.of(
            "sample/" + row,
            PlaceKind.SAMPLE,
            texts -> texts.get("network.place.sample", String.valueOf(row)),
            () -> show(row)));
  }

  private void show(int row) {
    shared.panes().show(Workspace.TRAIN);
    shared.sample().show(row);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        NetworkController.class,
        this::networkController,
        SurgeryController.class,
        () -> new SurgeryController(surgery));
  }

  private NetworkController networkController() {
    NetworkPictures pictures = new NetworkPictures(network, pointing, batch, maps, shared);
    return new NetworkController(network, pictures, surgery, batch, shared);
  }
}
