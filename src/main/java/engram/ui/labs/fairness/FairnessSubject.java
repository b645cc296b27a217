package engram.ui.labs.fairness;

import engram.ui.base.Texts;
import engram.ui.labs.frame.LabSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.List;
import java.util.Optional;

/** What is told of thresholds, when the lab is presented. */
final class FairnessSubject extends LabSubject {
  /** The thresholds themselves, and why not all rates can be equal. */
  static final int THRESHOLDS = 0;

  static final int REASON = 1;

  /** The proxy; of the run of Train, whether its sureness comes true. */
  static final int THIRD = 2;

  private final FairnessModels models;

  FairnessSubject(FairnessModels models, Texts texts) {
    super(models, texts);
    this.models = models;
  }

  @Override
  public List<String> foci() {
    return List.of(
        texts.get("presented.focus.fairness"),
        texts.get("fairness.focus.reason"),
        texts.get(
            models.settings.isTable() ? "fairness.own.focus.calibration" : "fairness.focus.proxy"));
  }

  @Override
  public PresentSentence sentence(int focus) {
    return models
        .fairness
        .getScene()
        .map(scene -> models.words.presented(scene, focus))
        .orElseGet(() -> new PresentSentence(waiting(), ""));
  }

  private String waiting() {
    return models
        .fairness
        .fault()
        .orElseGet(() -> models.words.waiting(models.settings.getJudged()));
  }

  @Override
  public PresentNumber number(int focus) {
    return models
        .fairness
        .getScene()
        .map(scene -> models.words.number(scene, focus))
        .orElse(PresentNumber.NONE);
  }

  @Override
  public String stepName() {
    return step(FairnessScene.B);
  }

  @Override
  public Optional<String> nextName() {
    return Optional.of(step(FairnessScene.A));
  }

  private String step(int group) {
    return models.fairness.getScene().map(scene -> models.words.step(scene, group)).orElse("");
  }

  @Override
  public void next() {
    models.fairness.moveFirst(1);
  }

  @Override
  public void previous() {
    models.fairness.moveFirst(-1);
  }
}
