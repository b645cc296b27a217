package engram.ui.predict;

import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** All that is said of a prediction, in the language of the texts. */
final class PredictWords {
  /** A curve whose mean distance is a smaller share of the axis than that is near. */
  private static final double NEAR = 0.05;

  private final Texts texts;

  PredictWords(Texts texts) {
    this.texts = texts;
  }

  /** What it is compared with: "Now: 86.7%". */
  String beside(PredictState state) {
    Measure measure = state.question().measure();
    return state
        .known()
        .map(
            known ->
                texts.get(
                    "predict.beside",
                    state.question().beside().apply(texts),
                    measure.name(texts),
                    measure.write(known.score())))
        .orElseGet(() -> texts.get("predict.preparing"));
  }

  /** The line below the question: what to do, or what happened. */
  String second(PredictState state) {
    if (state.running()) return texts.get("predict.running");
    Optional<Verdict> verdict = state.verdict();
    if (verdict.isEmpty()) return texts.get("predict.invitation");
    Measure measure = state.question().measure();
    return verdict
        .get()
        .happened(
            texts,
            measure.write(state.happened().orElseThrow().score()),
            measure.write(state.known().orElseThrow().score()));
  }

  /** What "the same" means. */
  String tolerance(Measure measure) {
    return texts.get("predict.tolerance", measure.distance(texts, Measure.SAME));
  }

  /** What was said, beside what happened; empty until it has run. */
  List<String> comparisons(PredictState state, double axis) {
    if (state.happened().isEmpty() || state.verdict().isEmpty()) return List.of();
    List<String> all = new ArrayList<>();
    Course happened = state.happened().get();
    Verdict verdict = state.verdict().get();
    Measure measure = state.question().measure();
    if (!happened.ended()) all.add(texts.get("predict.diverged"));
    state.guess().choice().ifPresent(choice -> all.add(chosen(choice, verdict)));
    OptionalDouble number = state.guess().number(measure);
    if (number.isPresent()) all.add(typed(number.getAsDouble(), happened.score(), measure));
    if (!state.guess().drawing().isEmpty()) all.add(drawn(state, happened, axis));
    if (state.votes().all() > 0) all.add(voted(state.votes(), verdict));
    return all;
  }

  private String chosen(Verdict choice, Verdict verdict) {
    return choice == verdict
        ? texts.get("predict.chosen.right", choice.name(texts))
        : texts.get("predict.chosen.wrong", choice.name(texts), verdict.name(texts));
  }

  private String typed(double guess, double score, Measure measure) {
    String key =
        Measure.isSame(guess, score)
            ? "predict.typed.near"
            : guess > score ? "predict.typed.high" : "predict.typed.low";
    return texts.get(
        key, measure.write(guess), measure.write(score), measure.distance(texts, guess - score));
  }

  /**
   * @param axis the height of the vertical axis
   */
  private String drawn(PredictState state, Course happened, double axis) {
    Drawing.Gap gap = state.guess().drawing().gap(happened);
    if (gap.columns() == 0) return texts.get("predict.drawn.nowhere");
    String key =
        gap.size() <= NEAR * axis
            ? "predict.drawn.near"
            : Math.abs(gap.mean()) < gap.size() / 2
                ? "predict.drawn.crossing"
                : gap.mean() > 0 ? "predict.drawn.high" : "predict.drawn.low";
    return texts.get(
        key,
        curveNumber(state, gap.size()),
        state.question().axis().place(texts, gap.place()),
        curveNumber(state, gap.drawn()),
        curveNumber(state, gap.happened()),
        curveNumber(state, NEAR * axis));
  }

  private String curveNumber(PredictState state, double value) {
    return state.question().loss()
        ? RoundedNumber.significant(value, 2)
        : state.question().measure().write(value);
  }

  /** What there is to be seen and drawn, and what is drawn in a column. */
  String plot(PredictState state, int column) {
    return texts.get("predict.plot", state.question().curve(texts), pen(state, column));
  }

  private String pen(PredictState state, int column) {
    Drawing drawing = state.guess().drawing();
    String place = state.question().axis().place(texts, drawing.x(column));
    double drawn = drawing.values()[column];
    return Double.isNaN(drawn)
        ? texts.get("predict.pen.up", place)
        : texts.get("predict.pen", place, curveNumber(state, drawn));
  }

  private String voted(Votes votes, Verdict verdict) {
    return texts.get("predict.voted", votes.of(verdict), votes.all(), verdict.name(texts));
  }
}
