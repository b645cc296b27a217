package engram.ui.labs.why;

import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentSubject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** What is told of who taught an answer, when it is presented. */
final class WhySubject implements PresentSubject {
  private final WhyModels models;
  private final Texts texts;

  WhySubject(WhyModels models, Texts texts) {
    this.models = models;
    this.texts = texts;
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
  public Transport transport() {
    return models.playback();
  }

  @Override
  public boolean isRunning() {
    return models.playback().isPlaying();
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

  @Override
  public List<ObservableValue<?>> changes() {
    List<ObservableValue<?>> own = List.of(models.playback().playingProperty());
    return Stream.of(models.changes(), own).<ObservableValue<?>>flatMap(List::stream).toList();
  }
}
