package engram.ui.memory.heads;

import engram.memory.heads.LookingCourse;
import engram.memory.heads.LookingMoment;
import engram.memory.heads.LookingTraining;
import engram.memory.heads.Sights;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.ReadOut;
import engram.ui.memory.frame.SteppedChart;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline.Curve;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What is said of a head that learns where to look. */
final class LookingWords implements HeadsWords {
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);

  /** As those of training and test: what is learned, and what needs no learning. */
  private static final int LEARNED = 0;

  private static final int BESIDE = 1;

  private final HeadsViewModel heads;
  private final LookingExplainer explainer;
  private final Texts texts;

  LookingWords(HeadsViewModel heads, Texts texts) {
    this.heads = heads;
    this.texts = texts;
    explainer = new LookingExplainer(heads, texts);
  }

  private Optional<LookingCourse> course() {
    return heads.getLooking();
  }

  private String updates() {
    return HeadsWords.number(LookingCourse.updates(heads.step()));
  }

  @Override
  public String facts() {
    return texts.get(
        "heads.facts.looking",
        HeadsWords.number(Sights.COUNT),
        HeadsWords.number(LookingTraining.UPDATES),
        HeadsWords.number(LookingTraining.BATCH));
  }

  @Override
  public String sentence() {
    return course()
        .filter(made -> heads.isEnd())
        .map(made -> texts.sentences(saw(made), texts.get("heads.limit.looking")))
        .orElseGet(() -> texts.get("heads.goal.looking", HeadsWords.number(Sights.COUNT)));
  }

  private String saw(LookingCourse made) {
    return texts.get(
        "heads.saw.looking",
        updates(),
        HeadsWords.percent(made.last().right()),
        HeadsWords.percent(made.pictures()),
        gaze(made, made.last(), false),
        gaze(made, made.last(), true));
  }

  private static String gaze(LookingCourse made, LookingMoment moment, boolean ofScenery) {
    return HeadsWords.gaze(moment.head(), made.setup().mask(), ofScenery);
  }

  /** 0 where there are no such cells, so that it can be drawn. */
  private static double drawn(LookingCourse made, LookingMoment moment, boolean ofScenery) {
    double mean = moment.head().meanGaze(made.setup().mask(), ofScenery);
    return Double.isNaN(mean) ? 0 : mean;
  }

  @Override
  public String now() {
    if (course().isEmpty()) return texts.get("heads.now.training");
    LookingMoment moment = heads.moment().orElseThrow();
    return texts.get("heads.now.looking", updates(), HeadsWords.percent(moment.right()));
  }

  @Override
  public String key() {
    return "heads.key.looking";
  }

  @Override
  public List<ReadOut> readOuts() {
    return List.of(
        ReadOut.ofStep(
            "step",
            texts.get("heads.updates"),
            LookingCourse.updates(heads.step()),
            LookingTraining.UPDATES),
        ReadOut.of("right", texts.get("heads.right"), shown(LookingMoment::right)),
        ReadOut.of(
            "pictures",
            texts.get("heads.pictures"),
            course().map(made -> HeadsWords.percent(made.pictures())).orElse("–")),
        ReadOut.of(
            "loss",
            texts.get("heads.loss"),
            heads.moment().map(each -> HeadsWords.decimal(each.loss())).orElse("–")));
  }

  private String shown(ToDoubleFunction<LookingMoment> share) {
    return heads.moment().map(each -> HeadsWords.percent(share.applyAsDouble(each))).orElse("–");
  }

  @Override
  public Explanation explanation() {
    return explainer.explain();
  }

  @Override
  public List<SteppedChart> charts() {
    double[] letter = values(each -> drawn(course().get(), each, false));
    double[] scenery = values(each -> drawn(course().get(), each, true));
    double most =
        Math.max(Arrays.stream(letter).max().orElse(1), Arrays.stream(scenery).max().orElse(1));
    return List.of(
        chart(
            "heads-shares",
            "heads.shares.looking",
            PERCENT,
            List.of(
                curve("heads.right", LEARNED, values(each -> 100 * each.right())),
                curve("heads.pictures", BESIDE, values(each -> 100 * course().get().pictures())))),
        chart(
            "heads-more",
            "heads.more.looking",
            NiceScale.linear(most),
            List.of(
                curve("heads.letter", LEARNED, letter), curve("heads.scenery", BESIDE, scenery))));
  }

  private SteppedChart chart(
      String id, String title, NiceScale scale, List<SteppedChart.Curve> curves) {
    return new SteppedChart(
        id, texts.get(title), texts.get("heads.charts.help"), scale, curves, List.of());
  }

  private SteppedChart.Curve curve(String name, int color, double[] values) {
    return new SteppedChart.Curve(texts.get(name), color, values, color == LEARNED);
  }

  private double[] values(ToDoubleFunction<LookingMoment> value) {
    return course()
        .map(made -> made.moments().stream().mapToDouble(value).toArray())
        .orElseGet(() -> new double[1]);
  }

  @Override
  public PresentSentence presented() {
    if (course().isEmpty() || heads.step() == 0) {
      return new PresentSentence(
          texts.get("presented.heads.looking.begin"), texts.get("presented.heads.looking.ask"));
    }
    LookingMoment moment = heads.moment().orElseThrow();
    return new PresentSentence(
        texts.get("presented.heads.looking", updates()),
        texts.get(
            "presented.heads.looking.gaze",
            gaze(course().get(), moment, false),
            gaze(course().get(), moment, true)));
  }

  /** Right answers. */
  @Override
  public PresentNumber number() {
    return new PresentNumber(
        shown(LookingMoment::right),
        course()
            .map(
                made ->
                    texts.get(
                        "presented.heads.looking.number", HeadsWords.percent(made.pictures())))
            .orElse(""));
  }

  @Override
  public String pill() {
    return texts.get(
        "presented.pill.heads.looking",
        updates(),
        heads.moment().map(each -> RoundedNumber.percent(each.right(), 0)).orElse("–"));
  }

  @Override
  public List<Curve> curves() {
    double[] right = values(LookingMoment::right);
    double[] pictures = values(each -> course().get().pictures());
    int last = Math.min(right.length - 1, heads.furthestProperty().get());
    return List.of(
        new Curve(texts.get("heads.right"), k -> right[k], last, false, -1),
        new Curve(texts.get("heads.pictures"), k -> pictures[k], last, true, -1));
  }
}
