package engram.ui.memory.tag;

import engram.memory.tag.TagCourse;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline;
import java.util.List;
import java.util.Optional;

/** What is told of a mouse: what was done, what it sees, and how afraid it is. */
final class TagSubject extends ExperimentSubject {
  private final TagModels models;

  TagSubject(TagModels models, Texts texts) {
    super(models, "tag", texts);
    this.models = models;
  }

  TagViewModel tag() {
    return models.tag;
  }

  TagPicture picture() {
    return TagPicture.of(models.tag, models.words);
  }

  @Override
  public PresentSentence sentence(int focus) {
    return new PresentSentence(models.words.now(), models.words.seenHead());
  }

  @Override
  public PresentNumber number(int focus) {
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
}
