package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerRun;
import engram.labs.ledger.LedgerSetup;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabModels;
import java.util.List;
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
    settings.setupProperty().subscribe((before, now) -> renew());
    goOn();
  }

  private static int lastEpoch(Ledger ledger) {
    int epoch = ledger.epochs();
    while (epoch > 0 && ledger.updateOf(epoch) > ledger.done()) epoch--;
    return epoch;
  }

  private void renew() {
    playback.reset();
    ledger.set(Optional.empty());
    goOn();
  }

  /** What is booked so far; empty before the first epoch. */
  public Optional<Ledger> getLedger() {
    return ledger.get();
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
        settings.setupProperty(), ledger, playback.epochProperty(), texts.languageProperty());
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
    ledger.set(Optional.of(now));
    if (wanted.isEmpty()) {
      playback.show(lastEpoch(now));
    } else if (now.isWhole()) {
      playback.show(wanted.getAsInt());
      wanted = OptionalInt.empty();
    }
  }

  @Override
  public String sentence() {
    return ledger
        .get()
        .filter(Ledger::isWhole)
        .map(words::seen)
        .orElseGet(() -> words.goal(settings.getSetup()));
  }

  @Override
  public String limits() {
    return words.limits(ledger.get(), settings.getSetup());
  }

  @Override
  public Experiment experiment() {
    return new LedgerLab(settings.getSetup(), playback.epochProperty().get());
  }

  /** Of the weight, update by update. */
  @Override
  public Optional<String> fingerprint() {
    return ledger.get().filter(Ledger::isWhole).map(now -> Fingerprint.of(now.weights()));
  }

  @Override
  public void restore(Experiment experiment) {
    LedgerLab saved = (LedgerLab) experiment;
    boolean same = saved.setup().equals(settings.getSetup()) && fingerprint().isPresent();
    if (same) {
      playback.goTo(saved.epoch());
      return;
    }
    wanted = OptionalInt.of(saved.epoch());
    settings.restore(saved.setup());
  }

  @Override
  public void close() {
    playback.pause();
    work.cancel();
  }
}
