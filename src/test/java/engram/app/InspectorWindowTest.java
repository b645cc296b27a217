package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.inspect.WorkedNeuron;
import engram.inspect.WorkedWeight;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.PagedColumn;
import engram.ui.controls.SubscriptLabel;
import engram.ui.formula.FormulaView;
import engram.ui.run.Pointed;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** The inspector in the whole window. */
class InspectorWindowTest extends WholeWindow {
  @Test
  void nothingSelectedShowsTheMapAlone() throws TimeoutException {
    until(() -> shown("#answers"));
    assertThat(((SubscriptLabel) node("#title")).getText()).isEqualTo("Its answer everywhere");
    assertThat(shown("#calculation")).isFalse();
    assertThat(shown("#update")).isFalse();
    assertThat(shown("#copy")).isFalse();
  }

  @Test
  void theSelectedNeuronShowsItsNumbers(FxRobot robot) throws TimeoutException {
    select(robot, new Part.Neuron(0, 6));
    WorkedNeuron n = new WorkedNeuron(moment(), new Part.Neuron(0, 6));
    NumberText four = new NumberText(4);
    assertThat(((SubscriptLabel) node("#title")).getText()).isEqualTo("Neuron h₇");
    assertThat(((FormulaView) node("#formula")).getFormula()).startsWith("h_{7} = \\tanh");
    assertThat(text("#result")).startsWith("= tanh(").endsWith(") = " + four.of(n.a()));
    assertThat(text("#z")).isEqualTo(four.signed(n.z()));
    assertThat(text("#a")).isEqualTo(four.signed(n.a()));
    assertThat(text("#delta")).isEqualTo(four.signed(n.delta()));
    assertThat(rowTexts("petal length")).contains(four.signed(n.weight(2)), four.signed(n.x(2)));
    assertThat(shown("#answers")).isFalse();
  }

  @Test
  void aClickOnARowShowsTheWeightAndAnotherClickItsNeuronAgain(FxRobot robot)
      throws TimeoutException {
    select(robot, new Part.Neuron(0, 6));
    robot.interact(() -> node("#rows").getScene().getRoot().layout());
    robot.clickOn(cell("petal length"), MouseButton.PRIMARY);
    until(() -> selected().equals(new Part.Weight(0, 2, 6)));
    WorkedWeight w = new WorkedWeight(moment(), new Part.Weight(0, 2, 6));
    NumberText four = new NumberText(4);
    assertThat(((SubscriptLabel) node("#title")).getText()).isEqualTo("petal length → h₇");
    assertThat(text("#subtitle")).isEqualTo(four.signed(w.value()));
    assertThat(text("#update")).matches(".* = −?[0-9.]+ − 0\\.0100* × .*");
    assertThat(node("#chainRule").getAccessibleText())
        .contains("·" + four.factor(w.x()) + " = " + four.of(w.sampleGradient()));
    assertThat(text("#check")).startsWith("Numerical check");
    assertThat(shown("#calculation")).isFalse();
    until(() -> insideViewport(node("#check")));
    robot.clickOn("#tab-neuron");
    robot.clickOn(cell("petal length"), MouseButton.PRIMARY);
    until(() -> selected().equals(new Part.Neuron(0, 6)));
    assertThat(shown("#update")).isFalse();
    assertThat(shown("#calculation")).isTrue();
  }

  /** A learner reads a neuron and a weight in one screenful. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void neuronAndWeightFitWithoutScrolling(Language language, FxRobot robot)
      throws TimeoutException {
    robot.interact(
        () -> {
          preferences.languageProperty().set(language);
          preferences.setDigits(PreferencesViewModel.USUAL_DIGITS);
        });
    select(robot, new Part.Neuron(0, 6));
    until(this::fits);
    select(robot, new Part.Weight(0, 2, 6));
    until(this::fits);
  }

  private boolean fits() {
    PagedColumn cards = (PagedColumn) ((ScrollPane) node("#scroll")).getContent();
    return cards.getHeight() > 0 && !cards.blocks().isEmpty() && cards.pages() == 1;
  }

  @Test
  void theNumbersFollowTheTraining(FxRobot robot) throws TimeoutException {
    select(robot, new Part.Neuron(0, 6));
    String before = text("#result");
    robot.interact(() -> app.wiring().run.session().stepForward());
    until(s -> s.epoch() == 1);
    WorkedNeuron n = new WorkedNeuron(moment(), new Part.Neuron(0, 6));
    NumberText four = new NumberText(4);
    assertThat(text("#result"))
        .isNotEqualTo(before)
        .startsWith("= tanh(")
        .endsWith(") = " + four.of(n.a()));
  }

  @Test
  void moreDigitsAreShownAtOnce(FxRobot robot) throws TimeoutException {
    select(robot, new Part.Neuron(0, 6));
    WorkedNeuron n = new WorkedNeuron(moment(), new Part.Neuron(0, 6));
    robot.clickOn("#more").clickOn("#more");
    assertThat(text("#digits")).isEqualTo("6");
    assertThat(text("#z")).isEqualTo(new NumberText(6).signed(n.z()));
    robot.clickOn("#fewer");
    assertThat(text("#z")).isEqualTo(new NumberText(5).signed(n.z()));
    assertThat(preferences.getDigits()).isEqualTo(5);
  }

  @Test
  void copyAllPutsATableOnTheClipboard(FxRobot robot) throws TimeoutException {
    select(robot, new Part.Weight(0, 2, 6));
    robot.clickOn("#copy");
    WorkedNeuron n = new WorkedNeuron(moment(), new Part.Neuron(0, 6));
    assertThat(clipboard().lines())
        .contains("Neuron h₇\thidden 1", "z\t" + n.z(), "α\t0.01")
        .anyMatch(line -> line.startsWith("petal length → h₇"));
  }

  @Test
  void theChainRuleIsCopiedAsLatexAndItsTermsPointIntoTheGraph(FxRobot robot)
      throws TimeoutException {
    select(robot, new Part.Weight(0, 2, 6));
    until(() -> insideViewport(node("#chainRule")));
    until(() -> node("#chainRule").lookupAll(".formula-term").size() > 20);
    askForMenu(robot, node("#chainRule"));
    robot.clickOn("Copy as LaTeX");
    assertThat(clipboard()).contains("\\frac{\\partial L}{\\partial w}", "\\sum_{k}");
    Node first = node("#chainRule").lookup(".formula-term");
    robot.moveTo(first);
    until(
        () ->
            app.wiring()
                .pointing
                .getPointed()
                .flatMap(Pointed::part)
                .equals(Optional.of(new Part.Weight(0, 2, 6))));
    assertThat(first.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("pointed"));
  }

  @Test
  void theSwitchShowsTheGradientOfTheNextBatch(FxRobot robot) throws TimeoutException {
    select(robot, new Part.Weight(0, 2, 6));
    until(() -> insideViewport(node("#ofBatch")));
    robot.clickOn("#ofBatch");
    WorkedWeight w = new WorkedWeight(moment(), new Part.Weight(0, 2, 6));
    assertThat(node("#chainRule").getAccessibleText())
        .startsWith("∂L/∂w = 1/n Σᵣ δᵣ xᵣ")
        .endsWith(" = " + new NumberText(4).of(w.update().orElseThrow().gradient()));
    assertThat(shown("#epsilonSlider")).isFalse();
    robot.clickOn("#epsilonOpen");
    assertThat(shown("#epsilonSlider")).isTrue();
    assertThat(text("#epsilonVerdict")).startsWith("A good ε");
  }

  @Test
  void aValueIsCopiedByItsMenu(FxRobot robot) throws TimeoutException {
    select(robot, new Part.Neuron(0, 6));
    askForMenu(robot, node("#result"));
    robot.clickOn("Copy");
    assertThat(clipboard()).isEqualTo(text("#result"));
  }

  @Test
  void anotherLanguageKeepsTheSelection(FxRobot robot) throws TimeoutException {
    select(robot, new Part.Weight(0, 2, 6));
    String update = text("#update");
    robot.interact(() -> preferences.languageProperty().set(Language.CHINESE));
    assertThat(selected()).isEqualTo(new Part.Weight(0, 2, 6));
    assertThat(((SubscriptLabel) node("#title")).getText()).isEqualTo("花瓣长度 → h₇");
    assertThat(text("#update")).isEqualTo(update);
    assertThat(text("#check")).startsWith("数值检验");
  }

  @Test
  void theInputShowsWhatWasMeasured(FxRobot robot) throws TimeoutException {
    select(robot, new Part.Input(0));
    Snapshot s = snapshot();
    double value = s.data().dataset().value(app.wiring().sample.getRow(), 0);
    assertThat(text("#measured")).isEqualTo(new NumberText(4).of(value) + " cm");
    assertThat(text("#x"))
        .isEqualTo("= " + new NumberText(4).of(s.data().inputs().scale(0).apply(value)));
  }

  @Test
  void ofManyInputsOnlyTheRowsInSightAreMade(FxRobot robot) throws TimeoutException {
    NetworkSpec wide =
        new NetworkSpec(
            4, List.of(new LayerSpec(400, Activation.TANH), new LayerSpec(3, Activation.TANH)));
    robot.interact(
        () -> app.wiring().run.session().load(Preset.REPAIRED.recipe().withNetwork(wide)));
    until(s -> s.recipe().network().equals(wide));
    select(robot, new Part.Neuron(1, 0));
    until(() -> !app.scene.getRoot().lookupAll(".inspector-cell").isEmpty());
    ListView<?> rows = (ListView<?>) node("#rows");
    assertThat(rows.getItems()).hasSize(401);
    assertThat(app.scene.getRoot().lookupAll(".inspector-cell")).hasSizeLessThan(40);
    assertThat(text("#calculation")).contains("(394 more)");
  }

  private void select(FxRobot robot, Part part) throws TimeoutException {
    robot.interact(() -> app.wiring().selection.select(part));
    until(s -> s.next().isPresent());
  }

  /** What the secondary button does; Monocle does not turn it into a request for the menu. */
  private static void askForMenu(FxRobot robot, Node node) {
    Point2D middle = node.localToScreen(20, 5);
    robot.interact(
        () ->
            Event.fireEvent(
                node,
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    20,
                    5,
                    middle.getX(),
                    middle.getY(),
                    false,
                    null)));
  }

  private Part selected() {
    return app.wiring().selection.getSelected().orElseThrow();
  }

  private Moment moment() {
    return Moment.of(snapshot(), app.wiring().sample.getRow());
  }

  private Node node(String id) {
    Scene scene = app.scene;
    Node pane = scene.lookup(".inspector");
    return pane.lookup(id);
  }

  private String text(String id) {
    return ((Label) node(id)).getText();
  }

  /** A card that nobody asked for yet is not there at all. */
  private boolean shown(String id) {
    return isSeen(node(id));
  }

  private ListCell<?> cell(String name) {
    return app.scene.getRoot().lookupAll(".inspector-cell").stream()
        .map(node -> (ListCell<?>) node)
        .filter(cell -> cell.getGraphic() != null && texts(cell.getGraphic()).contains(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> rowTexts(String name) {
    return texts(cell(name).getGraphic());
  }

  private static List<String> texts(Node row) {
    return row.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList();
  }

  private boolean insideViewport(Node node) {
    var viewport = node("#scroll").localToScene(node("#scroll").getLayoutBounds());
    return viewport.contains(node.localToScene(node.getLayoutBounds()));
  }

  private static String clipboard() {
    return onWindow(() -> Clipboard.getSystemClipboard().getString());
  }

  private static <T> T onWindow(Callable<T> call) {
    return SleeplessRobot.call(call);
  }
}
