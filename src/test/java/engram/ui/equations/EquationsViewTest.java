package engram.ui.equations;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.data.sets.BuiltInSet;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.training.recipe.Settings;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Theme;
import engram.ui.controls.SubscriptLabel;
import engram.ui.formula.FormulaSheet;
import engram.ui.inspector.InspectorViewModel;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import engram.ui.run.PointingViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import engram.ui.window.Stylesheets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import javafx.css.PseudoClass;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(StageExtension.class)
class EquationsViewTest {
  private static final PseudoClass AT_WORK = PseudoClass.getPseudoClass("at-work");

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private Session session;
  private RunViewModel run;
  private SelectionViewModel selection;
  private EquationsViewModel equations;
  private final PanesViewModel panes = new PanesViewModel();
  private PointingViewModel pointing;
  private EquationNumbersViewModel numbers;
  private EquationsController controller;
  private Shared shared;
  private Scene scene;

  @Start
  void start(Stage stage) throws Exception {
    session = new Session(Preset.REPAIRED.recipe(), id -> BuiltInSet.IRIS.load());
    run = new RunViewModel(session);
    selection = new SelectionViewModel(run);
    equations = new EquationsViewModel(run, selection);
    pointing = new PointingViewModel(selection);
    shared =
        new Shared(
            run, new SampleViewModel(run, new Random(1)), selection, panes, preferences, texts);
    InspectorViewModel inspector = new InspectorViewModel(shared, System::nanoTime);
    numbers = new EquationNumbersViewModel(inspector, run, panes);
    scene = new Scene(load(), 351, 195);
    scene.getStylesheets().setAll(Stylesheets.of(Theme.LIGHT));
    stage.setScene(scene);
    stage.show();
  }

  private Parent load() throws Exception {
    FXMLLoader loader = new FXMLLoader(getClass().getResource("equations.fxml"), texts.bundle());
    loader.setControllerFactory(
        type -> controller = new EquationsController(equations, numbers, pointing, shared));
    Parent root = loader.load();
    root.setStyle("-fx-font-size: 13px");
    return root;
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> controller.dispose());
    session.close();
  }

  @Test
  void onlyTheEquationAtWorkIsLit() throws Exception {
    assertThat(isLit("#neuronCard")).isTrue();
    assertThat(isLit("#activationCard")).isFalse();
    assertThat(isLit("#updateCard")).isFalse();
    run.session().stepForward();
    await(
        () -> {
          run.refresh();
          return run.getSnapshot().epoch() == 1;
        });
    assertThat(isLit("#neuronCard")).isFalse();
    assertThat(isLit("#updateCard")).isTrue();
  }

  @Test
  void everyFormulaLiesWithinItsCard(FxRobot robot) throws Exception {
    everySheetFits();
    showNumbers(robot);
    everySheetFits();
    robot.interact(() -> selection.select(new Part.Weight(1, 3, 1)));
    for (Optimizer optimizer : Optimizer.values()) {
      Settings settings = new Settings(optimizer, 0.01, 10, 0.9, 0.001, 0.01);
      robot.interact(() -> run.session().load(Preset.REPAIRED.recipe().withSettings(settings)));
      refreshUntil(
          () ->
              run.getSnapshot().settings().optimizer() == optimizer
                  && run.getSnapshot().next().isPresent());
      for (Equation equation : Equation.values()) {
        robot.interact(() -> equations.open(equation));
        everySheetFits();
        everyNumberIsReadable();
      }
    }
  }

  /** Fourteen pixels in the smallest window, whose base font has thirteen. */
  private void everyNumberIsReadable() {
    for (FormulaSheet sheet : shownSheets()) {
      assertThat(sheet.shownSize()).as(sheet.whole().text()).isGreaterThan(14);
    }
  }

  private List<FormulaSheet> shownSheets() {
    return scene.getRoot().lookupAll(".formula-sheet").stream()
        .map(FormulaSheet.class::cast)
        .filter(sheet -> sheet.isVisible() && sheet.getParent().isVisible())
        .filter(sheet -> sheet.getParent().getParent().isVisible())
        .toList();
  }

  private void everySheetFits() throws Exception {
    for (FormulaSheet sheet : shownSheets()) {
      await(() -> sheet.lookupAll(".formula-term").stream().anyMatch(EquationsViewTest::isInked));
      SleeplessRobot.settle();
      Node card = sheet.getParent();
      Bounds room = card.localToScene(card.getBoundsInLocal());
      for (Node term : sheet.lookupAll(".formula-term")) {
        if (!isInked(term)) continue;
        Bounds ink = term.localToScene(term.getBoundsInLocal());
        assertThat(room.contains(ink)).as(sheet.whole().text()).isTrue();
      }
    }
  }

  @Test
  void aClickWritesAnEquationOutAndFoldsTheOthers(FxRobot robot) throws Exception {
    showNumbers(robot);
    FormulaSheet neuron = sheet("#neuronFormula");
    FormulaSheet update = sheet("#updateFormula");
    assertThat(neuron.whole().text()).startsWith("y₁ = tanh(");
    assertThat(update.whole().text()).startsWith("w ← ").doesNotContain("·");
    robot.clickOn("#updateCard");
    assertThat(neuron.whole().text()).startsWith("y₁ = ").doesNotContain("tanh");
    assertThat(update.whole().text()).contains(" − 0.0100·");
    robot.clickOn("#lossBox");
    assertThat(sheet("#lossNumbers").getParent().isVisible()).isTrue();
    assertThat(sheet("#lossNumbers").whole().text()).startsWith("L = 1/3 (");
    assertThat(sheet("#lossFormula").isVisible()).isFalse();
    assertThat(update.whole().text()).doesNotContain("·");
  }

  @Test
  void aFoldedEquationIsOpenedByTheKeyboardToo(FxRobot robot) throws Exception {
    showNumbers(robot);
    Node card = scene.getRoot().lookup("#activationCard");
    assertThat(card.isFocusTraversable()).isTrue();
    robot.interact(card::requestFocus);
    robot.push(KeyCode.ENTER);
    assertThat(equations.open.get()).isEqualTo(Equation.ACTIVATION);
    robot.clickOn("#numbersButton");
    assertThat(card.isFocusTraversable()).isFalse();
  }

  private FormulaSheet sheet(String id) {
    return (FormulaSheet) scene.getRoot().lookup(id);
  }

  private static boolean isInked(Node term) {
    return term.isVisible() && term.getBoundsInParent().getWidth() > 0;
  }

  private void showNumbers(FxRobot robot) throws Exception {
    robot.clickOn("#numbersButton");
    refreshUntil(() -> run.getSnapshot().next().isPresent());
  }

  private void refreshUntil(Callable<Boolean> condition) throws Exception {
    await(
        () -> {
          run.refresh();
          return condition.call();
        });
  }

  @Test
  void theButtonTurnsSymbolsIntoNumbersAndBack(FxRobot robot) throws Exception {
    FormulaSheet neuron = sheet("#neuronFormula");
    assertThat(neuron.whole().text()).isEqualTo("y = f(x) = σ(w·x + b)");
    showNumbers(robot);
    assertThat(neuron.whole().text()).startsWith("y₁ = tanh(");
    assertThat(((SubscriptLabel) scene.getRoot().lookup("#weightName")).getText())
        .isEqualTo("Example: h₁ → y₁");
    robot.interact(() -> selection.select(new Part.Weight(0, 2, 6)));
    assertThat(neuron.whole().text()).startsWith("h₇ = tanh(");
    assertThat(((SubscriptLabel) scene.getRoot().lookup("#weightName")).getText())
        .isEqualTo("x₃ → h₇");
    robot.clickOn("#numbersButton");
    assertThat(neuron.whole().text()).isEqualTo("y = f(x) = σ(w·x + b)");
  }

  @Test
  void aTermUnderTheMouseIsPointedAtAndTakesTheCommonColour(FxRobot robot) throws Exception {
    everySheetFits();
    PseudoClass pointed = PseudoClass.getPseudoClass("pointed");
    Node sheet = scene.getRoot().lookup("#updateFormula");
    Node gradient =
        sheet.lookupAll(".formula-term").stream()
            .filter(EquationsViewTest::isInked)
            .reduce((first, second) -> second)
            .orElseThrow();
    robot.moveTo(gradient);
    Pointed all = new Pointed(Quantity.GRADIENT, 0, Optional.empty());
    await(() -> pointing.getPointed().equals(Optional.of(all)));
    assertThat(gradient.getPseudoClassStates()).contains(pointed);
    robot.moveTo("#updateName");
    await(() -> pointing.getPointed().isEmpty());
    assertThat(gradient.getPseudoClassStates()).doesNotContain(pointed);
  }

  @Test
  void captionNamesFunctionAndLayerInThePresentLanguage(FxRobot robot) throws Exception {
    robot.interact(() -> selection.select(new Part.Neuron(1, 0)));
    assertThat(((Label) scene.getRoot().lookup("#activationName")).getText())
        .isEqualTo("tanh · output");
    preferences.languageProperty().set(Language.CHINESE);
    Parent chinese =
        SleeplessRobot.call(
            () -> {
              controller.dispose();
              return load();
            });
    assertThat(((Label) chinese.lookup("#activationName")).getText()).isEqualTo("tanh · 输出层");
  }

  private boolean isLit(String card) {
    return scene.getRoot().lookup(card).getPseudoClassStates().contains(AT_WORK);
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    SleeplessRobot.until(condition);
  }
}
