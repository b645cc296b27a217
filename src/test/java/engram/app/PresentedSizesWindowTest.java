package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.recall.RecallSetup;
import engram.training.recipe.Preset;
import engram.ui.base.Challenge;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.document.DocumentPage;
import engram.ui.document.DocumentViewModel;
import engram.ui.labs.LabsRoom;
import engram.ui.labs.frame.LabModels;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.recall.RecallModels;
import engram.ui.paint.PaintedText;
import engram.ui.present.PresentPage;
import engram.ui.present.PresentViewModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.Test;
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

  /** Sizes that come out of a division are not exact. */
  private static final double ROUNDING = 1e-3;

  /** The focus on the program. */
  private static final int PROGRAM = 4;

  /** The layers of the page, as they lie over each other. */
  private enum Layer {
    HEAD,
    PICTURE,
    TIME,
    STRIP
  }

  private final Map<Layer, List<PaintedText.Piece>> written = new EnumMap<>(Layer.class);
  private final Set<String> shortened = ConcurrentHashMap.newKeySet();

  private final class Watch implements PaintedText.Watch {
    @Override
    public void written(Canvas canvas, PaintedText.Piece piece) {
      layer(canvas).add(piece);
    }

    @Override
    public void cleared(Canvas canvas, Bounds part) {
      layer(canvas).removeIf(piece -> part.contains(center(piece)[0], center(piece)[1]));
    }

    @Override
    public void shortened(Canvas canvas, String shown) {
      shortened.add(shown);
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

  /** Whose labs come to the longest numbers that they have. */
  @Override
  Wiring wiring() {
    return new Wiring(preferences);
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
      // lines of a program are the picture itself
      look(robot, what + ", focus " + (focus + 1), focus == PROGRAM ? LEAST : LABEL);
    }
  }

  private void look(FxRobot robot, String what) {
    look(robot, what, LABEL);
  }

  /**
   * @param label the least size of words in the picture
   */
  private void look(FxRobot robot, String what, double label) {
    layout(robot);
    robot.interact(() -> {});
    List<PaintedText.Piece> head = of(Layer.HEAD);
    assertThat(head).as(what).isNotEmpty();
    assertThat(of(Layer.STRIP)).as(what).isNotEmpty();
    List<PaintedText.Piece> right = head.stream().filter(p -> !isSentence(p)).toList();
    for (PaintedText.Piece piece : head) {
      double least = isSentence(piece) ? SENTENCE : piece == right.get(0) ? NUMBER : LABEL;
      assertSize(piece, least, what);
    }
    for (PaintedText.Piece piece : of(Layer.PICTURE)) {
      assertSize(piece, isOfWords(piece) ? label : LEAST, what);
    }
    for (PaintedText.Piece piece : of(Layer.TIME)) assertSize(piece, LABEL, what);
    List<PaintedText.Piece> strip = of(Layer.STRIP);
    for (PaintedText.Piece piece : strip) assertSize(piece, LEAST, what);
    assertThat(strip).as(what).noneMatch(piece -> liesOnAnother(piece, strip));
    for (Layer layer : Layer.values()) {
      assertThat(of(layer)).as(what).noneMatch(piece -> isShortened(layer, piece));
      assertThat(of(layer)).as(what).allMatch(this::isInTheWindow);
    }
  }

  private static boolean liesOnAnother(PaintedText.Piece piece, List<PaintedText.Piece> of) {
    return of.stream().anyMatch(other -> other != piece && other.box().intersects(piece.box()));
  }

  private static void assertSize(PaintedText.Piece piece, double least, String what) {
    assertThat(piece.size())
        .as("%s: %s", what, piece.text())
        .isGreaterThanOrEqualTo(least - ROUNDING);
  }

  /** It begins at the left margin; on the right there are the number and what it is of. */
  private static boolean isSentence(PaintedText.Piece piece) {
    return piece.box().getMinX() < PresentPage.MARGIN + 1;
  }

  /** Not a number in a circle, nor an index. */
  private static boolean isOfWords(PaintedText.Piece piece) {
    return piece.text().codePoints().filter(Character::isLetter).count() > 1;
  }

  /** A sentence that goes on in the next line ends with dots of its own; nothing else does. */
  private boolean isShortened(Layer layer, PaintedText.Piece piece) {
    boolean dots = layer != Layer.HEAD && piece.text().endsWith("…");
    return dots || shortened.contains(piece.text());
  }

  /** A layer is as wide as the window. */
  private boolean isInTheWindow(PaintedText.Piece piece) {
    return piece.box().getMinX() >= 0 && piece.box().getMaxX() <= app.scene.getWidth();
  }

  /** As it is now: the window writes on while it is looked at. */
  private List<PaintedText.Piece> of(Layer layer) {
    return SleeplessRobot.call(() -> List.copyOf(written.getOrDefault(layer, List.of())));
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

  /** The circle of an output is 40 wide from its middle, and 0.17 of that is the ring. */
  @Test
  void noNumberReachesTheRingOfItsClass(FxRobot robot) throws TimeoutException {
    present(robot, Language.ENGLISH, Workspace.TRAIN);
    layout(robot);
    robot.interact(() -> {});
    List<PaintedText.Piece> negative =
        of(Layer.PICTURE).stream().filter(p -> p.text().matches("−\\d\\.\\d\\d")).toList();
    assertThat(negative).isNotEmpty();
    assertThat(negative).allMatch(p -> p.box().getWidth() < 2 * 0.83 * 40);
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

  @Test
  void theLabs(FxRobot robot) throws TimeoutException {
    LabsRoom labs = app.wiring().later().labs;
    for (Challenge lab : Challenge.values()) {
      robot.interact(
          () -> {
            LittleLabs.choose(labs, lab);
            app.wiring().panes.show(lab);
          });
      present(robot, Language.ENGLISH, Workspace.CHALLENGES);
      LabModels models = labs.models(lab);
      until(() -> models.fingerprint().isPresent() && !models.work().isRunning());
      int foci = PresentedKeysWindowTest.foci(lab);
      lookInAllLanguages(robot, lab + " at the beginning", foci);
      robot.interact(() -> present().stepForward());
      lookInAllLanguages(robot, lab + " after a step", foci);
    }
  }

  /** What was worked out once is looked at in each. */
  private void lookInAllLanguages(FxRobot robot, String what, int foci) {
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      look(robot, what + " in " + language, foci);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePagesOfTheDocument(Language language, FxRobot robot) throws TimeoutException {
    present(robot, language, Workspace.DOCUMENT);
    DocumentViewModel document = app.wiring().later().document.document();
    for (DocumentPage page : DocumentPage.values()) {
      robot.interact(() -> document.open(page));
      until(document::isPictureReady);
      double label = page == DocumentPage.EXAMPLE ? LEAST : LABEL;
      look(robot, page + ", whole", label);
      do {
        robot.interact(document::stepForward);
        look(robot, page + ", sentence " + document.sentenceProperty().get(), label);
      } while (document.sentenceProperty().get() >= 0);
    }
  }
}
