package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerRun;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.OwnRun;
import engram.labs.ledger.RowAmount;
import engram.labs.ledger.SplitBy;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.LongWork;
import engram.ui.base.Texts;
import engram.ui.labs.frame.TakenRun;
import engram.ui.labs.frame.TrainFault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Books a weight while its network learns, and shows it split by whom it is booked to. */
public final class LedgerViewModel {
  final LongWork work;
  final LedgerPlayback playback;
  private final LedgerSettings settings;
  private final TakenRun train;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Optional<Ledger>> ledger =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<OptionalInt> asked =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());

  /** How the ledger was seen since it or the asked sample changed last. */
  private final Map<SplitBy, LedgerScene> scenes = new EnumMap<>(SplitBy.class);

  /** Where a file stood; empty while the picture follows the training. */
  private OptionalInt wanted = OptionalInt.empty();

  /** Whether a lab is being opened, which changes several controls. */
  private boolean restoring;

  /**
   * @param train what the settings take of Train
   */
  LedgerViewModel(LedgerSettings settings, TakenRun train, LongWork work, Texts texts) {
    this.settings = settings;
    this.train = train;
    this.texts = texts;
    this.work = work;
    playback =
        new LedgerPlayback(ledger.map(now -> now.map(LedgerViewModel::lastEpoch).orElse(0)), texts);
    settings
        .setupProperty()
        .subscribe(
            (before, now) -> {
              if (!now.hasNumbersOf(before)) renew();
            });
    settings.subjectProperty().subscribe((before, now) -> renew());
    settings.own.chosenProperty().subscribe((before, now) -> renew());
    goOn();
  }

  private static int lastEpoch(Ledger ledger) {
    int epoch = ledger.epochs();
    while (epoch > 0 && ledger.updateOf(epoch) > ledger.done()) epoch--;
    return epoch;
  }

  // Properties

  /** What is booked so far; empty before the first epoch. */
  ReadOnlyObjectProperty<Optional<Ledger>> ledgerProperty() {
    return ledger.getReadOnlyProperty();
  }

  public Optional<Ledger> getLedger() {
    return ledger.get();
  }

  /** When all is booked. */
  Optional<Ledger> whole() {
    return ledger.get().filter(Ledger::isWhole);
  }

  /** The row of the data set that was chosen; empty for the one that moved the weight most. */
  ReadOnlyObjectProperty<OptionalInt> askedProperty() {
    return asked.getReadOnlyProperty();
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

  /** Why no weight of Train can be booked, if that is asked for. */
  Optional<String> fault() {
    if (!settings.isOwn()) return Optional.empty();
    Optional<TrainFault> ofRun = train.faultProperty().get();
    if (ofRun.isPresent()) return ofRun.map(fault -> fault.sentence(texts));
    return OwnRun.fault(train.get()).map(fault -> texts.get("ledger.fault." + fault.id()));
  }

  // Commands

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

  /** Takes the run of Train as it is now, if that is chosen, and the weight selected there. */
  void followTrain() {
    if (!settings.isOwn()) return;
    if (!train.isAnotherNow()) {
      settings.followSelection();
      return;
    }
    restoring = true;
    settings.takeAnew();
    restoring = false;
    renew();
  }

  void restore(LedgerLab saved) {
    LedgerLab now = lab();
    boolean same = saved.setup().hasNumbersOf(now.setup()) && whole().isPresent();
    same &= saved.own() == now.own() && saved.weight().equals(now.weight());
    restoring = true;
    settings.restore(saved);
    restoring = false;
    if (same) {
      playback.goTo(saved.epoch());
      set(ledger.get(), saved.asked());
    } else {
      renew();
      wanted = OptionalInt.of(saved.epoch());
      set(Optional.empty(), saved.asked());
    }
  }

  LedgerLab lab() {
    return new LedgerLab(
        settings.getSetup(),
        playback.epochProperty().get(),
        asked.get(),
        settings.isOwn(),
        settings.own.getChosen());
  }

  private void renew() {
    if (restoring) return;
    work.cancel();
    wanted = OptionalInt.empty();
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

  /** Books from the beginning. */
  void goOn() {
    if (fault().isPresent()) return;
    LedgerSetup setup = settings.getSetup();
    Snapshot own = train.get();
    Optional<Part.Weight> weight = settings.own.getChosen();
    work.start(
        () -> {
          LedgerRun run =
              weight
                  .map(each -> new LedgerRun(OwnRun.of(own), each))
                  .orElseGet(() -> new LedgerRun(setup));
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
}
