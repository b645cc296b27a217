package engram.ui.labs.missing;

import engram.labs.missing.MissingPicture;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.Arrays;
import java.util.List;

/** What is told of the lab when it is presented. */
final class MissingSubject extends LabSubject {
  private final MissingModels models;

  MissingSubject(MissingModels models, Texts texts) {
    super(models, texts);
    this.models = models;
  }

  static MissingPicture picture(int focus) {
    return MissingPicture.values()[focus];
  }

  @Override
  public List<String> foci() {
    return Arrays.stream(MissingPicture.values())
        .map(each -> texts.get("setting.missing.shown." + each.id()))
        .toList();
  }

  @Override
  public PresentSentence sentence(int focus) {
    if (models.getFault().isPresent()) {
      return new PresentSentence(texts.get("missing.presented.fault"), "");
    }
    return models
        .getScene()
        .map(scene -> models.words.presented(scene, picture(focus)))
        .orElseGet(() -> new PresentSentence(texts.get("missing.waiting"), ""));
  }

  @Override
  public PresentNumber number(int focus) {
    return models
        .getScene()
        .map(scene -> models.words.number(scene, picture(focus)))
        .orElse(PresentNumber.NONE);
  }

  @Override
  public String stepName() {
    return texts.get("missing.step");
  }
}
