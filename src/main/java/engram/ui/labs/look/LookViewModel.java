package engram.ui.labs.look;

import engram.inspect.FeatureRange;
import engram.labs.look.Flip;
import engram.labs.look.Look;
import engram.labs.look.LookNetwork;
import engram.labs.look.LookSetup;
import engram.labs.look.LookTraining;
import engram.labs.look.Overall;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.LatestWork;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.TakenRun;
import engram.ui.labs.frame.TestRows;
import engram.ui.labs.frame.TrainFault;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Asks a trained network what it looks at in a sample, and lets the sample be changed. The network
 * that the class has just trained is asked if it can be; else one is trained.
 */
public final class LookViewModel {
  final LongWork work;
  final LookPlayback playback;
  final NeuronViewModel neuron;
  private final LatestWork<Answer> looking;
  private final LookSettings settings;
  private final TakenRun train;
  private final ReadOnlyObjectWrapper<Optional<Look>> scene =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Overall>> overall =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<LookNetwork> network = Optional.empty();
  private OptionalInt asked = OptionalInt.empty();
  private SortedMap<Integer, Double> changed = new TreeMap<>();

  /** The network that is asked, as {@link #looking} knows it. */
  private Object turn = new Object();

  /** How many questions were asked, and which of them is answered by what is seen. */
  private int questions;

  private int answered;

  /** What was asked with last; null if nothing was. */
  private LookSetup lookedWith;

  private record Answer(int question, Look look) {}

  /**
   * @param trainedHere what is in Train now; null of nothing
   * @param worker for work that lasts
   * @param answering for answers, which do not wait for that work
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  LookViewModel(
      LookSettings settings,
      Supplier<Snapshot> trainedHere,
      Executor worker,
      Executor answering,
      Executor window,
      LongSupplier clock,
      Texts texts) {
    this.settings = settings;
    train = new TakenRun(trainedHere);
    work = new LongWork(worker, window, clock);
    looking = new LatestWork<>(answering, window, this::show);
    playback = new LookPlayback(scene, texts);
    neuron = new NeuronViewModel(settings, answering, window);
    Snapshot here = trainedHere.get();
    if (here != null && TrainFault.of(here).isEmpty()) settings.restore(LookSetup.USUAL, true);
    settings.setupProperty().subscribe(this::follow);
    settings
        .setProperty()
        .subscribe(
            (before, now) -> {
              if (before.isEmpty() || now.isEmpty()) renew();
            });
    renew();
  }

  // Properties

  /** Empty until the network is trained. */
  public ReadOnlyObjectProperty<Optional<Look>> sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  Optional<Look> getScene() {
    return scene.get();
  }

  /** Empty until all samples are asked. */
  ReadOnlyObjectProperty<Optional<Overall>> overallProperty() {
    return overall.getReadOnlyProperty();
  }

  Optional<Overall> getOverall() {
    return overall.get();
  }

  /** Why the run of Train can't be asked, if it is chosen. */
  ReadOnlyObjectProperty<Optional<TrainFault>> faultProperty() {
    return train.faultProperty();
  }

  /** The row of the data set that was chosen; empty if it is the usual one. */
  OptionalInt getAsked() {
    return asked;
  }

  /** What was changed by hand: values by feature. */
  SortedMap<Integer, Double> getChanged() {
    return new TreeMap<>(changed);
  }

  /** Whether what is seen answers what was asked last. */
  boolean isAnswered() {
    boolean all = scene.get().isPresent() && overall.get().isPresent();
    return answered == questions && all && neuron.isAnswered();
  }

  /** Empty until the network is trained. */
  Optional<LookMoment> getMoment() {
    return scene.get().map(look -> new LookMoment(look, overall.get(), neuron.getFound()));
  }

  // Commands

  /** Asks about another sample, as it is in the data set. */
  public void ask(int row) {
    asked = OptionalInt.of(row);
    changed = new TreeMap<>();
    look();
  }

  /** Asks about the next test sample, or the one before. */
  void askNext(int by) {
    scene
        .get()
        .ifPresent(
            seen -> TestRows.next(seen.network().data(), seen.row(), by).ifPresent(this::ask));
  }

  /** What if that feature were so? Beyond what is known of it it is at its end. */
  public void change(int feature, double value) {
    scene.get().ifPresent(seen -> change(seen, feature, value));
  }

  private void change(Look seen, int feature, double value) {
    FeatureRange range = seen.network().yardstick().range(feature);
    double now = range == null ? value : Math.max(range.low(), Math.min(range.high(), value));
    Double before = changed.get(feature);
    double as = seen.network().values(seen.row())[feature];
    if (now == (before == null ? as : before)) return;
    if (now == as) changed.remove(feature);
    else changed.put(feature, now);
    look();
  }

  /** Changes the sample so that the answer flips. */
  public void take(Flip flip) {
    Optional<Look> seen = scene.get();
    if (seen.isEmpty()) return;
    double[] as = seen.get().network().values(seen.get().row());
    changed = new TreeMap<>();
    for (int f = 0; f < as.length; f++) {
      if (flip.values()[f] != as[f]) changed.put(f, flip.values()[f]);
    }
    look();
  }

  /** The sample as it is in the data set. */
  public void undoChanges() {
    if (changed.isEmpty()) return;
    changed = new TreeMap<>();
    look();
  }

  /** Shows a saved question. */
  void restore(LookSetup setup, boolean own, OptionalInt row, SortedMap<Integer, Double> values) {
    boolean same = network.isPresent() && own == settings.isOwn();
    same &= own || setup.trainsAs(settings.getSetup());
    settings.restore(setup, own);
    asked = row;
    changed = new TreeMap<>(values);
    if (same) look();
    else train();
  }

  /** Takes the run of Train as it is now, if that is chosen and another than before. */
  void followTrain() {
    if (settings.isOwn() && train.isAnotherNow()) renew();
  }

  private void follow(LookSetup before, LookSetup now) {
    boolean same = settings.isOwn() || now.trainsAs(before);
    if (!same) renew();
    else if (lookedWith == null || !now.hasNumbersOf(lookedWith)) look();
  }

  private void renew() {
    asked = OptionalInt.empty();
    changed = new TreeMap<>();
    train();
  }

  /** Takes the network of Train, or trains one. */
  private void train() {
    work.cancel();
    looking.forget();
    lookedWith = null;
    turn = new Object();
    network = Optional.empty();
    neuron.follow(network);
    scene.set(Optional.empty());
    overall.set(Optional.empty());
    if (train.take(settings.isOwn())) goOn();
  }

  /** Finds out what is not known yet. */
  void goOn() {
    LookSetup setup = settings.getSetup();
    Snapshot own = train.get();
    Optional<LookNetwork> known = network;
    work.start(
        () -> {
          LookTraining training = training(setup, own, known);
          return LongWork.Steps.of(
              training, () -> new Found(training.trained(), training.overall()));
        },
        this::show);
  }

  private record Found(Optional<LookNetwork> network, Optional<Overall> overall) {}

  private static LookTraining training(LookSetup setup, Snapshot own, Optional<LookNetwork> known) {
    if (known.isPresent()) return new LookTraining(known.get(), setup.seed());
    return own == null
        ? new LookTraining(setup)
        : new LookTraining(LookNetwork.of(own.parameters(), own.data()), setup.seed());
  }

  private void show(Found found) {
    if (network.isEmpty() && found.network().isPresent()) {
      network = found.network();
      neuron.follow(network);
      look();
    }
    overall.set(found.overall());
  }

  private void look() {
    if (network.isEmpty()) return;
    LookNetwork now = network.get();
    forgetWhatIsNotThere(now.data());
    LookSetup setup = settings.getSetup();
    OptionalInt row = asked;
    SortedMap<Integer, Double> values = getChanged();
    lookedWith = setup;
    int question = ++questions;
    looking.submit(turn, true, () -> new Answer(question, Look.of(now, setup, row, values)));
  }

  /** Of another run of Train. */
  private void forgetWhatIsNotThere(PreparedData data) {
    boolean isThere = TestRows.ifThere(data, asked).equals(asked);
    isThere &= changed.isEmpty() || changed.lastKey() < data.dataset().features().size();
    if (isThere) return;
    asked = OptionalInt.empty();
    changed = new TreeMap<>();
  }

  private void show(Answer found) {
    answered = found.question();
    scene.set(Optional.of(found.look()));
  }
}
