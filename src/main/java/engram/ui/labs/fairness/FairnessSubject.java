package engram.ui.labs.fairness;

import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentSubject;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What is told of thresholds, when the lab is presented. */
final class FairnessSubject implements PresentSubject {
  /** The thresholds themselves, why not all rates can be equal, and the proxy. */
  static final int THRESHOLDS = 0;

  static final int REASON = 1;
  static final int PROXY = 2;

  private final FairnessModels models;
  private final Texts texts;

  FairnessSubject(FairnessModels models, Texts texts) {
    this.models = models;
    this.texts = texts;
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
  public Transport transport() {
    return models.playback();
  }

  @Override
  public boolean isRunning() {
    return false;
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

  @Override
  public List<ObservableValue<?>> changes() {
    return models.changes();
  }
}
