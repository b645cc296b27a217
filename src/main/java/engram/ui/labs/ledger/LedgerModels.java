package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerRun;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.RowAmount;
import engram.labs.ledger.SplitBy;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabModels;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The view models of the lab, made together. */
public final class LedgerModels implements LabModels {
  public final LedgerSettings settings;
  final LedgerWords words;
  private final LongWork work;
  private final LedgerPlayback playback;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Optional<Ledger>> ledger =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final ReadOnlyObjectWrapper<OptionalInt> asked =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());

  /** How the ledger was seen since it or the asked sample changed last. */
  private final Map<SplitBy, LedgerScene> scenes = new EnumMap<>(SplitBy.class);

  /** Where a file stood; empty while the picture follows the training. */
  private OptionalInt wanted = OptionalInt.empty();

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public LedgerModels(Texts texts, Executor worker, Executor window, LongSupplier clock) {
    this.texts = texts;
    settings = new LedgerSettings(texts);
    words = new LedgerWords(texts);
    work = new LongWork(worker, window, clock);
    playback =
        new LedgerPlayback(ledger.map(now -> now.map(LedgerModels::lastEpoch).orElse(0)), texts);
    settings
        .setupProperty()
        .subscribe(
            (before, now) -> {
              if (!now.hasNumbersOf(before)) renew();
            });
    goOn();
  }

  private static int lastEpoch(Ledger ledger) {
    int epoch = ledger.epochs();
    while (epoch > 0 && ledger.updateOf(epoch) > ledger.done()) epoch--;
    return epoch;
  }

  private void renew() {
    playback.reset();
    set(Optional.empty(), OptionalInt.empty());
    goOn();
  }

  private void set(Optional<Ledger> newLedger, OptionalInt newAsked) {
    scenes.clear();
    asked.set(newAsked);
    scenes.clear(); // who follows has seen the ledger of before
    ledger.set(newLedger);
  }

  /** What is booked so far; empty before the first epoch. */
  public Optional<Ledger> getLedger() {
    return ledger.get();
  }

  /** The ledger as it is split; empty before the first epoch. */
  Optional<LedgerScene> scene(SplitBy by) {
    return ledger
        .get()
        .map(now -> scenes.computeIfAbsent(by, each -> LedgerScene.of(now, each, asked.get())));
  }

  /** As the settings say. */
  Optional<LedgerScene> scene() {
    return scene(settings.getSetup().by());
  }

  /** Looks at another sample, a row of the data set. */
  public void ask(int sample) {
    scenes.remove(SplitBy.ROW);
    asked.set(OptionalInt.of(sample));
  }

  /** Looks at the next sample by what it has added, or the one before. */
  void askNext(int by) {
    Optional<RowAmount> chosen = scene(SplitBy.ROW).flatMap(LedgerScene::chosen);
    if (chosen.isEmpty()) return;
    List<RowAmount> all = ledger.get().orElseThrow().strongest();
    int next = all.indexOf(chosen.get()) + by;
    if (next >= 0 && next < all.size()) ask(all.get(next).sample());
  }

  @Override
  public LedgerSettings settings() {
    return settings;
  }

  @Override
  public LedgerPlayback playback() {
    return playback;
  }

  @Override
  public LongWork work() {
    return work;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(
        settings.setupProperty(), ledger, asked, playback.epochProperty(), texts.languageProperty());
  }

  @Override
  public String progress() {
    return ledger.get().filter(now -> !now.isWhole()).map(words::progress).orElse("");
  }

  @Override
  public boolean canGoOn() {
    return !work.isRunning() && ledger.get().filter(Ledger::isWhole).isEmpty();
  }

  @Override
  public void goOn() {
    LedgerSetup setup = settings.getSetup();
    work.start(
        () -> {
          LedgerRun run = new LedgerRun(setup);
          return LongWork.Steps.of(run, run::ledger);
        },
        this::show);
  }

  private void show(Ledger now) {
    set(Optional.of(now), asked.get());
    if (wanted.isEmpty()) {
      playback.show(lastEpoch(now));
    } else if (now.isWhole()) {
      playback.show(wanted.getAsInt());
      wanted = OptionalInt.empty();
    }
  }

  @Override
  public String sentence() {
    return scene()
        .filter(scene -> scene.ledger().isWhole())
        .map(words::seen)
        .orElseGet(() -> words.goal(settings.getSetup()));
  }

  @Override
  public String limits() {
    return words.limits(scene(), settings.getSetup());
  }

  @Override
  public Experiment experiment() {
    return new LedgerLab(settings.getSetup(), playback.epochProperty().get(), asked.get());
  }

  /** Of the weight, update by update. */
  @Override
  public Optional<String> fingerprint() {
    return ledger.get().filter(Ledger::isWhole).map(now -> Fingerprint.of(now.weights()));
  }

  @Override
  public void restore(Experiment experiment) {
    LedgerLab saved = (LedgerLab) experiment;
    boolean same = saved.setup().hasNumbersOf(settings.getSetup()) && fingerprint().isPresent();
    if (!same) wanted = OptionalInt.of(saved.epoch());
    settings.restore(saved.setup());
    if (same) playback.goTo(saved.epoch());
    set(ledger.get(), saved.asked());
  }

  @Override
  public boolean hasMore() {
    return true;
  }

  @Override
  public void close() {
    playback.pause();
    work.cancel();
  }
}
