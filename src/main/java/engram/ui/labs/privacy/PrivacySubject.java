package engram.ui.labs.privacy;

import engram.labs.privacy.PrivacyPicture;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.Arrays;
import java.util.List;

/** What is told of the lab when it is presented. */
final class PrivacySubject extends LabSubject {
  private final PrivacyModels models;

  PrivacySubject(PrivacyModels models, Texts texts) {
    super(models, texts);
    this.models = models;
  }

  static PrivacyPicture picture(int focus) {
    return PrivacyPicture.values()[focus];
  }

  @Override
  public List<String> foci() {
    return Arrays.stream(PrivacyPicture.values())
        .map(each -> texts.get("setting.privacy.shown." + each.id()))
        .toList();
  }

  @Override
  public PresentSentence sentence(int focus) {
    return models
        .getFound()
        .flatMap(
            found ->
                models.words.presented(found, models.getSetup(), models.getEpoch(), picture(focus)))
        .orElseGet(() -> new PresentSentence(texts.get("privacy.progress"), ""));
  }

  @Override
  public PresentNumber number(int focus) {
    return models
        .getFound()
        .flatMap(
            found ->
                models.words.number(found, models.getSetup(), models.getEpoch(), picture(focus)))
        .orElse(PresentNumber.NONE);
  }

  @Override
  public String stepName() {
    return texts.get("privacy.step");
  }
}
