package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerLab;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabModels;
import engram.ui.labs.frame.TakenRun;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** The view models of the lab, made together. */
public final class LedgerModels implements LabModels {
  public final LedgerSettings settings;
  public final LedgerViewModel ledger;
  final LedgerWords words;
  private final Texts texts;

  /**
   * @param trainedHere what is in Train now
   * @param selected the weight that is selected there
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public LedgerModels(
      Texts texts,
      Supplier<Snapshot> trainedHere,
      Supplier<Optional<Part.Weight>> selected,
      Executor worker,
      Executor window,
      LongSupplier clock) {
    this.texts = texts;
    TakenRun train = new TakenRun(trainedHere);
    settings = new LedgerSettings(train, selected, texts);
    words = new LedgerWords(texts);
    ledger = new LedgerViewModel(settings, train, new LongWork(worker, window, clock), texts);
  }

  @Override
  public LedgerSettings settings() {
    return settings;
  }

  @Override
  public LedgerPlayback playback() {
    return ledger.playback;
  }

  @Override
  public LongWork work() {
    return ledger.work;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(
        settings.setupProperty(),
        settings.subjectProperty(),
        settings.own.chosenProperty(),
        ledger.ledgerProperty(),
        ledger.askedProperty(),
        playback().epochProperty(),
        texts.languageProperty());
  }

  @Override
  public String progress() {
    return ledger.getLedger().filter(now -> !now.isWhole()).map(words::progress).orElse("");
  }

  @Override
  public boolean canGoOn() {
    return !ledger.work.isRunning() && ledger.whole().isEmpty() && ledger.fault().isEmpty();
  }

  @Override
  public void goOn() {
    ledger.goOn();
  }

  @Override
  public String sentence() {
    Optional<String> fault = ledger.fault();
    if (fault.isPresent()) return fault.get();
    if (ledger.whole().isPresent()) return words.seen(ledger.scene().orElseThrow());
    return settings.isOwn() ? words.ownGoal() : words.goal(settings.getSetup());
  }

  @Override
  public String limits() {
    return words.limits(ledger.scene(), settings.getSetup(), settings.isOwn());
  }

  @Override
  public boolean hasMore() {
    return true;
  }

  @Override
  public Experiment experiment() {
    return ledger.lab();
  }

  /** Of the weight, update by update. */
  @Override
  public Optional<String> fingerprint() {
    return ledger.whole().map(Ledger::weights).map(Fingerprint::of);
  }

  @Override
  public Optional<String> notKept() {
    return settings.isOwn() ? Optional.of(texts.get("lab.own.not-kept")) : Optional.empty();
  }

  @Override
  public void restore(Experiment experiment) {
    ledger.restore((LedgerLab) experiment);
  }

  @Override
  public void follow() {
    ledger.followTrain();
  }

  @Override
  public void close() {
    playback().pause();
    ledger.work.cancel();
  }
}
