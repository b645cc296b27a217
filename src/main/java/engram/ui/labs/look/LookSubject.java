package engram.ui.labs.look;

import engram.labs.look.LookPicture;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is told of what a network looks at, when it is presented. */
final class LookSubject extends LabSubject {
  private final LookModels models;

  LookSubject(LookModels models, Texts texts) {
    super(models, texts);
    this.models = models;
  }

  static LookPicture picture(int focus) {
    return LookPicture.values()[focus];
  }

  @Override
  public List<String> foci() {
    return Arrays.stream(LookPicture.values())
        .map(each -> texts.get("setting.look.shown." + each.id()))
        .toList();
  }

  @Override
  public PresentSentence sentence(int focus) {
    return models
        .look
        .getScene()
        .map(look -> models.words.presented(look, models.look.getOverall(), picture(focus)))
        .orElseGet(() -> new PresentSentence(texts.get("look.progress"), ""));
  }

  @Override
  public PresentNumber number(int focus) {
    return models
        .look
        .getScene()
        .map(look -> models.words.presentedNumber(look, models.look.getOverall(), picture(focus)))
        .orElse(PresentNumber.NONE);
  }

  @Override
  public String stepName() {
    return texts.get("look.presented.step");
  }

  @Override
  public Optional<String> nextName() {
    return Optional.of(texts.get("look.presented.next"));
  }

  @Override
  public void next() {
    models.look.askNext(1);
  }

  @Override
  public void previous() {
    models.look.askNext(-1);
  }
}
