package engram.ui.labs.race;

import engram.labs.race.RacePicture;
import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentSubject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** What is told of the race and of what was measured beside it, when it is presented. */
final class RaceSubject implements PresentSubject {
  private final RaceModels models;
  private final Texts texts;

  RaceSubject(RaceModels models, Texts texts) {
    this.models = models;
    this.texts = texts;
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
  public Transport transport() {
    return models.playback();
  }

  @Override
  public boolean isRunning() {
    return models.playback().isPlaying();
  }

  @Override
  public String stepName() {
    return texts.get("race.step");
  }

  @Override
  public void next() {
    models.playback().stepForward();
  }

  @Override
  public void previous() {
    models.playback().stepBack();
  }

  @Override
  public List<ObservableValue<?>> changes() {
    List<ObservableValue<?>> own = List.of(models.playback().playingProperty());
    return Stream.of(models.changes(), own).<ObservableValue<?>>flatMap(List::stream).toList();
  }
}
