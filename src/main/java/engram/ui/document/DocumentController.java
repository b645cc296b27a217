package engram.ui.document;

import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.controls.Hint;
import engram.ui.controls.Notice;
import engram.ui.controls.Presence;
import engram.ui.formula.FormulaInk;
import engram.ui.paint.Palette;
import engram.ui.run.Shared;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The workspace: the pages above, the text on the left, its living picture beside it. */
public final class DocumentController extends BoundPane {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

  /** Of the text, in sizes of the base font: 21 where that is 13. */
  private static final double USUAL = 21 / 13.0;

  private static final double LEAST = 16.7 / 13.0;

  private final DocumentViewModel document;
  private final Shared shared;
  private final Texts texts;
  private final PreferencesViewModel preferences;
  private final PagePrinter printer;
  private final Supplier<Optional<Path>> askForFile;
  private final OpenPages opening;
  private final PictureView picture;
  private final EventHandler<KeyEvent> paging = this::page;
  private final List<Button> steps = new ArrayList<>();
  private PageView page;

  /** Plays as long as the document does. */
  private final AnimationTimer timer =
      new AnimationTimer() {
        private long before;

        @Override
        public void start() {
          before = 0;
          super.start();
        }

        @Override
        public void handle(long now) {
          // a frame that took long is no leap in the picture
          if (before > 0) document.advance(Math.min(0.1, (now - before) / 1e9));
          before = now;
        }
      };

  @FXML private BorderPane root;
  @FXML private HBox pages;
  @FXML private ScrollPane scroll;
  @FXML private Notice notice;
  @FXML private Button previous;
  @FXML private Label place;
  @FXML private Button next;

  DocumentController(
      DocumentViewModel document,
      Shared shared,
      PagePrinter printer,
      OpenPages opening,
      Supplier<Optional<Path>> askForFile) {
    this.document = document;
    this.shared = shared;
    this.printer = printer;
    this.opening = opening;
    this.askForFile = askForFile;
    texts = shared.texts();
    preferences = shared.preferences();
    picture = new PictureView(document::point);
  }

  @FXML
  private void initialize() {
    root.setCenter(picture);
    for (DocumentPage each : DocumentPage.values()) step(each);
    notice.textProperty().bind(document.noticeProperty());
    scroll.viewportBoundsProperty().subscribe((before, now) -> fit());
    bind(
        document.textProperty().subscribe(this::show),
        document.sentenceProperty().subscribe(at -> page.setCurrent(at.intValue())),
        document.litProperty().subscribe(this::light),
        document.playingProperty().subscribe(this::play),
        preferences.subscribeLook(this::look),
        root.sceneProperty().subscribe(this::watchKeys),
        () -> watchKeys(root.getScene(), null),
        timer::stop,
        picture::dispose);
    FormulaInk.onceReady(
        () -> {
          fit();
          picture.repaint();
        });
  }

  private void step(DocumentPage of) {
    Label number = new Label(String.valueOf(of.ordinal() + 1));
    number.getStyleClass().add("document-number");
    Button step = new Button(texts.get("document.page." + of.id()), number);
    step.getStyleClass().setAll("document-step");
    step.setMinWidth(Region.USE_PREF_SIZE);
    step.setAccessibleText(
        texts.get("document.step", of.ordinal() + 1, texts.get("document.page." + of.id())));
    step.setOnAction(event -> document.open(of));
    if (!steps.isEmpty()) {
      Region line = new Region();
      line.getStyleClass().add("document-between");
      HBox.setHgrow(line, Priority.ALWAYS);
      pages.getChildren().add(line);
    }
    steps.add(step);
    pages.getChildren().add(step);
  }

  private void show(PageText text) {
    page =
        new PageView(
            text,
            texts.get("document.show-me"),
            new PageView.Links() {
              @Override
              public void follow(PageTarget target) {
                document.follow(target);
              }

              @Override
              public void point(Optional<String> part) {
                document.point(part);
              }

              @Override
              public Optional<String> meaning(PageTarget target) {
                return document.meaning(target);
              }
            });
    scroll.setContent(page);
    scroll.setVvalue(0);
    boolean own = document.ownProperty().get().isPresent();
    int at = document.getPage().ordinal();
    for (int i = 0; i < steps.size(); i++) {
      steps.get(i).pseudoClassStateChanged(OPEN, !own && i == at);
      steps.get(i).pseudoClassStateChanged(READ, i < at);
    }
    foot(own, at);
    Presence.set(picture, document.picture().isPresent());
    picture.show(document.picture());
    page.setCurrent(document.sentenceProperty().get());
    fit();
  }

  /** Page before, number, page behind; from a page of one's own back to the document. */
  private void foot(boolean own, int at) {
    int last = DocumentPage.values().length - 1;
    name(previous, own ? "document.back" : at > 0 ? pageKey(at - 1) : "");
    // what is not there leaves its room to the name of the page
    next.setManaged(!own);
    name(next, own || at == last ? "" : pageKey(at + 1));
    place.setText(
        own
            ? document.ownProperty().get().map(OwnPage::name).orElse("")
            : texts.get("document.place", at + 1, last + 1));
  }

  private static String pageKey(int at) {
    return "document.page." + DocumentPage.values()[at].id();
  }

  private void name(Button button, String key) {
    button.setVisible(!key.isEmpty());
    if (key.isEmpty()) return;
    button.setText(texts.get(key));
    Hint.setText(button, texts.get(button == next ? "document.next.tip" : "document.previous.tip"));
  }

  private void light(Set<String> lit) {
    picture.setLit(lit);
    page.setLit(lit);
  }

  private void play(boolean playing) {
    if (playing) timer.start();
    else timer.stop();
  }

  private void look() {
    picture.look(Palette.of(preferences.getTheme()), preferences.getFontSize());
    fit();
  }

  /** As large as all of it is in sight, or it scrolls. */
  private void fit() {
    if (page == null || page.getScene() == null || scroll.getViewportBounds().getHeight() < 10) {
      return;
    }
    double em = preferences.getFontSize();
    page.resize(scroll.getViewportBounds().getWidth(), page.getHeight());
    page.fit(scroll.getViewportBounds().getHeight(), USUAL * em, LEAST * em);
  }

  // The keys

  private void watchKeys(Scene before, Scene now) {
    if (before != null) before.removeEventFilter(KeyEvent.KEY_PRESSED, paging);
    if (now != null) now.addEventFilter(KeyEvent.KEY_PRESSED, paging);
    if (now != null) fit();
  }

  private void page(KeyEvent event) {
    boolean here = shared.panes().getWorkspace() == Workspace.DOCUMENT;
    if (!here || event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
    if (event.getCode() == KeyCode.PAGE_DOWN) document.next();
    else if (event.getCode() == KeyCode.PAGE_UP) document.previous();
    else return;
    event.consume();
  }

  // Commands

  @FXML
  private void previous() {
    document.previous();
  }

  @FXML
  private void next() {
    document.next();
  }

  @FXML
  private void print() {
    printer.print(root.getScene().getWindow(), document).ifPresent(document::tell);
  }

  @FXML
  private void openOwn() {
    askForFile.get().ifPresent(opening::open);
  }
}
