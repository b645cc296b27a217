package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingPoint;
import engram.memory.forgetting.ForgettingSet;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline;
import engram.ui.present.PresentTimeline.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** What is told of the forgetting: what was learned, what is lost of it, and what helps. */
final class ForgettingSubject extends ExperimentSubject {
  static final int KNOWN = 0;
  static final int CURE = 1;

  /** Of a class of which less is right, it is said that it is forgotten. */
  private static final double FORGOTTEN = 0.5;

  private static final int MOST_NAMES = 5;

  private static final double HEIGHT = 396;

  /** Shares that are written beside the curves. */
  private static final List<Double> LEVELS = List.of(0.0, 0.5, 1.0);

  private final ForgettingModels models;

  ForgettingSubject(ForgettingModels models, Texts texts) {
    super(models, "forgetting", texts);
    this.models = models;
  }

  ForgettingMoment moment() {
    return models.forgetting.getMoment();
  }

  /**
   * A class.
   *
   * @param isForgotten whether it was learned and little is left of it
   */
  record Tile(ForgettingTiles.Tile shown, boolean isForgotten) {
    String name() {
      return shown.name();
    }
  }

  /** What each task is called, and its classes; before the first epoch nothing is known of them. */
  List<Tile> tiles(boolean old) {
    List<ForgettingTiles.Group> groups = models.tiles().groups();
    if (groups.isEmpty()) return List.of();
    List<Tile> tiles = new ArrayList<>();
    for (ForgettingTiles.Tile tile : groups.get(old ? 0 : 1).tiles()) {
      boolean forgotten = old && isBehind() && tile.right() < FORGOTTEN;
      tiles.add(new Tile(tile, forgotten));
    }
    return tiles;
  }

  /** Whether the old task is learned no longer. */
  private boolean isBehind() {
    return moment().isBehind();
  }

  String head(boolean old) {
    return texts.get(old ? "presented.forgetting.first" : "presented.forgetting.after");
  }

  @Override
  public List<String> foci() {
    return List.of(
        texts.get("presented.focus.forgetting"), texts.get("presented.focus.forgetting.cure"));
  }

  /** Shows every test sample of a class, by the number of its tile. */
  void ask(int tile) {
    if (tile >= 0 && tile < models.tiles().count()) models.asked.show(tile);
    else showWhole();
  }

  /** The class that is asked for; empty if all are shown. */
  Optional<ForgettingAsked> asked() {
    return models.askedClass();
  }

  @Override
  public boolean isPart() {
    return asked().isPresent();
  }

  @Override
  public void showWhole() {
    models.asked.letGo();
  }

  @Override
  public Optional<String> nextName() {
    return models.tiles().count() == 0
        ? Optional.empty()
        : Optional.of(texts.get("presented.forgetting.class"));
  }

  /** All classes, then one after the other. */
  @Override
  public void next() {
    if (models.tiles().count() == 0) super.next();
    else ask(isPart() ? models.asked.get() + 1 : 0);
  }

  @Override
  public void previous() {
    int count = models.tiles().count();
    if (count == 0) super.previous();
    else ask(isPart() ? models.asked.get() - 1 : count - 1);
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return Stream.concat(
            super.changes().stream(), Stream.<ObservableValue<?>>of(models.asked.property()))
        .toList();
  }

  @Override
  public PresentSentence sentence(int focus) {
    Optional<ForgettingAsked> one = asked();
    if (one.isPresent()) {
      return new PresentSentence(
          texts.get("presented.forgetting.asked", one.get().name()),
          texts.get(answered(one.get()), one.get().right()));
    }
    ForgettingMoment now = moment();
    ForgettingSet set = now.setup().set();
    String old = texts.get("presented.forgetting.old." + set.id());
    String fresh = texts.get("presented.forgetting.new." + set.id());
    Optional<ForgettingPoint> point = now.state().map(ForgettingState::point);
    if (point.isEmpty() || now.frontier() == 0) {
      String wait = now.running() ? "presented.forgetting.measuring" : "presented.forgetting.begin";
      return new PresentSentence(
          texts.get("presented.forgetting.plan", old, fresh), texts.get(wait));
    }
    if (!isBehind()) {
      return new PresentSentence(
          texts.get("presented.forgetting.learns", old),
          texts.get("presented.forgetting.knows", ForgettingWords.percent(point.get().old())));
    }
    boolean cured = !now.chosen().is(Kind.NONE);
    String truth =
        cured
            ? texts.get("presented.forgetting.cured", models.words.kind(now.chosen().kind()), fresh)
            : texts.get("presented.forgetting.learned", fresh);
    List<String> lost = tiles(true).stream().filter(Tile::isForgotten).map(Tile::name).toList();
    return new PresentSentence(truth, lost(lost, old));
  }

  private static String answered(ForgettingAsked one) {
    if (one.right() == one.count()) return "presented.forgetting.asked.all";
    return one.right() == 0 ? "presented.forgetting.asked.none" : "presented.forgetting.asked.some";
  }

  /** Of many it is said how many: the sentence is to be read from the last row. */
  private String lost(List<String> names, String old) {
    if (names.isEmpty()) return texts.get("presented.forgetting.kept", old);
    if (names.size() <= MOST_NAMES) return texts.get("presented.forgetting.lost", list(names));
    return texts.get(
        "presented.forgetting.lost.many",
        String.valueOf(names.size()),
        String.valueOf(tiles(true).size()));
  }

  /** {@code 1, 3 and 4} */
  private String list(List<String> names) {
    if (names.size() == 1) return names.get(0);
    String first =
        String.join(texts.get("presented.forgetting.comma"), names.subList(0, names.size() - 1));
    return texts.get("presented.forgetting.and", first, names.get(names.size() - 1));
  }

  @Override
  public PresentNumber number(int focus) {
    Optional<ForgettingAsked> one = asked();
    if (one.isPresent()) {
      return new PresentNumber(
          texts.get("present.number.of", one.get().right(), one.get().count()),
          texts.get("presented.forgetting.asked.of"));
    }
    ForgettingMoment now = moment();
    Optional<ForgettingPoint> point = now.state().map(ForgettingState::point);
    if (point.isEmpty()) return PresentNumber.NONE;
    String old = texts.get("presented.forgetting.count." + now.setup().set().id());
    String text = ForgettingWords.percent(point.get().old());
    if (now.epoch() == 0) {
      return new PresentNumber(text, texts.get("presented.forgetting.untrained", old));
    }
    if (!isBehind()) return new PresentNumber(text, old);
    ForgettingMeasured all = now.measured().orElseThrow();
    double before = all.first().get(all.first().size() - 1).point().old();
    return new PresentNumber(
        text, texts.get("presented.forgetting.was", old, ForgettingWords.percent(before)));
  }

  @Override
  public Optional<PresentTimeline> timeline() {
    ForgettingMoment now = moment();
    int border = now.setup().oldEpochs();
    int total = now.setup().total();
    List<Curve> curves = now.measured().map(all -> curves(now, all)).orElse(List.of());
    List<String> phases = models.words.phases();
    PresentTimeline line =
        new PresentTimeline(
            total,
            now.epoch(),
            texts.get("presented.pill.forgetting", now.epoch()),
            curves,
            0,
            1,
            false,
            isPart() ? PresentTimeline.USUAL_HEIGHT : HEIGHT,
            List.of(
                new PresentTimeline.Band(0, border, phases.get(0)),
                new PresentTimeline.Band(border, total, phases.get(1))));
    return Optional.of(isPart() ? line : line.with(levels()));
  }

  /** Both tasks; dotted, the old one with another cure, or none. */
  private List<Curve> curves(ForgettingMoment now, ForgettingMeasured all) {
    int last = Math.min(now.seen(), all.reach(now.chosen()));
    List<String> names = models.words.tasks();
    List<Curve> curves = new ArrayList<>();
    curves.add(new Curve(names.get(0), e -> all.at(now.chosen(), e).point().old(), last, false));
    curves.add(new Curve(names.get(1), e -> all.at(now.chosen(), e).point().fresh(), last, true));
    if (!isPart()) other(now).ifPresent(cure -> curves.add(otherwise(now, all, cure)));
    return curves;
  }

  /** What is compared with the cure looked at: none; with none, the first that there is. */
  private static Optional<ForgettingCure> other(ForgettingMoment now) {
    boolean cured = !now.chosen().is(Kind.NONE);
    return now.setup().cures().stream().filter(cure -> cure.is(Kind.NONE) == cured).findFirst();
  }

  /** Only the time of the new task tells cures apart. */
  private Curve otherwise(ForgettingMoment now, ForgettingMeasured all, ForgettingCure cure) {
    int from = now.setup().oldEpochs();
    int last = Math.min(now.seen(), all.reach(cure));
    return new Curve(
        texts.get("presented.forgetting.otherwise." + cure.kind().id()),
        e -> e < from ? Double.NaN : all.at(cure, e).point().old(),
        last,
        Curve.Kind.OTHERWISE,
        -1);
  }

  private static List<PresentTimeline.Level> levels() {
    return LEVELS.stream()
        .map(share -> new PresentTimeline.Level(share, ForgettingWords.percent(share)))
        .toList();
  }

  /** The cure is measured, and looked at; without it, the plain course. */
  @Override
  public void choose(int focus) {
    if (focus < 0) return;
    boolean cured = !moment().chosen().is(Kind.NONE);
    if (cured == (focus == CURE)) return;
    Kind kind = focus == CURE ? Kind.REHEARSAL : Kind.NONE;
    models.settings.cure(kind).runsProperty().set(true);
    ForgettingCure cure = models.settings.cure(kind).cure();
    boolean begun = moment().measured().isPresent();
    models.forgetting.choose(cure);
    if (begun) models.forgetting.start();
  }
}
