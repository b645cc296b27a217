package engram.ui.labs.why;

import engram.ui.base.Texts;
import engram.ui.labs.frame.LabSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.List;
import java.util.Optional;

/** What is told of who taught an answer, when it is presented. */
final class WhySubject extends LabSubject {
  private final WhyModels models;

  WhySubject(WhyModels models, Texts texts) {
    super(models, texts);
    this.models = models;
  }

  @Override
  public List<String> foci() {
    return List.of(texts.get("presented.focus.why"));
  }

  @Override
  public PresentSentence sentence(int focus) {
    return models
        .why
        .getScene()
        .map(s -> new PresentSentence(models.words.truth(s), models.words.answer(s)))
        .orElseGet(() -> new PresentSentence(models.sentence(), ""));
  }

  @Override
  public PresentNumber number(int focus) {
    return models
        .why
        .getScene()
        .map(s -> new PresentNumber(models.words.count(s), models.words.countCaption(s)))
        .orElse(PresentNumber.NONE);
  }

  @Override
  public String stepName() {
    return texts.get("why.presented.step");
  }

  @Override
  public Optional<String> nextName() {
    return Optional.of(texts.get("why.presented.next"));
  }

  @Override
  public void next() {
    models.why.askNext(1);
  }

  @Override
  public void previous() {
    models.why.askNext(-1);
  }
}
