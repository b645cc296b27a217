package engram.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import engram.SleeplessRobot;
import engram.nn.Part;
import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.ui.base.Challenge;
import engram.ui.base.Companion;
import engram.ui.base.DataPane;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.document.DocumentPage;
import engram.ui.document.DocumentViewModel;
import engram.ui.document.pictures.Handle;
import engram.ui.document.pictures.LivingPicture;
import engram.ui.document.pictures.Manner;
import engram.ui.document.pictures.PicturePainters;
import engram.ui.document.pictures.Touch;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The article's pages: opened, read, left by a link and come back to. */
class DocumentWindowTest extends WholeWindow {
  @TempDir Path folder;

  private DocumentViewModel document() {
    return app.wiring().later().document.document();
  }

  private PanesViewModel panes() {
    return app.wiring().panes;
  }

  private void open(FxRobot robot, DocumentPage page) throws TimeoutException {
    robot.interact(
        () -> {
          panes().show(Workspace.DOCUMENT);
          document().open(page);
        });
    layout(robot);
    until(() -> document().isPictureReady());
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).<Label>query().getText();
  }

  @Test
  void theTabOpensThePageThatWasReadLast(FxRobot robot) {
    preferences.documentPlaceProperty().set("brain/1");
    robot.clickOn("#toDocument");
    layout(robot);
    assertThat(panes().getWorkspace()).isEqualTo(Workspace.DOCUMENT);
    assertThat(text(robot, ".page-title")).isEqualTo("Cells that talk in spikes");
    assertThat(document().sentenceProperty().get()).isEqualTo(1);
  }

  @Test
  void pagesTurnByKeysAndSentencesByTheArrows(FxRobot robot) throws TimeoutException {
    open(robot, DocumentPage.WHY);
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(document().getPage()).isEqualTo(DocumentPage.BRAIN);
    robot.type(KeyCode.PAGE_DOWN);
    robot.type(KeyCode.PAGE_UP);
    assertThat(document().getPage()).isEqualTo(DocumentPage.BRAIN);
    robot.type(KeyCode.RIGHT);
    assertThat(document().sentenceProperty().get()).isZero();
    robot.type(KeyCode.SPACE);
    assertThat(document().playingProperty().get()).isTrue();
    robot.type(KeyCode.SPACE);
    assertThat(document().playingProperty().get()).isFalse();
    robot.type(KeyCode.HOME);
    assertThat(document().sentenceProperty().get()).isEqualTo(-1);
  }

  @Test
  void aPageIsReadByTheTabKeyAlone(FxRobot robot) throws TimeoutException {
    for (DocumentPage page : DocumentPage.values()) {
      open(robot, page);
      layout(robot);
      TabStops stops = new TabStops(app.scene);
      assertThat(stops.missing()).as("%s", page).isEmpty();
      assertThat(stops.backward()).as("against the reading order, %s", page).isEmpty();
    }
  }

  /** With the Tab key alone. */
  private void tabTo(FxRobot robot, Predicate<Node> wanted) {
    List<Node> passed = new ArrayList<>();
    while (app.scene.getFocusOwner() == null || !wanted.test(app.scene.getFocusOwner())) {
      assertThat(passed).doesNotHaveDuplicates();
      robot.type(KeyCode.TAB);
      passed.add(app.scene.getFocusOwner());
    }
  }

  private static boolean isWord(Node node, String text) {
    return node.getStyleClass().contains("page-word") && node.getAccessibleText().equals(text);
  }

  private static boolean isDoor(Node node, String text) {
    return node instanceof Hyperlink door && door.getText().startsWith(text);
  }

  @Test
  void theDocumentIsReadAndLeftByTheKeyboardAlone(FxRobot robot) throws TimeoutException {
    robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
    until(() -> panes().getWorkspace() == Workspace.DOCUMENT);
    robot.type(KeyCode.PAGE_DOWN, 3).type(KeyCode.PAGE_UP);
    assertThat(document().getPage()).isEqualTo(DocumentPage.NETWORK);
    until(() -> document().isPictureReady());
    tabTo(robot, node -> isWord(node, "input"));
    assertThat(document().litProperty().get()).containsExactly("input");
    tabTo(robot, node -> isDoor(node, "One neuron of the network"));
    robot.type(KeyCode.ENTER);
    until(() -> isTrained(155, new Part.Neuron(0, 3)));
    tabTo(robot, node -> "toDocument".equals(node.getId()));
    assertThat(robot.lookup("#toDocument").<Button>query().getText())
        .isEqualTo("← Document, page 3");
    robot.type(KeyCode.ENTER);
    assertThat(panes().getWorkspace()).isEqualTo(Workspace.DOCUMENT);
    assertThat(document().getPage()).isEqualTo(DocumentPage.NETWORK);
    tabTo(robot, node -> isWord(node, "weight"));
    robot.type(KeyCode.ENTER);
    until(() -> panes().isOpen(Companion.GLOSSARY));
    robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
    assertThat(panes().getWorkspace()).isEqualTo(Workspace.DOCUMENT);
    assertThat(document().getPage()).isEqualTo(DocumentPage.NETWORK);
  }

  @Test
  void aWordThatHasTheFocusLightsThePictureAndEnterOpensIt(FxRobot robot) throws TimeoutException {
    open(robot, DocumentPage.MEMORY);
    Node word = robot.lookup(".part-weight").query();
    robot.interact(word::requestFocus);
    assertThat(document().litProperty().get()).containsExactly("weight");
    robot.type(KeyCode.ENTER);
    layout(robot);
    assertThat(panes().isOpen(Companion.GLOSSARY)).isTrue();
    assertThat(robot.lookup("#toDocument").<Button>query().getText()).endsWith("page 5");
  }

  @Test
  void whatIsDraggedByKeysMovesThePicture(FxRobot robot) throws TimeoutException {
    open(robot, DocumentPage.BRAIN);
    Node canvas = robot.lookup(".document-picture .painted").query();
    String before = canvas.getAccessibleText();
    robot.interact(canvas::requestFocus);
    robot.type(KeyCode.RIGHT);
    robot.type(KeyCode.RIGHT);
    assertThat(canvas.getAccessibleText()).isNotEqualTo(before).contains("11.0 µA/cm²");
    assertThat(document().sentenceProperty().get()).isEqualTo(-1);
  }

  /** The ball on the curve of the loss. */
  @Test
  void whatStandsOnACurveIsDraggedAlongIt(FxRobot robot) throws TimeoutException {
    open(robot, DocumentPage.FORMULAS);
    Node canvas = robot.lookup(".document-picture .painted").query();
    String before = canvas.getAccessibleText();
    double unit = canvas.getLayoutBounds().getWidth() / 832;
    Bounds at = canvas.localToScreen(canvas.getLayoutBounds());
    // w = −1.2 of −6 … 6 over 736 from 40 on; the picture is in the middle of its place
    double top = at.getCenterY() - 345 * unit;
    robot.drag(at.getMinX() + unit * (40 + 736 * 0.4), top + unit * 463, MouseButton.PRIMARY);
    robot.moveBy(60, 0).drop();
    assertThat(canvas.getAccessibleText()).isNotEqualTo(before);
  }

  /** At the smallest window all of a page is in sight. */
  @Test
  void everyPageFitsTheWindowInBothLanguages(FxRobot robot) throws TimeoutException {
    for (Language language : Language.values()) {
      look(robot, language, Theme.LIGHT);
      for (DocumentPage page : DocumentPage.values()) {
        open(robot, page);
        layout(robot);
        ScrollPane scroll = robot.lookup(".document-scroll").query();
        assertThat(scroll.getContent().getLayoutBounds().getHeight())
            .as("%s %s", language, page)
            .isLessThanOrEqualTo(scroll.getViewportBounds().getHeight() + 1);
        for (Node each : robot.lookup(".page-run").queryAll()) {
          assertThat(((Text) each).getFont().getSize()).isGreaterThanOrEqualTo(11);
        }
      }
    }
  }

  /** What each link of each page promises, in the order of the links. */
  private Map<DocumentPage, List<BooleanSupplier>> promises() {
    return Map.of(
        DocumentPage.WHY,
        List.of(() -> isBeginning(Preset.REPAIRED), () -> isData("iris")),
        DocumentPage.BRAIN,
        List.of(() -> isExperiment(MemoryExperiment.NEURON)),
        DocumentPage.NETWORK,
        List.of(
            () -> isTrained(155, new Part.Neuron(0, 3)),
            () -> isTrained(155, new Part.Layer(0)),
            () -> isSteps() && isSeen("loss")),
        DocumentPage.ALIKE,
        List.of(
            () -> isExperiment(MemoryExperiment.NEURON),
            () -> snapshot().recipe().equals(Preset.DIGITS.recipe()) && snapshot().epoch() == 20),
        DocumentPage.MEMORY,
        List.of(
            () -> isExperiment(MemoryExperiment.LESION),
            () -> isExperiment(MemoryExperiment.FORGETTING),
            () -> isExperiment(MemoryExperiment.RECALL),
            () -> isSteps() && isSeen("preset")),
        DocumentPage.FORMULAS,
        List.of(
            () -> isTrained(40, new Part.Weight(0, 2, 3)),
            () -> panes().isOpen(Companion.EXPLORER),
            () -> panes().isOpen(Companion.LANDSCAPE)),
        DocumentPage.EXAMPLE,
        List.of(
            () -> panes().programProperty().get() && app.wiring().program.program.article.get(),
            () -> panes().programProperty().get(),
            () -> isBeginning(Preset.DOCUMENT)),
        DocumentPage.NEXT,
        List.of(
            () -> isLab(Challenge.RACE),
            () -> isLab(Challenge.WHY),
            () -> isLab(Challenge.LEDGER),
            () -> isLab(Challenge.LOOK),
            () -> isLab(Challenge.PRIVACY),
            () -> isLab(Challenge.FAIRNESS),
            () -> isLab(Challenge.MISSING)));
  }

  private boolean isBeginning(Preset preset) {
    return isSteps()
        && snapshot().recipe().equals(preset.recipe())
        && snapshot().epoch() == 0
        && snapshot().state() == RunState.READY;
  }

  private boolean isTrained(int epoch, Part part) {
    return snapshot().recipe().equals(Preset.REPAIRED.recipe())
        && snapshot().epoch() == epoch
        && app.wiring().selection.getSelected().equals(Optional.of(part))
        && isSteps();
  }

  private boolean isSteps() {
    return panes().getWorkspace() == Workspace.TRAIN && !panes().programProperty().get();
  }

  private boolean isData(String set) {
    return panes().getWorkspace() == Workspace.DATA
        && panes().dataPaneProperty().get() == DataPane.LOOK
        && snapshot().data().dataset().id().equals(set);
  }

  private boolean isLab(Challenge lab) {
    return panes().getWorkspace() == Workspace.CHALLENGES
        && panes().challengeProperty().get() == lab;
  }

  private boolean isExperiment(MemoryExperiment experiment) {
    return panes().getWorkspace() == Workspace.MEMORY
        && panes().experimentProperty().get() == experiment;
  }

  private boolean isSeen(String id) {
    return isSeen(app.scene.lookup("#" + id));
  }

  @Test
  void everyShowMeDoesWhatItPromisesAndTheWayBackLeadsToItsPage(FxRobot robot)
      throws TimeoutException {
    for (Map.Entry<DocumentPage, List<BooleanSupplier>> page : promises().entrySet()) {
      int doors = page.getValue().size();
      for (int door = 0; door < doors; door++) {
        open(robot, page.getKey());
        assertThat(robot.lookup(".page-door").queryAll()).as("%s", page.getKey()).hasSize(doors);
        Hyperlink link = robot.lookup(".page-door").nth(door).query();
        robot.interact(link::fire);
        layout(robot);
        try {
          until(page.getValue().get(door));
        } catch (TimeoutException e) {
          throw new AssertionError(page.getKey() + ": " + link.getText(), e);
        }
        Button back = robot.lookup("#toDocument").query();
        assertThat(back.getText()).isEqualTo("← Document, page " + (page.getKey().ordinal() + 1));
        robot.interact(back::fire);
        assertThat(panes().getWorkspace()).isEqualTo(Workspace.DOCUMENT);
        assertThat(document().getPage()).isEqualTo(page.getKey());
        assertThat(back.getText()).isEqualTo("Document");
      }
    }
  }

  /** What the links of that scheme name, in both languages. */
  private static Set<String> links(DocumentPage page, String scheme) throws IOException {
    Set<String> links = new TreeSet<>();
    for (Language language : Language.values()) {
      Path file = Path.of("resources/document", language.id(), page.id() + ".md");
      Matcher matcher =
          Pattern.compile("\\(" + scheme + ":([^)?]+)[^)]*\\)").matcher(Files.readString(file));
      while (matcher.find()) links.add(matcher.group(1));
    }
    return links;
  }

  @Test
  void everyTermAndEveryPlaceOfThePagesIsThere() throws IOException {
    app.wiring().later();
    for (DocumentPage page : DocumentPage.values()) {
      for (String term : links(page, "term")) {
        assertThat(app.wiring().places.find("term/" + term)).as(term).isPresent();
      }
      for (String place : links(page, "place")) {
        assertThat(app.wiring().places.find(place)).as(place).isPresent();
      }
    }
  }

  /** Painted at a desk and before a class: each part that a page speaks of, and no small print. */
  @Test
  void everyPictureHasThePartsThatItsPageSpeaksOf(FxRobot robot) throws Exception {
    for (DocumentPage page : DocumentPage.values()) {
      open(robot, page);
      LivingPicture picture = PicturePainters.of(document().picture().orElseThrow());
      for (Manner manner : Manner.values()) {
        boolean desk = manner != Manner.CLASS;
        PresentArea area = new PresentArea(0, 0, desk ? 832 : 1190, desk ? 690 : 600);
        PresentSheet sheet = new PresentSheet();
        Touch touch = new Touch();
        robot.interact(
            () -> {
              Canvas canvas = new Canvas(area.width(), area.height());
              sheet.begin(canvas.getGraphicsContext2D(), Palette.DARK, 1, 1);
              picture.paint(sheet, area, manner, Set.of(), touch);
            });
        assertThat(sheet.smallestText()).as("%s", page).isGreaterThanOrEqualTo(desk ? 11 : 18);
        assertThat(parts(touch, area)).as("%s", page).containsAll(links(page, "part"));
        for (Handle handle : picture.model().handles()) {
          assertThat(touch.gripOf(handle)).as("%s %s", page, handle.id()).isPresent();
        }
      }
    }
  }

  private static Set<String> parts(Touch touch, PresentArea area) {
    Set<String> parts = new TreeSet<>();
    for (double x = 0; x < area.width(); x += 5) {
      for (double y = 0; y < area.height(); y += 5) touch.partAt(x, y).ifPresent(parts::add);
    }
    return parts;
  }

  @Test
  void aPageIsPresentedAndTurnedByTheKeysOfAPresenter(FxRobot robot) throws TimeoutException {
    open(robot, DocumentPage.NETWORK);
    robot.type(KeyCode.F5);
    layout(robot);
    assertThat(panes().presentingProperty().get()).isTrue();
    robot.type(KeyCode.RIGHT);
    assertThat(document().sentenceProperty().get()).isZero();
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(document().getPage()).isEqualTo(DocumentPage.ALIKE);
    robot.type(KeyCode.ESCAPE);
    assertThat(panes().presentingProperty().get()).isFalse();
    assertThat(panes().getWorkspace()).isEqualTo(Workspace.DOCUMENT);
  }

  @Test
  void withoutAPrinterASentenceSaysSo(FxRobot robot) throws TimeoutException {
    assumeThat(SleeplessRobot.call(Printer::getDefaultPrinter)).isNull();
    open(robot, DocumentPage.WHY);
    Button print = robot.lookup("#printPage").query();
    robot.interact(print::fire);
    assertThat(document().noticeProperty().get()).startsWith("There is no printer");
  }

  @Test
  void aPageOfOnesOwnIsOpenedAsAnyFile(FxRobot robot) throws Exception {
    Path file = folder.resolve("lesson-4.md");
    Files.writeString(file, "# My lesson\n\n1. Look at the [neuron](term:neuron).\n");
    robot.interact(() -> app.wiring().actions.open(file));
    until(() -> panes().getWorkspace() == Workspace.DOCUMENT);
    layout(robot);
    assertThat(text(robot, ".page-title")).isEqualTo("My lesson");
    Text name = robot.lookup(".document-where .text").query();
    assertThat(name.getText()).as("not cut").isEqualTo("lesson-4.md");
    assertThat(preferences.recentFiles().files()).contains(file.toAbsolutePath());
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(text(robot, ".page-title")).isEqualTo("A machine that learns from examples");
  }
}
