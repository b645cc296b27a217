package engram.ui.memory.heads;

import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline;
import java.util.Optional;

/** What is told of the part that is looked at. */
final class HeadsSubject extends ExperimentSubject {
  private final HeadsModels models;

  HeadsSubject(HeadsModels models, Texts texts) {
    super(models, "heads", texts);
    this.models = models;
  }

  HeadsViewModel heads() {
    return models.heads;
  }

  @Override
  public PresentSentence sentence(int focus) {
    return models.words().presented();
  }

  @Override
  public PresentNumber number(int focus) {
    return models.words().number();
  }

  @Override
  public Optional<PresentTimeline> timeline() {
    return timeline(models.heads, models.words().pill(), models.words().curves(), 0, 1);
  }
}
