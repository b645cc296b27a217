package engram.ui.inspector;

import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What the inspector explains, and at which moment. While training runs it follows about twenty
 * times a second, as fast as anyone can read; at every stop, selection and sample it is exact.
 */
public final class InspectorViewModel {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(45);

  /** So many times as long as one look at a large network took, nothing new is shown. */
  private static final int REST = 8;

  private final Shared shared;
  private final LongSupplier nanoTime;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();

  /** What is selected; changes after {@link #shownProperty()}. */
  final ReadOnlyObjectWrapper<Optional<Part>> part = new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Said while the network shows a drawing: what is explained is still the sample. */
  final ObservableValue<String> notice;

  private long lastShown;
  private long lastCost;
  private boolean behind;

  /**
   * All that the pane's numbers follow from.
   *
   * @param part what is selected
   */
  public record Shown(Moment moment, Optional<Part> part, NumberText numbers) {}

  /**
   * @param nanoTime a clock
   */
  public InspectorViewModel(Shared shared, LongSupplier nanoTime) {
    this.shared = shared;
    this.nanoTime = nanoTime;
    SampleViewModel sample = shared.sample();
    notice =
        Bindings.createStringBinding(
            () ->
                sample.shown().isDrawn()
                    ? texts().get("inspector.drawing", String.valueOf(sample.getRow()))
                    : "",
            sample.shown().drawnProperty(),
            sample.rowProperty(),
            texts().languageProperty());
    sample.forwardPassProperty().subscribe(pass -> momentCame());
    shared.selection().selectedProperty().subscribe(part -> show());
    shared.preferences().subscribeNumbers(this::show);
  }

  // Properties

  /** Never null; another object for everything new. */
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public Shown getShown() {
    return shown.get();
  }

  public boolean isRunning() {
    return shared.run().isRunning();
  }

  public NetworkNames names() {
    Snapshot snapshot = getShown().moment().snapshot();
    return new NetworkNames(texts(), snapshot.data(), snapshot.recipe().network());
  }

  public Texts texts() {
    return shared.texts();
  }

  // Commands

  /** Once a frame: shows what was held back, when it is time. */
  void catchUp() {
    if (behind && isTime()) show();
  }

  void select(Part part) {
    shared.selection().select(part);
  }

  void moreDigits() {
    shared.preferences().setDigits(shared.preferences().getDigits() + 1);
  }

  void fewerDigits() {
    shared.preferences().setDigits(shared.preferences().getDigits() - 1);
  }

  private void momentCame() {
    behind = true;
    if (!shared.run().isRunning() || isTime()) show();
  }

  private boolean isTime() {
    return nanoTime.getAsLong() - lastShown >= Math.max(INTERVAL, REST * lastCost);
  }

  private void show() {
    Snapshot snapshot = shared.run().getSnapshot();
    int row = shared.sample().getRow();
    // when another data set comes, the sample moves after this: it will call again
    if (row >= snapshot.data().dataset().rows()) return;
    behind = false;
    lastShown = nanoTime.getAsLong();
    Optional<Part> selected =
        shared.selection().getSelected().filter(p -> p.isIn(snapshot.recipe().network()));
    shown.set(new Shown(Moment.of(snapshot, row), selected, shared.preferences().numbers()));
    part.set(selected);
    lastCost = nanoTime.getAsLong() - lastShown;
  }
}
