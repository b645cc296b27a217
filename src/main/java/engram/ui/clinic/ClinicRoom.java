package engram.ui.clinic;

import engram.homework.clinic.Patient;
import engram.ui.base.Overlay;
import engram.ui.base.Room;
import engram.ui.base.Workers;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;

/** The clinic, with the thread that trains its runs. */
public final class ClinicRoom implements Room {
  private final Shared shared;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-clinic");
  public final ClinicViewModel clinic;

  /**
   * @param leave does something once the run that is shown may be left, which may be asked for
   * @param begun is done when a sick run takes the place of the one that was shown
   */
  public ClinicRoom(Shared shared, Consumer<Runnable> leave, Runnable begun) {
    this.shared = shared;
    clinic = new ClinicViewModel(shared, leave, begun, worker, Platform::runLater);
  }

  /** A place for each patient. */
  public Stream<Place> places() {
    return Arrays.stream(Patient.values()).map(this::place);
  }

  private Place place(Patient patient) {
    return Place.of(
        "clinic/" + ClinicWords.number(patient),
        PlaceKind.PAGE,
        texts -> texts.get("clinic.find", ClinicWords.number(patient)),
        () -> {
          clinic.shown.set(patient);
          shared.panes().open(Overlay.CLINIC);
        });
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        ClinicController.class, () -> new ClinicController(clinic, shared),
        BedsideController.class, () -> new BedsideController(clinic, shared));
  }

  @Override
  public void close() {
    clinic.cancel();
    worker.shutdownNow();
  }
}
