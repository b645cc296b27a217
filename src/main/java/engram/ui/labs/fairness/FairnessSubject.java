package engram.ui.labs.fairness;

import engram.ui.base.Texts;
import engram.ui.labs.frame.LabSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.List;
import java.util.Optional;

/** What is told of thresholds, when the lab is presented. */
final class FairnessSubject extends LabSubject {
  /** The thresholds themselves, why not all rates can be equal, and the proxy. */
  static final int THRESHOLDS = 0;

  static final int REASON = 1;
  static final int PROXY = 2;

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
        texts.get("fairness.focus.proxy"));
  }

  @Override
  public PresentSentence sentence(int focus) {
    return models
        .fairness
        .getScene()
        .map(scene -> models.words.presented(scene, focus))
        .orElseGet(() -> new PresentSentence(texts.get("fairness.progress"), ""));
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
    return texts.get("fairness.presented.step");
  }

  @Override
  public Optional<String> nextName() {
    return Optional.of(texts.get("fairness.presented.next"));
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
