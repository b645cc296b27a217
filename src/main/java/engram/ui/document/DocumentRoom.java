package engram.ui.document;

import engram.ui.base.Background;
import engram.ui.base.Room;
import engram.ui.base.Transport;
import engram.ui.base.Workers;
import engram.ui.base.Workspace;
import engram.ui.document.pictures.LivingPictures;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.places.Places;
import engram.ui.present.Presented;
import engram.ui.program.ProgramViewModel;
import engram.ui.run.Shared;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;

/** The article as pages beside living pictures; all of it is made when it is first opened. */
public final class DocumentRoom implements Room {
  private final Shared shared;
  private final Places places;
  private final ProgramViewModel program;
  private final Supplier<Optional<Path>> askForFile;
  private final Consumer<String> tell;
  private Optional<Parts> parts = Optional.empty();

  private record Parts(
      DocumentViewModel document,
      PresentedDocument presented,
      OpenPages opening,
      ExecutorService worker) {}

  /**
   * @param program that of the recipe which is loaded
   * @param askForFile asks for a page of one's own
   * @param tell gets a sentence about a file that can't be opened
   */
  public DocumentRoom(
      Shared shared,
      Places places,
      ProgramViewModel program,
      Supplier<Optional<Path>> askForFile,
      Consumer<String> tell) {
    this.shared = shared;
    this.places = places;
    this.program = program;
    this.askForFile = askForFile;
    this.tell = tell;
  }

  private Parts parts() {
    if (parts.isEmpty()) parts = Optional.of(make());
    return parts.get();
  }

  private Parts make() {
    ExecutorService worker = Workers.oneInTheBackground("engram-document");
    Background background = new Background(worker, Platform::runLater);
    LivingPictures pictures = new LivingPictures(shared, program, background);
    DocumentViewModel document = new DocumentViewModel(shared, places, pictures);
    return new Parts(
        document,
        new PresentedDocument(document, shared.texts()),
        new OpenPages(
            document, shared.preferences().recentFiles(), shared.texts(), background, tell),
        worker);
  }

  public DocumentViewModel document() {
    return parts().document();
  }

  /** Plays the page, sentence by sentence. */
  public Transport transport() {
    return document();
  }

  public Presented presented() {
    return parts().presented();
  }

  /** Opens a page of one's own. */
  public void open(Path file) {
    parts().opening().open(file);
  }

  /** A place for each page, and the article's program beside the one that runs. */
  public Stream<Place> places() {
    Place article =
        Place.of(
            "program/article",
            PlaceKind.PANE,
            texts ->
                texts.get("places.of", texts.get("menu.program"), texts.get("program.tab.article")),
            this::showArticle);
    return Stream.concat(Stream.of(article), pages());
  }

  private void showArticle() {
    shared.panes().show(Workspace.TRAIN);
    shared.panes().programProperty().set(true);
    program.article.set(true);
  }

  private Stream<Place> pages() {
    return Stream.of(DocumentPage.values())
        .map(
            page ->
                Place.of(
                    "document/" + page.id(),
                    PlaceKind.PAGE,
                    texts ->
                        texts.get(
                            "document.named",
                            page.ordinal() + 1,
                            texts.get("document.page." + page.id())),
                    () -> show(page)));
  }

  private void show(DocumentPage page) {
    document().open(page);
    shared.panes().show(Workspace.DOCUMENT);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        DocumentController.class,
            () ->
                new DocumentController(
                    document(),
                    shared,
                    new PagePrinter(shared.texts()),
                    parts().opening(),
                    askForFile),
        DocumentTransportController.class,
            () -> new DocumentTransportController(document(), shared.texts()));
  }

  @Override
  public void close() {
    parts.ifPresent(p -> p.worker().shutdownNow());
  }
}
