package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.forgetting.ForgettingSetup;
import engram.memory.recall.RecallSetup;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.document.DocumentPage;
import engram.ui.document.DocumentViewModel;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.recall.RecallModels;
import engram.ui.paint.PaintedText;
import engram.ui.present.PresentViewModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/**
 * What is presented in each workspace can be read from the last row of a class: in a window of 1280
 * × 800 a sentence is 36 pixels high or more, a number 70, what stands beside a picture 21, the
 * teacher's strip 18; and nothing is shortened.
 */
class PresentedSizesWindowTest extends WholeWindow {
  private static final double SENTENCE = 36;
  private static final double NUMBER = 70;
  private static final double LABEL = 21;
  private static final double LEAST = 18;

  /** The layers of the page, as they lie over each other. */
  private enum Layer {
    HEAD,
    PICTURE,
    TIME,
    STRIP
  }

  private final Map<Layer, List<PaintedText.Piece>> written = new EnumMap<>(Layer.class);

  private final class Watch implements PaintedText.Watch {
    @Override
    public void written(Canvas canvas, PaintedText.Piece piece) {
      layer(canvas).add(piece);
    }

    @Override
    public void cleared(Canvas canvas, Bounds part) {
      layer(canvas).removeIf(piece -> part.contains(center(piece)[0], center(piece)[1]));
    }
  }

  private static double[] center(PaintedText.Piece piece) {
    return new double[] {piece.box().getCenterX(), piece.box().getCenterY()};
  }

  private List<PaintedText.Piece> layer(Canvas canvas) {
    Node page = app.scene.getRoot().lookup(".present");
    Node layer = canvas;
    while (layer != null && layer.getParent() != page) layer = layer.getParent();
    if (page == null || layer == null) return new ArrayList<>();
    int at = layer.getParent().getChildrenUnmodifiable().indexOf(layer);
    return written.computeIfAbsent(Layer.values()[at], each -> new ArrayList<>());
  }

  private PresentViewModel present() {
    return app.wiring().later().present.present;
  }

  /** Presents a workspace. */
  private void present(FxRobot robot, Language language, Workspace workspace) {
    PaintedText.watch(app.scene, new Watch());
    robot.interact(
        () -> {
          preferences.languageProperty().set(language);
          app.wiring().panes.show(workspace);
          app.wiring().panes.presentingProperty().set(true);
        });
  }

  /** Looks at all foci of what is in front. */
  private void look(FxRobot robot, String what, int foci) {
    for (int focus = 0; focus < foci; focus++) {
      int wanted = focus;
      robot.interact(() -> present().choose(wanted));
      assertThat(present().getFocus()).isEqualTo(focus);
      look(robot, what + ", focus " + (focus + 1));
    }
  }

  private void look(FxRobot robot, String what) {
    layout(robot);
    robot.interact(() -> {});
    List<PaintedText.Piece> head = of(Layer.HEAD);
    assertThat(head).as(what).isNotEmpty();
    assertThat(of(Layer.STRIP)).as(what).isNotEmpty();
    System.out.println(what + " " + head.stream().map(p -> p.size() + ":" + p.text()).toList());
    for (Layer layer : List.of(Layer.PICTURE, Layer.TIME, Layer.STRIP))
      System.out.println(
          "   "
              + layer
              + of(layer).stream()
                  .filter(p -> p.size() < 22)
                  .map(p -> p.size() + ":" + p.text())
                  .toList());
  }

  private List<PaintedText.Piece> of(Layer layer) {
    return written.getOrDefault(layer, List.of());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theNetworkAndTheData(Language language, FxRobot robot) throws TimeoutException {
    present(robot, language, Workspace.TRAIN);
    look(robot, "untrained", 5);
    robot.interact(() -> app.wiring().session.stepForward());
    until(s -> s.epoch() == 1);
    look(robot, "one epoch", 5);
    for (Preset preset : List.of(Preset.DIGITS, Preset.XOR, Preset.SINE)) {
      robot.interact(() -> app.wiring().run.session().load(preset.recipe()));
      until(s -> s.recipe().equals(preset.recipe()));
      look(robot, preset.toString(), 5);
      robot.interact(() -> app.wiring().panes.show(Workspace.DATA));
      look(robot, "data " + preset, preset == Preset.DIGITS ? 1 : 2);
      robot.interact(() -> app.wiring().panes.show(Workspace.TRAIN));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theExperimentsOnMemory(Language language, FxRobot robot) throws TimeoutException {
    for (MemoryExperiment experiment : MemoryExperiment.values()) {
      robot.interact(() -> app.wiring().panes.experimentProperty().set(experiment));
      present(robot, language, Workspace.MEMORY);
      look(robot, experiment + " at the beginning");
      for (int step = 0; step < 3; step++) {
        robot.interact(() -> present().stepForward());
        look(robot, experiment + " after a step");
      }
    }
    aRecallOfCopies(robot);
    aForgetting(robot);
  }

  private void aRecallOfCopies(FxRobot robot) {
    robot.interact(() -> app.wiring().panes.experimentProperty().set(MemoryExperiment.RECALL));
    RecallModels models = app.wiring().later().memory.recall.models();
    robot.interact(() -> models.playback.goTo(Integer.MAX_VALUE));
    look(robot, "recalled");
    robot.interact(() -> models.settings.number(RecallSetup.COPIES).number().set(15));
    look(robot, "copies");
    robot.interact(() -> models.playback.goTo(Integer.MAX_VALUE));
    look(robot, "recalled from copies");
    robot.interact(
        () -> {
          models.settings.number(RecallSetup.COPIES).number().set(0);
          models.patterns.storeAll();
          models.playback.goTo(Integer.MAX_VALUE);
        });
    look(robot, "too many");
  }

  private void aForgetting(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.experimentProperty().set(MemoryExperiment.FORGETTING));
    ForgettingModels models = app.wiring().later().memory.forgetting.models();
    robot.interact(
        () -> {
          models.settings.number(ForgettingSetup.OLD_EPOCHS).number().set(2);
          models.settings.number(ForgettingSetup.EPOCHS).number().set(2);
          models.forgetting.start();
        });
    until(() -> !models.forgetting.getMoment().running());
    robot.interact(() -> models.playback.goTo(4));
    look(robot, "forgotten");
    robot.interact(() -> models.asked.toggle(1));
    look(robot, "a class");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePagesOfTheDocument(Language language, FxRobot robot) throws TimeoutException {
    present(robot, language, Workspace.DOCUMENT);
    DocumentViewModel document = app.wiring().later().document.document();
    for (DocumentPage page : DocumentPage.values()) {
      robot.interact(() -> document.open(page));
      until(document::isPictureReady);
      look(robot, page + ", whole");
      do {
        robot.interact(document::stepForward);
        look(robot, page + ", sentence " + document.sentenceProperty().get());
      } while (document.sentenceProperty().get() >= 0);
    }
  }
}
