package engram.ui.paths;

import engram.training.Snapshot;
import engram.ui.run.RunViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The pinned paths, at most six; each keeps its look, a colour and a dash pattern, while pinned.
 */
public final class PinsViewModel {
  /** As many as a class can tell apart. */
  static final int MOST = 6;

  /** In the order in which they were pinned. */
  final ReadOnlyObjectWrapper<List<Pinned>> pins = new ReadOnlyObjectWrapper<>(List.of());

  private int dropped;

  /**
   * @param look 0 … 5, unlike that of all others
   */
  record Pinned(Pin pin, int look) {}

  /** Drops what another network no longer has. */
  public PinsViewModel(RunViewModel run) {
    run.snapshotProperty().subscribe(this::dropWhatIsGone);
  }

  // Properties

  public List<Pinned> getPins() {
    return pins.get();
  }

  /** How many were dropped when the network became another, until something is pinned again. */
  int getDropped() {
    return dropped;
  }

  boolean isPinned(Pin pin) {
    return find(pin).isPresent();
  }

  /** Whether there is room for another one. */
  boolean hasRoom() {
    return getPins().size() < MOST;
  }

  // Commands

  /** Pins it, if it is not pinned already and there is room. */
  public void pin(Pin pin) {
    if (isPinned(pin) || !hasRoom()) return;
    int look =
        IntStream.range(0, MOST)
            .filter(free -> getPins().stream().noneMatch(p -> p.look() == free))
            .findFirst()
            .orElseThrow();
    List<Pinned> more = new ArrayList<>(getPins());
    more.add(new Pinned(pin, look));
    dropped = 0;
    pins.set(List.copyOf(more));
  }

  void unpin(Pin pin) {
    if (isPinned(pin)) keep(getPins().stream().filter(p -> !p.pin().equals(pin)).toList());
  }

  void toggle(Pin pin) {
    if (isPinned(pin)) unpin(pin);
    else pin(pin);
  }

  private void keep(List<Pinned> kept) {
    pins.set(List.copyOf(kept));
  }

  private void dropWhatIsGone(Snapshot snapshot) {
    List<Pinned> kept = getPins().stream().filter(p -> p.pin().fits(snapshot)).toList();
    int gone = getPins().size() - kept.size();
    if (gone == 0) return;
    dropped = gone;
    keep(kept);
  }

  private Optional<Pinned> find(Pin pin) {
    return getPins().stream().filter(p -> p.pin().equals(pin)).findFirst();
  }
}
