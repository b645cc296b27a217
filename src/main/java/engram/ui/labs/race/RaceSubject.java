package engram.ui.labs.race;

import engram.labs.race.RacePicture;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.Arrays;
import java.util.List;

/** What is told of the race and of what was measured beside it, when it is presented. */
final class RaceSubject extends LabSubject {
  private final RaceModels models;

  RaceSubject(RaceModels models, Texts texts) {
    super(models, texts);
    this.models = models;
  }

  static RacePicture picture(int focus) {
    return RacePicture.values()[focus];
  }

  @Override
  public List<String> foci() {
    return Arrays.stream(RacePicture.values())
        .map(each -> texts.get("setting.race.shown." + each.id()))
        .toList();
  }

  @Override
  public PresentSentence sentence(int focus) {
    return models
        .getFound()
        .flatMap(found -> models.words.presented(found, picture(focus)))
        .orElseGet(() -> new PresentSentence(texts.get("race.progress"), ""));
  }

  @Override
  public PresentNumber number(int focus) {
    return models
        .getFound()
        .flatMap(found -> models.words.number(found, models.getSetup(), picture(focus)))
        .orElse(PresentNumber.NONE);
  }

  @Override
  public String stepName() {
    return texts.get("race.step");
  }
}
