package engram.ui.memory.tag;

import engram.memory.tag.DigitsCourse.Moment;
import engram.memory.tag.TagCourse;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline;
import java.util.List;
import java.util.Optional;

/**
 * What is told of a mouse: what was done, what it sees, and how afraid it is; or of a network: what
 * it still knows.
 */
final class TagSubject extends ExperimentSubject {
  private final TagModels models;

  TagSubject(TagModels models, Texts texts) {
    super(models, "tag", texts);
    this.models = models;
  }

  @Override
  public List<String> foci() {
    return models.tag.isDigits() ? List.of(texts.get("presented.focus.digits")) : super.foci();
  }

  TagModels models() {
    return models;
  }

  @Override
  public PresentSentence sentence(int focus) {
    boolean digits = models.tag.isDigits();
    String below = digits ? models.digitsWords.presented() : models.words.seenHead();
    return new PresentSentence(models.now(), below);
  }

  @Override
  public PresentNumber number(int focus) {
    if (models.tag.isDigits()) return models.digitsWords.number();
    return models
        .tag
        .moment()
        .map(
            now ->
                new PresentNumber(
                    TagWords.share(now.recall().fear()), texts.get("presented.tag.number")))
        .orElse(PresentNumber.NONE);
  }

  @Override
  public Optional<PresentTimeline> timeline() {
    if (models.tag.isDigits()) return models.digits.course().flatMap(course -> digits());
    if (!models.tag.isDone()) return Optional.empty();
    double[] fears = models.tag.getCourse().map(TagCourse::fears).orElseThrow();
    return timeline(
        models.tag,
        texts.get(
            "presented.pill.tag",
            TagWords.number(models.tag.step()),
            TagWords.number(models.tag.steps())),
        List.of(seen(models.tag, texts.get("tag.fear"), fears, false, -1)),
        0,
        1);
  }

  private Optional<PresentTimeline> digits() {
    return timeline(
        models.tag,
        texts.get(
            "presented.pill.digits",
            TagWords.number(models.tag.step()),
            TagWords.number(models.tag.steps())),
        List.of(
            seen(
                models.tag,
                texts.get("digits.own", models.digitsWords.digit()),
                models.shares(Moment::own),
                false,
                -1),
            seen(models.tag, texts.get("digits.others"), models.shares(Moment::others), true, -1)),
        0,
        1);
  }
}
