package engram.ui.predict;

import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Transport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A prediction from the question to what happened. What is asked about lies under the page, so
 * nothing of it is seen before it has run.
 */
public final class PredictViewModel implements Transport {
  private final PanesViewModel panes;
  private final Texts texts;
  private final PredictWords words;
  private final ReadOnlyObjectWrapper<PredictState> state = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final Map<Verdict, NumberViewModel> hands = new EnumMap<>(Verdict.class);
  private Supplier<? extends Trial> maker;
  private Trial trial;

  PredictViewModel(PanesViewModel panes, Texts texts) {
    this.panes = panes;
    this.texts = texts;
    words = new PredictWords(texts);
    for (Verdict each : Verdict.values()) {
      hands.put(
          each,
          new NumberViewModel(
              texts,
              NumberRange.whole(0, Votes.MOST),
              Optional.empty(),
              count -> vote(each, (int) count)));
    }
    panes.pageProperty().subscribe(this::turn);
  }

  // Properties

  /** Null until something was asked. */
  ReadOnlyObjectProperty<PredictState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  PredictState state() {
    return state.get();
  }

  /** Of what runs, from 0 to 1. */
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** The hands for an answer. */
  public NumberViewModel hands(Verdict verdict) {
    return hands.get(verdict);
  }

  String title() {
    return state().question().title().apply(texts);
  }

  String asked() {
    return state().question().asked().apply(texts);
  }

  String second() {
    return words.second(state());
  }

  String beside() {
    return words.beside(state());
  }

  String tolerance() {
    return words.tolerance(state().question().measure());
  }

  /** What is wrong with the number that was typed; empty if nothing is. */
  String problem() {
    return state().guess().problem(state().question().measure(), texts);
  }

  /** The plot in words, with what is drawn in that column. */
  String plot(int column) {
    return words.plot(state(), column);
  }

  List<String> comparisons() {
    return words.comparisons(state(), PredictPlot.scale(state()).high());
  }

  /** Whether what is known is worked out, and answers are taken. */
  public boolean isReady() {
    return state() != null && state().isOpen() && state().known().isPresent();
  }

  /** Whether it has run and is uncovered. */
  public boolean isSeen() {
    return state() != null && state().happened().isPresent();
  }

  /** Whether its page is in front. */
  boolean isInFront() {
    return panes.pageProperty().getValue().filter(Overlay.PREDICT::equals).isPresent();
  }

  /** Whether another page asked, and lies below. */
  boolean hasBack() {
    return panes.overlaysProperty().get().indexOf(Overlay.PREDICT) > 0;
  }

  /** Whether what was run stands elsewhere in the window. */
  boolean canShow() {
    return state().happened().isPresent() && trial.show().isPresent();
  }

  // Commands

  /**
   * Covers that and asks about it.
   *
   * @param of makes it, and makes it anew to be asked about once more
   */
  public void ask(Supplier<? extends Trial> of) {
    maker = of;
    panes.open(Overlay.PREDICT);
    again();
  }

  /** The same question about what is there now. */
  public void again() {
    leave();
    trial = maker.get();
    Trial asked = trial;
    hands.values().forEach(each -> each.restore(0));
    progress.set(0);
    state.set(PredictState.of(trial.question()));
    trial.begin(
        known -> {
          if (trial == asked) state.set(state().knowing(known));
        });
  }

  public void choose(Verdict verdict) {
    if (state().isOpen()) state.set(state().guessing(state().guess().choosing(verdict)));
  }

  /** What stands in the field of the number now. */
  public void type(String text) {
    if (state().isOpen()) state.set(state().guessing(state().guess().typing(text)));
  }

  /** A stroke of the drawn curve, in the numbers of the axes. */
  public void draw(double x0, double y0, double x1, double y1) {
    if (!state().isOpen()) return;
    double high = PredictPlot.scale(state()).high();
    Drawing drawing = state().guess().drawing();
    Drawing drawn =
        drawing.stroke(drawing.column(x0), within(y0, high), drawing.column(x1), within(y1, high));
    state.set(state().guessing(state().guess().drawing(drawn)));
  }

  private static double within(double value, double high) {
    return Math.max(0, Math.min(high, value));
  }

  void eraseDrawing() {
    Question question = state().question();
    if (state().isOpen()) {
      Drawing empty = Drawing.empty(question.from(), question.to());
      state.set(state().guessing(state().guess().drawing(empty)));
    }
  }

  private void vote(Verdict verdict, int count) {
    if (state().isOpen()) state.set(state().voted(state().votes().with(verdict, count)));
  }

  /** Runs it, once something was said. */
  void run() {
    if (state() == null || !state().canRun() || !isInFront()) return;
    state.set(state().begun());
    Trial asked = trial;
    trial.run(
        progress::set,
        happened -> {
          if (trial == asked) state.set(state().seen(happened));
        });
  }

  /** Shows in the window what was run. */
  void show() {
    Optional<Runnable> show = trial.show();
    panes.presentingProperty().set(false);
    panes.closePages();
    show.ifPresent(Runnable::run);
  }

  /** To the page that asked, or to the window; what has not run yet is given up. */
  void close() {
    panes.close(Overlay.PREDICT);
  }

  private void turn(Optional<Overlay> page) {
    if (!isInFront()) leave();
  }

  /** What runs ends where it is. */
  private void leave() {
    if (trial != null) trial.stop();
  }

  // What the keys do in front of it

  @Override
  public void toggle() {
    run();
  }

  @Override
  public void stepForward() {}

  @Override
  public void stepBack() {}

  @Override
  public void reset() {}
}
