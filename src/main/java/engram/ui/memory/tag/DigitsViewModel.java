package engram.ui.memory.tag;

import engram.memory.tag.DigitsCourse;
import engram.memory.tag.DigitsNetwork;
import engram.memory.tag.DigitsSetup;
import engram.memory.tag.DigitsTraining;
import engram.memory.tag.DigitsTrial;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagSetup;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.LatestWork;
import engram.ui.base.LongWork;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A network that has learned digits, of which one is tagged. It is trained beside the window when
 * it is first looked at, and kept; or it is that of Train.
 */
public final class DigitsViewModel {
  /** Networks that are kept. */
  private static final int KEPT = 16;

  final LongWork training;
  private final TagSettings settings;
  private final Supplier<Snapshot> trainedHere;
  private final LatestWork<Seen> look;
  private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<DigitsFault>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Digits digits = new Digits();

  /** The latest at the end. */
  private final Map<Trained, DigitsTrial> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Trained, DigitsTrial> eldest) {
          return size() > KEPT;
        }
      };

  /** The moment of Train that is tagged, or can't be; null if it is another network. */
  private Snapshot taken;

  private Trained wanted;

  /** Whether what is seen is that of the settings. */
  private boolean there;

  /** What a network depends on. */
  private record Trained(DigitsSetup setup, long seed) {}

  /** A network, and what came of the tag of a digit. */
  public record Seen(DigitsTrial trial, DigitsCourse course) {}

  /**
   * @param trainedHere what is in Train now
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  DigitsViewModel(
      TagSettings settings,
      Supplier<Snapshot> trainedHere,
      Executor worker,
      Executor window,
      LongSupplier clock) {
    this.settings = settings;
    this.trainedHere = trainedHere;
    training = new LongWork(worker, window, clock);
    look = new LatestWork<>(worker, window, this::see);
    settings.setupProperty().subscribe(this::follow);
    settings.networkProperty().subscribe((before, now) -> follow(settings.getSetup()));
  }

  // Properties

  /** Empty until a network is there. */
  ReadOnlyObjectProperty<Optional<Seen>> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  public Optional<Seen> getSeen() {
    return seen.get();
  }

  Optional<DigitsCourse> course() {
    return getSeen().map(Seen::course);
  }

  /** Why there is nothing to tag, if it is that of Train. */
  ReadOnlyObjectProperty<Optional<DigitsFault>> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /** Whether what is seen is of the digit and the network of the settings. */
  public boolean isThere() {
    return there;
  }

  // Commands

  /** Takes the network of Train as it is now, if that is looked at and another than before. */
  void followTrain() {
    if (settings.getSetup().part() == TagPart.DIGITS && settings.isOwn()) takeOwn();
  }

  private void follow(TagSetup setup) {
    if (setup.part() == TagPart.MOUSE) {
      cancel();
      wanted = null;
    } else if (settings.isOwn()) {
      takeOwn();
    } else {
      taken = null;
      fault.set(Optional.empty());
      learn(new Trained(setup.digits().trained(), setup.seed()));
    }
  }

  private void learn(Trained next) {
    DigitsTrial known = kept.get(next);
    if (known != null) {
      training.cancel();
      wanted = null;
      show(() -> known);
      return;
    }
    if (next.equals(wanted)) return;
    clear();
    wanted = next;
    training.start(() -> steps(next), found -> found.ifPresent(trial -> keep(next, trial)));
  }

  private void keep(Trained of, DigitsTrial trial) {
    kept.put(of, trial);
    wanted = null;
    show(() -> trial);
  }

  private LongWork.Steps<Optional<DigitsTrial>> steps(Trained of) {
    PreparedData data = digits.get();
    DigitsTraining run = new DigitsTraining(of.setup(), data, of.seed());
    return LongWork.Steps.of(
        run,
        () ->
            run.isEnded()
                ? Optional.of(new DigitsTrial(data, run.network(), of.seed()))
                : Optional.empty());
  }

  private void takeOwn() {
    training.cancel();
    wanted = null;
    Snapshot now = trainedHere.get();
    boolean same =
        taken != null && taken.parameters() == now.parameters() && taken.data() == now.data();
    if (!same) clear();
    taken = now;
    fault.set(DigitsFault.of(now));
    if (fault.get().isPresent()) return;
    Optional<Seen> before = getSeen();
    long seed = settings.getSetup().seed();
    if (same && before.isPresent() && before.get().trial().seed() == seed) {
      show(() -> before.get().trial());
    } else {
      show(() -> new DigitsTrial(now.data(), DigitsNetwork.of(now.parameters()), seed));
    }
  }

  private void clear() {
    cancel();
    seen.set(Optional.empty());
  }

  private void see(Seen now) {
    there = true;
    seen.set(Optional.of(now));
  }

  private void show(Supplier<DigitsTrial> of) {
    there = false;
    int digit = settings.getSetup().digits().digit();
    look.submit(
        new Object(),
        true,
        () -> {
          DigitsTrial trial = of.get();
          return new Seen(trial, trial.course(digit));
        });
  }

  /** Drops what is under way. */
  void cancel() {
    there = false;
    training.cancel();
    look.forget();
  }

  /** The digits, read when they are first asked for. */
  private static final class Digits {
    private PreparedData data;

    synchronized PreparedData get() {
      if (data == null) data = DigitsTraining.digits();
      return data;
    }
  }
}
