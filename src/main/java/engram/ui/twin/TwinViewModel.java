package engram.ui.twin;

import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.training.twin.TwinMoment;
import engram.training.twin.TwinSession;
import engram.training.twin.TwinSession.Sight;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import engram.ui.run.ScoreText;
import engram.ui.run.Shared;
import engram.ui.twin.TwinSetting.Variation;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * A second run with one setting changed, always at the place of the first one. It trains only while
 * its pane is open, and changes what it shows at most twenty times a second.
 */
public final class TwinViewModel {
  private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  /** A twin that was not with its run for so long is said to lag. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(300);

  private final RunViewModel run;
  private final PanesViewModel panes;
  private final Texts texts;
  private final TwinSession session;
  private final LongSupplier nanoTime;
  public final TwinVariationViewModel variation;
  private final TwinWords words;

  /** Of {@link #getSight}. */
  final TwinCurves curves = new TwinCurves();

  /** Twin and run at one moment; empty before the first. */
  final ReadOnlyObjectWrapper<Optional<Sight>> sight =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What the run has instead, and what else had to change in the twin. */
  final ReadOnlyStringWrapper instead = new ReadOnlyStringWrapper("");

  /** How many epochs the twin is behind, if it can't keep up for a while; else empty. */
  final ReadOnlyStringWrapper behind = new ReadOnlyStringWrapper("");

  /** Why the twin does not go where the run is; empty if it does. */
  final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  /** The difference in two to four sentences. */
  final ReadOnlyStringWrapper difference = new ReadOnlyStringWrapper("");

  /** What the score on the test rows is called. */
  final ObservableValue<String> scoreName;

  private Optional<Sight> waiting = Optional.empty();
  private long shownAt;
  private long togetherAt;

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  TwinViewModel(TwinSession session, LongSupplier nanoTime, Shared shared) {
    run = shared.run();
    panes = shared.panes();
    texts = shared.texts();
    this.session = session;
    this.nanoTime = nanoTime;
    variation = new TwinVariationViewModel(run, texts);
    words = new TwinWords(texts);
    scoreName = ScoreText.name(run, texts);
    shownAt = nanoTime.getAsLong() - SHORTEST_PAUSE;
    panes.companionProperty().subscribe((before, now) -> openOrClose());
    run.snapshotProperty().subscribe((before, now) -> follow());
    variation.variation.subscribe((before, now) -> follow());
    texts.languageProperty().subscribe(language -> say());
  }

  // Properties

  public Optional<Sight> getSight() {
    return sight.get();
  }

  TwinReadOut runReadOut() {
    return getSight().map(Sight::main).map(TwinViewModel::readOut).orElse(TwinReadOut.NONE);
  }

  TwinReadOut twinReadOut() {
    return getSight().map(Sight::twin).map(TwinViewModel::readOut).orElse(TwinReadOut.NONE);
  }

  private static TwinReadOut readOut(Snapshot main) {
    return TwinReadOut.of(main.position(), main.settings(), main.data(), main.train(), main.test());
  }

  private static TwinReadOut readOut(TwinMoment twin) {
    return TwinReadOut.of(twin.position(), twin.settings(), twin.data(), twin.train(), twin.test());
  }

  /** Whether what is shown is the twin asked for, as near to the run's moment as it comes. */
  @SuppressWarnings("ReferenceEquality") // each moment is an object of its own
  public boolean isWithRun() {
    return getSight()
        .filter(seen -> seen.arrived() && seen.main() == run.getSnapshot() && isWanted(seen))
        .isPresent();
  }

  /** Whether the run has the twin's value too, so that there is nothing to take over. */
  boolean isRunAlike() {
    return variation.variation.get().isIn(run.getSnapshot());
  }

  // Commands

  /** Once a frame: shows the newest moment of the twin, if there is one. */
  void refresh() {
    session.take().filter(this::isWanted).ifPresent(newest -> waiting = Optional.of(newest));
    long now = nanoTime.getAsLong();
    if (waiting.isPresent() && now - shownAt >= SHORTEST_PAUSE) {
      show(waiting.get());
      waiting = Optional.empty();
      shownAt = now;
    }
    status.set(statusText());
    behind.set(behindText());
  }

  /** The run goes on with the twin's setting; one that it takes another run for begins anew. */
  void takeOver() {
    Variation<?> taken = variation.variation.get();
    taken
        .intervention()
        .ifPresentOrElse(run.session()::change, () -> run.session().edit(taken::applyTo));
  }

  private void openOrClose() {
    togetherAt = nanoTime.getAsLong();
    if (isOpen()) {
      follow();
      return;
    }
    session.rest();
    waiting = Optional.empty();
    sight.set(Optional.empty());
    say();
  }

  private boolean isOpen() {
    return panes.isOpen(Companion.TWIN);
  }

  private void follow() {
    if (!isOpen()) return;
    variation.follow(run.getSnapshot());
    sayInstead();
    session.follow(variation.variation.get().goal(run.getSnapshot()));
  }

  /** Not one of the setting before. */
  private boolean isWanted(Sight newest) {
    Recipe twin = newest.twin().recipe();
    Recipe wanted = variation.variation.get().applyTo(newest.main().recipe());
    return wanted.withStop(twin.stop()).equals(twin);
  }

  private void show(Sight newest) {
    curves.follow(newest);
    sight.set(Optional.of(newest));
    say();
  }

  private String statusText() {
    if (session.isFailed()) return texts.get("twin.failed");
    if (getSight().isEmpty()) return "";
    TwinMoment twin = getSight().get().twin();
    if (twin.diverged().isPresent()) {
      String epoch = RoundedNumber.whole(twin.diverged().getAsInt());
      return texts.get("twin.diverged", epoch, RoundedNumber.whole(twin.lastEpoch()));
    }
    return "";
  }

  private String behindText() {
    if (getSight().isEmpty()) return "";
    if (getSight().get().arrived()) togetherAt = nanoTime.getAsLong();
    int epochs = run.getSnapshot().epoch() - getSight().get().twin().epoch();
    boolean lags = epochs > 0 && nanoTime.getAsLong() - togetherAt > PATIENCE;
    return lags ? texts.get("twin.behind", RoundedNumber.whole(epochs)) : "";
  }

  private void sayInstead() {
    Snapshot main = run.getSnapshot();
    String run = texts.get("twin.instead", variation.variation.get().runText(main, texts));
    String besides = variation.consequences(main);
    String text = besides.isEmpty() ? run : join(run, besides);
    if (!text.equals(instead.get())) instead.set(text);
  }

  private String join(String sentences, String next) {
    return texts.sentences(sentences, next);
  }

  private void say() {
    sayInstead();
    difference.set(
        getSight()
            .flatMap(seen -> words.of(seen, variation.variation.get()).stream().reduce(this::join))
            .orElse(""));
  }
}
