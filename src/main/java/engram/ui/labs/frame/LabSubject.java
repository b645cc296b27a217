package engram.ui.labs.frame;

import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.present.PresentSubject;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** What is told of a lab when it is presented; what is true of it now, its own subject says. */
public abstract class LabSubject implements PresentSubject {
  protected final Texts texts;
  private final LabModels models;

  protected LabSubject(LabModels models, Texts texts) {
    this.models = models;
    this.texts = texts;
  }

  @Override
  public final Transport transport() {
    return models.playback();
  }

  @Override
  public final boolean isRunning() {
    return models.playback().isPlaying();
  }

  @Override
  public final List<ObservableValue<?>> changes() {
    List<ObservableValue<?>> own = List.of(models.playback().playingProperty());
    return Stream.of(models.changes(), own).<ObservableValue<?>>flatMap(List::stream).toList();
  }
}
