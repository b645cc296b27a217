package engram.ui.document;

import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.document.pictures.LivingModel;
import engram.ui.document.pictures.LivingPicture;
import engram.ui.document.pictures.Manner;
import engram.ui.document.pictures.PicturePainters;
import engram.ui.document.pictures.Touch;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** A page, presented: its title, the sentence that is read, and its picture as large as fits. */
final class PresentedDocument implements Presented, PresentSubject {
  private final DocumentViewModel document;
  private final Texts texts;
  private final Touch touch = new Touch();

  /** Another number whenever the picture in front is another. */
  private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

  private Optional<LivingPicture> picture = Optional.empty();
  private Subscription ofPicture = Subscription.EMPTY;

  PresentedDocument(DocumentViewModel document, Texts texts) {
    this.document = document;
    this.texts = texts;
  }

  @Override
  public PresentSubject subject() {
    return this;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    follow();
    picture.ifPresent(p -> p.paint(sheet, area, Manner.CLASS, document.litProperty().get(), touch));
  }

  /** Paints the picture of the page in front. */
  private void follow() {
    Optional<LivingModel> now = document.picture();
    if (picture.map(LivingPicture::model).equals(now)) return;
    picture = now.map(PicturePainters::of);
    ofPicture.unsubscribe();
    ofPicture =
        now.map(model -> model.versionProperty().subscribe((before, v) -> count()))
            .orElse(Subscription.EMPTY);
  }

  private void count() {
    version.set(version.get() + 1);
  }

  @Override
  public void click(double x, double y, int focus) {
    touch
        .gripAt(x, y)
        .ifPresentOrElse(grip -> grip.drag(x, y), () -> document.point(touch.partAt(x, y)));
  }

  @Override
  public List<String> foci() {
    return List.of(texts.get("document.present.focus"));
  }

  @Override
  public PresentSentence sentence(int focus) {
    return new PresentSentence(
        document.title(), document.current().map(PageBlock.Sentences::first).orElse(""));
  }

  @Override
  public PresentNumber number(int focus) {
    return document
        .picture()
        .flatMap(LivingModel::headline)
        .map(headline -> new PresentNumber(headline.number(), headline.caption()))
        .orElse(PresentNumber.NONE);
  }

  @Override
  public Transport transport() {
    return document;
  }

  @Override
  public boolean isRunning() {
    return document.playingProperty().get();
  }

  @Override
  public String stepName() {
    return texts.get("document.present.step");
  }

  @Override
  public void next() {
    document.next();
  }

  @Override
  public void previous() {
    document.previous();
  }

  @Override
  public List<ObservableValue<?>> changes() {
    follow();
    return List.of(
        document.textProperty(), document.sentenceProperty(), document.litProperty(), version);
  }
}
