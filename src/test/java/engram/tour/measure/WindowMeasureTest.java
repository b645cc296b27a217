package engram.tour.measure;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.tour.frame.FxDriver;
import engram.tour.measure.MeasureReport.Cut;
import engram.tour.measure.MeasureReport.Overlap;
import engram.tour.measure.MeasureReport.Pale;
import engram.tour.measure.MeasureReport.Small;
import engram.ui.formula.FormulaView;
import engram.ui.paint.PaintedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Faults that were planted are found, and what is right is not called a fault. */
@ExtendWith(StageExtension.class)
class WindowMeasureTest {
  private static final double SIZE = 14;

  private boolean presented;

  @Test
  void whatIsRightHasNoFault() {
    MeasureReport report = measure(at(label("plain"), 20, 20), at(label("below"), 20, 60));
    assertThat(report.smallestTextAtRest()).isEqualTo(SIZE);
    assertThat(report.smallestTextInPresent()).isNull();
    assertThat(report.lowestContrast()).isEqualTo(21);
    assertThat(report.cutTexts()).isEmpty();
    assertThat(report.overlaps()).isEmpty();
    assertThat(report.smallTexts()).isEmpty();
    assertThat(report.paleTexts()).isEmpty();
  }

  @Test
  void aTextOfTenPixelsIsTooSmall() {
    Label small = label("tiny");
    small.setFont(Font.font(10));
    MeasureReport report = measure(at(small, 20, 20), at(label("plain"), 20, 60));
    assertThat(report.smallestTextAtRest()).isEqualTo(10);
    assertThat(report.smallTexts()).extracting(Small::text).containsExactly("tiny");
    assertThat(report.smallTexts().get(0).where()).contains("label").contains("20");
  }

  @Test
  void theSizeIsThatOfTheScene() {
    Label scaled = label("scaled");
    scaled.setScaleX(0.5);
    scaled.setScaleY(0.5);
    assertThat(measure(at(scaled, 20, 20)).smallestTextAtRest()).isEqualTo(SIZE / 2);
  }

  @Test
  void inPresentSeventeenPixelsAreTooSmall() {
    presented = true;
    Label small = label("small");
    small.setFont(Font.font(17));
    MeasureReport report = measure(at(small, 20, 20));
    assertThat(report.smallestTextAtRest()).isNull();
    assertThat(report.smallestTextInPresent()).isEqualTo(17);
    assertThat(report.smallTexts()).hasSize(1);
  }

  @Test
  void aPaintedTextIsMeasuredWithTheScaleOfItsPicture() {
    MeasureReport report =
        measure(
            painted(
                g -> {
                  g.scale(0.5, 0.5);
                  write(g, "painted", Color.BLACK, 40);
                }));
    assertThat(report.smallestTextAtRest()).isEqualTo(SIZE / 2);
    assertThat(report.smallTexts()).extracting(Small::text).containsExactly("painted");
  }

  @Test
  void aPaintedTextThatIsSqueezedCountsAsItsArea() {
    Text ruler = new Text("painted");
    ruler.setFont(Font.font(SIZE));
    double room = ruler.getLayoutBounds().getWidth() / 4;
    MeasureReport report =
        measure(
            painted(
                g -> {
                  g.setFont(Font.font(SIZE));
                  g.setFill(Color.BLACK);
                  PaintedText.fill(g, "painted", 10, 40, room);
                }));
    assertThat(report.smallestTextAtRest()).isEqualTo(SIZE / 2);
  }

  @Test
  void aFormulaIsMeasuredByItsFont() {
    FormulaView formula = SleeplessRobot.call(() -> new FormulaView("w_{ij}^{2}"));
    formula.setStyle("-fx-font-size: 10px; -fx-text-fill: #959595");
    measure(at(formula, 20, 20));
    FxDriver.await(FormulaView::isReady, 2);
    MeasureReport report = measure(at(formula, 20, 20));
    assertThat(report.smallestTextAtRest()).isEqualTo(10);
    assertThat(report.lowestContrast()).isBetween(2.9, 3.0);
  }

  @Test
  void whatIsPaintedOverIsGone() {
    MeasureReport report =
        measure(
            painted(
                g -> {
                  write(g, "old", Color.BLACK, 40);
                  PaintedText.clear(g, 0, 0, 200, 100);
                  write(g, "new", Color.BLACK, 41);
                }));
    assertThat(report.overlaps()).isEmpty();
  }

  /** #959595 on white is 2.98, #767676 is 4.54. */
  @Test
  void aContrastOfThreeIsTooLow() {
    Label pale = label("pale");
    pale.setTextFill(Color.web("#959595"));
    Label grey = label("grey");
    grey.setTextFill(Color.web("#767676"));
    MeasureReport report = measure(at(pale, 20, 20), at(grey, 20, 60));
    assertThat(report.lowestContrast()).isBetween(2.9, 3.0);
    assertThat(report.paleTexts()).extracting(Pale::text).containsExactly("pale");
  }

  @Test
  void aDisabledTextMayBePalerButNotTooPale() {
    Label disabled = label("disabled");
    disabled.setTextFill(Color.web("#8a8a8a"));
    disabled.setDisable(true);
    disabled.setStyle("-fx-opacity: 1");
    Label paler = label("paler");
    paler.setTextFill(Color.web("#bbbbbb"));
    paler.setDisable(true);
    paler.setStyle("-fx-opacity: 1");
    MeasureReport report = measure(at(disabled, 20, 20), at(paler, 20, 60));
    assertThat(report.lowestContrast()).isNull();
    assertThat(report.lowestDisabledContrast()).isLessThan(2);
    assertThat(report.paleTexts()).extracting(Pale::text).containsExactly("paler");
  }

  @Test
  void halfOpacityHalvesTheInk() {
    Label faint = label("faint");
    faint.setOpacity(0.4);
    assertThat(measure(at(faint, 20, 20)).lowestContrast()).isBetween(2.5, 3.0);
  }

  @Test
  void theGroundIsThatOfThePicture() {
    Label white = label("white on blue");
    white.setTextFill(Color.WHITE);
    white.setBackground(ground(Color.web("#0b57d0")));
    Label black = label("black on black");
    black.setBackground(ground(Color.BLACK));
    MeasureReport report = measure(at(white, 20, 20), at(black, 20, 60));
    assertThat(report.paleTexts()).extracting(Pale::text).containsExactly("black on black");
    assertThat(report.lowestContrast()).isEqualTo(1);
  }

  @Test
  void aPaintedPaleTextIsFound() {
    MeasureReport report = measure(painted(g -> write(g, "pale", Color.web("#959595"), 40)));
    assertThat(report.paleTexts()).extracting(Pale::text).containsExactly("pale");
  }

  @Test
  void aLabelWithDotsIsCut() {
    Label cut = label("a sentence that is longer than its label");
    cut.setMaxWidth(100);
    cut.setPrefWidth(100);
    MeasureReport report = measure(at(cut, 20, 20));
    assertThat(report.cutTexts()).hasSize(1);
    assertThat(report.cutTexts().get(0).how()).contains("that is longer than its label");
  }

  @Test
  void dotsOfItsOwnDoNotCutALabel() {
    assertThat(measure(at(label("Open..."), 20, 20), at(label("Open…"), 20, 60)).cutTexts())
        .isEmpty();
  }

  @Test
  void whatReachesOutOfTheWindowIsCut() {
    MeasureReport report = measure(at(label("half outside"), -30, 20));
    assertThat(report.cutTexts()).extracting(Cut::text).containsExactly("half outside");
    assertThat(report.cutTexts().get(0).how()).isEqualTo("by the window");
  }

  @Test
  void whatAClipHalvesIsCut() {
    Pane clipped = new Pane(at(label("halved"), 0, 0));
    clipped.setClip(new Rectangle(200, 10));
    MeasureReport report = measure(at(clipped, 20, 20));
    assertThat(report.cutTexts()).extracting(Cut::text).containsExactly("halved");
  }

  @Test
  void whatCanBeScrolledToIsNotCutIfABarSaysSo() {
    MeasureReport report = measure(at(lines(ScrollPane.ScrollBarPolicy.ALWAYS), 20, 20));
    assertThat(report.cutTexts()).isEmpty();
  }

  @Test
  void aLineHalvedByAPaneIsCutIfNothingSaysThatThereIsMore() {
    MeasureReport report = measure(at(lines(ScrollPane.ScrollBarPolicy.NEVER), 20, 20));
    assertThat(report.cutTexts()).hasSize(1);
  }

  @Test
  void aPaintedTextIsCutByTheEdgeOfItsPicture() {
    assertThat(measure(painted(g -> write(g, "at the edge", Color.BLACK, 4))).cutTexts())
        .extracting(Cut::text)
        .containsExactly("at the edge");
  }

  /** A sentence that goes on in the next ends with dots of its own. */
  @Test
  void aPaintedTextIsShortenedIfThereWasNoRoomForItsWhole() {
    MeasureReport report =
        measure(
            painted(
                g -> {
                  write(g, "It learned …", Color.BLACK, 20);
                  write(g, "… and forgot.", Color.BLACK, 40);
                  PaintedText.shortened(g, "It learned 5 …");
                  write(g, "It learned 5 …", Color.BLACK, 60);
                  write(g, "… and forgot 1.", Color.BLACK, 80);
                }));
    assertThat(report.cutTexts()).extracting(Cut::text).containsExactly("It learned 5 …");
  }

  @Test
  void twoLabelsOverEachOtherAreFound() {
    MeasureReport report = measure(at(label("first"), 20, 20), at(label("second"), 30, 26));
    assertThat(report.overlaps())
        .extracting(Overlap::text, Overlap::other)
        .containsExactly(Assertions.tuple("first", "second"));
  }

  @Test
  void aPaintedLabelOverAnotherIsFound() {
    MeasureReport report =
        measure(at(label("first"), 20, 20), painted(g -> write(g, "painted", Color.BLACK, 36)));
    assertThat(report.overlaps()).hasSize(1);
  }

  @Test
  void linesOfATextThatWrapsDoNotOverlap() {
    Label wrapped = label("a sentence that is longer than its label and goes on below");
    wrapped.setWrapText(true);
    wrapped.setPrefWidth(120);
    TextFlow flow = new TextFlow(text("pieces of a sentence "), text("that wraps in a flow"));
    flow.setPrefWidth(110);
    MeasureReport report = measure(at(wrapped, 20, 10), at(flow, 200, 10));
    assertThat(report.overlaps()).isEmpty();
    assertThat(report.cutTexts()).isEmpty();
  }

  @Test
  void whatLiesUnderSomethingOpaqueOrBehindAVeilIsNotShown() {
    Region cover = new Region();
    cover.setPrefSize(200, 40);
    cover.setBackground(ground(Color.WHITE));
    Region veil = new Region();
    veil.setPrefSize(200, 40);
    veil.setBackground(ground(Color.rgb(255, 255, 255, 0.7)));
    MeasureReport report =
        measure(
            at(label("under"), 20, 20),
            at(label("behind"), 20, 80),
            at(cover, 10, 10),
            at(veil, 10, 70),
            at(label("above"), 22, 22));
    assertThat(report.overlaps()).isEmpty();
    assertThat(report.paleTexts()).isEmpty();
  }

  @Test
  void whatIsHiddenIsNotShown() {
    Label hidden = label("hidden");
    hidden.setVisible(false);
    hidden.setFont(Font.font(5));
    assertThat(measure(at(hidden, 20, 20), at(label("shown"), 20, 20)).smallestTextAtRest())
        .isEqualTo(SIZE);
  }

  @Test
  void aSceneThatIsNotMeasuredIsNotWatched() {
    SleeplessRobot.call(
        () -> {
          Canvas canvas = new Canvas(200, 100);
          Scene scene = new Scene(new Pane(canvas), 400, 200);
          WindowMeasure measure = new WindowMeasure(scene);
          measure.end();
          write(canvas.getGraphicsContext2D(), "unseen", Color.BLACK, 40);
          measure.look("stage", scene.snapshot(null), false);
          assertThat(measure.report(Optional.empty()).smallestTextAtRest()).isNull();
          return null;
        });
  }

  // Scenes

  private MeasureReport measure(Node... nodes) {
    return SleeplessRobot.call(
        () -> {
          Pane root = new Pane(nodes);
          root.setBackground(ground(Color.WHITE));
          Scene scene = new Scene(root, 400, 200);
          WindowMeasure measure = new WindowMeasure(scene);
          for (Node node : nodes) {
            if (node.getUserData() instanceof Runnable paint) paint.run();
          }
          measure.look("stage", scene.snapshot(null), presented);
          return measure.report(Optional.empty());
        });
  }

  /** A canvas at 0, 0. */
  private static Canvas painted(Consumer<GraphicsContext> painting) {
    Canvas canvas = new Canvas(200, 100);
    Runnable paint = () -> painting.accept(canvas.getGraphicsContext2D());
    canvas.setUserData(paint);
    return canvas;
  }

  private static void write(GraphicsContext g, String text, Color color, double baseline) {
    g.setFont(Font.font(SIZE));
    g.setFill(color);
    PaintedText.fill(g, text, 20, baseline);
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setFont(Font.font(SIZE));
    label.setTextFill(Color.BLACK);
    return label;
  }

  private static Text text(String text) {
    Text node = new Text(text);
    node.setFont(Font.font(SIZE));
    return node;
  }

  private static <T extends Node> T at(T node, double x, double y) {
    node.setLayoutX(x);
    node.setLayoutY(y);
    return node;
  }

  private static Background ground(Color color) {
    return new Background(new BackgroundFill(color, CornerRadii.EMPTY, Insets.EMPTY));
  }

  /** Of which the second is halved by the lower edge of the pane. */
  private static ScrollPane lines(ScrollPane.ScrollBarPolicy bar) {
    VBox content = new VBox();
    for (String each : List.of("one", "two", "three", "four")) {
      Label line = label(each);
      line.setMinHeight(20);
      content.getChildren().add(line);
    }
    ScrollPane pane = new ScrollPane(content);
    pane.setPadding(Insets.EMPTY);
    pane.setVbarPolicy(bar);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setMinSize(120, 32);
    pane.setPrefSize(120, 32);
    pane.setMaxSize(120, 32);
    return pane;
  }
}
