package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentSubject;
import engram.ui.memory.neuron.NeuronPlanePainter.Picture;
import engram.ui.paint.Palette;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline;
import engram.ui.present.PresentTimeline.Curve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is told of the four rules: how many lines they draw, and which of them part the classes. */
final class NeuronSubject extends ExperimentSubject {
  /** A rule that puts less on the wrong side is said to separate the classes. */
  private static final double FEW = 0.1;

  private static final double LEAST_TOP = 10;

  private final NeuronModels models;

  /** Made once for a course and the rules that are seen. */
  private NeuronCourse drawn;

  private List<NeuronRule> drawnRules = List.of();
  private List<double[]> wrong = List.of();

  NeuronSubject(NeuronModels models, Texts texts) {
    super(models, "neuron", texts);
    this.models = models;
  }

  Picture picture(Palette palette, double width, double height) {
    return NeuronPictures.of(models.neuron, models.words, texts, palette, width, height);
  }

  @Override
  public PresentSentence sentence(int focus) {
    List<NeuronRule> shown = models.neuron.shown();
    if (models.neuron.step() == 0) {
      return new PresentSentence(
          texts.get("presented.neuron.begin", String.valueOf(shown.size())),
          texts.get("presented.neuron.ask"));
    }
    int lines = NeuronLines.of(picture(Palette.LIGHT, 1, 1).arrows()).size();
    return new PresentSentence(
        texts.get("presented.neuron.lines", String.valueOf(shown.size()), String.valueOf(lines)),
        separated(shown));
  }

  /** Which of the rules separate the classes, and how well. */
  private String separated(List<NeuronRule> shown) {
    List<NeuronRule> good = shown.stream().filter(rule -> wrong(rule) < FEW).toList();
    if (good.isEmpty()) {
      double best = shown.stream().mapToDouble(this::wrong).min().orElseThrow();
      return texts.get("presented.neuron.none", percent(best));
    }
    double most = good.stream().mapToDouble(this::wrong).max().orElseThrow();
    if (good.size() == shown.size() && good.size() > 1) {
      return texts.get("presented.neuron.all", percent(1 - most));
    }
    if (good.size() > 2) {
      String count = String.valueOf(good.size());
      return texts.get("presented.neuron.many", count, String.valueOf(shown.size()), percent(most));
    }
    String names =
        good.stream()
            .map(rule -> texts.get("neuron.rule." + rule.id()))
            .collect(Collectors.joining(texts.get("presented.neuron.and")));
    return texts.get(
        good.size() == 1 ? "presented.neuron.alone" : "presented.neuron.some",
        names,
        percent(most));
  }

  private double wrong(NeuronRule rule) {
    return models.neuron.getCourse().wrong(rule, models.neuron.step());
  }

  private static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }

  /** How many inputs the explained rule puts on the wrong side. */
  @Override
  public PresentNumber number(int focus) {
    NeuronRule rule = models.neuron.explained();
    return new PresentNumber(
        percent(wrong(rule)),
        texts.get("presented.neuron.number", texts.get("neuron.rule." + rule.id())));
  }

  /** What each rule puts on the wrong side, in percent. */
  @Override
  public Optional<PresentTimeline> timeline() {
    NeuronCourse course = models.neuron.getCourse();
    List<NeuronRule> rules = models.neuron.shown();
    if (drawn != course || !drawnRules.equals(rules)) {
      wrong = NeuronCurves.of(course, rules).wrong();
    }
    drawn = course;
    drawnRules = rules;
    List<Curve> curves = new ArrayList<>();
    for (int k = 0; k < rules.size(); k++) {
      String name = texts.get("neuron.rule." + rules.get(k).id());
      int color = NeuronWords.color(rules.get(k));
      curves.add(seen(models.neuron, name, wrong.get(k), k % 2 == 1, color));
    }
    double top = wrong.stream().flatMapToDouble(Arrays::stream).max().orElse(0);
    return timeline(
        models.neuron,
        texts.get("presented.pill.neuron", RoundedNumber.whole(models.neuron.step())),
        curves,
        0,
        Math.max(LEAST_TOP, top));
  }

  /** Explains the next rule that is seen. */
  @Override
  public void next() {
    explain(1);
  }

  @Override
  public void previous() {
    explain(-1);
  }

  private void explain(int by) {
    List<NeuronRule> shown = models.neuron.shown();
    int now = shown.indexOf(models.neuron.explained());
    models.settings.explainedProperty().set(shown.get(Math.floorMod(now + by, shown.size())));
  }
}
