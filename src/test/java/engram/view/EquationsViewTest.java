package engram.view;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.BuiltInData;
import engram.nn.Part;
import engram.training.Preset;
import engram.training.Session;
import engram.viewmodel.EquationsViewModel;
import engram.viewmodel.Language;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.Texts;
import engram.viewmodel.Theme;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EquationsViewTest {
  private static final PseudoClass AT_WORK = PseudoClass.getPseudoClass("at-work");

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private Session session;
  private RunViewModel run;
  private SelectionViewModel selection;
  private EquationsViewModel equations;
  private EquationsController controller;
  private Scene scene;

  @Start
  void start(Stage stage) throws Exception {
    session = new Session(Preset.REPAIRED.recipe(), id -> BuiltInData.iris());
    run = new RunViewModel(session);
    selection = new SelectionViewModel(run);
    equations = new EquationsViewModel(run, selection);
    scene = new Scene(load(), 351, 195);
    scene.getStylesheets().setAll(Stylesheets.of(Theme.LIGHT));
    stage.setScene(scene);
    stage.show();
  }

  private Parent load() throws Exception {
    FXMLLoader loader =
        new FXMLLoader(getClass().getResource("/fxml/equations.fxml"), texts.bundle());
    loader.setControllerFactory(type -> controller = new EquationsController(equations, texts));
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
    run.stepForward();
    await(
        () -> {
          run.refresh();
          return run.getSnapshot().epoch() == 1;
        });
    assertThat(isLit("#neuronCard")).isFalse();
    assertThat(isLit("#updateCard")).isTrue();
  }

  @Test
  void everyFormulaLiesWithinItsCard() throws Exception {
    for (Node node : scene.getRoot().lookupAll(".formula")) {
      await(() -> node.lookup("SVGPath").getBoundsInParent().getWidth() > 40);
      Node outline = node.lookup("SVGPath");
      Bounds ink = outline.localToScene(outline.getBoundsInLocal());
      Bounds card = node.getParent().localToScene(node.getParent().getBoundsInLocal());
      assertThat(card.contains(ink)).as(((FormulaView) node).getFormula()).isTrue();
    }
  }

  @Test
  void captionNamesFunctionAndLayerInThePresentLanguage(FxRobot robot) throws Exception {
    robot.interact(() -> selection.select(new Part.Neuron(1, 0)));
    assertThat(((Label) scene.getRoot().lookup("#activationName")).getText())
        .isEqualTo("tanh · output");
    preferences.languageProperty().set(Language.CHINESE);
    Parent chinese =
        WaitForAsyncUtils.asyncFx(
                () -> {
                  controller.dispose();
                  return load();
                })
            .get();
    assertThat(((Label) chinese.lookup("#activationName")).getText()).isEqualTo("tanh · 输出层");
  }

  private boolean isLit(String card) {
    return scene.getRoot().lookup(card).getPseudoClassStates().contains(AT_WORK);
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::call).get());
  }
}
