package engram.tour;

import engram.tour.frame.FxDriver;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.tour.labs.FairnessStages;
import engram.tour.labs.LedgerStages;
import engram.tour.labs.LookStages;
import engram.tour.labs.MissingStages;
import engram.tour.labs.PrivacyStages;
import engram.tour.labs.RaceStages;
import engram.tour.labs.WhyStages;
import engram.ui.formula.FormulaView;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/**
 * Drives the real window from stage to stage, as a lesson would, and takes a picture of each. Runs
 * on a thread of its own, never on JavaFX's.
 */
public final class Tour {
  /** Frames that a stage must stand still before its picture: layout, formulas, charts. */
  private static final int SETTLE_FRAMES = 20;

  private final TourWindow window;
  private final TrainStages training;
  private final Map<String, Stages.Stage> stages = new LinkedHashMap<>();

  public Tour(TourWindow window) {
    this.window = window;
    training = new TrainStages(window);
    Stream.of(
            new WelcomeStages(window),
            training,
            new ProgramStages(window),
            new InsideStages(window),
            new LessonStages(window),
            new TwinStages(window),
            new BranchStages(window),
            new EquationStages(window),
            new ExploreStages(window),
            new DataStages(window),
            new DrawStages(window),
            new ImportStages(window),
            new TableStages(window),
            new SurfaceStages(window),
            new ResultsStages(window),
            new CurveStages(window),
            new PictureStages(window),
            new LesionStages(window),
            new RecallStages(window),
            new ForgettingStages(window),
            new ListsStages(window),
            new SpacingStages(window),
            new NeuronStages(window),
            new SleepStages(window),
            new HeadsStages(window),
            new DocumentStages(window),
            new WhyStages(window),
            new LedgerStages(window),
            new LookStages(window),
            new FairnessStages(window),
            new MissingStages(window),
            new RaceStages(window),
            new PrivacyStages(window),
            new PresentStages(window),
            new PredictStages(window),
            new ClinicStages(window))
        .flatMap(room -> room.stages().stream())
        .forEach(stage -> stages.put(stage.name(), stage));
  }

  /** The names of all stages in their order: the room, and what is to be seen in it. */
  public Set<String> names() {
    return Collections.unmodifiableSet(stages.keySet());
  }

  /** Brings the window to a stage; each but the first needs those before it. */
  public Image picture(String name) {
    return picture(name, picture -> {});
  }

  /**
   * The same.
   *
   * @param eye gets the picture on JavaFX's thread, while the window still shows the stage
   */
  public Image picture(String name, Consumer<Image> eye) {
    Stages.Stage stage = stages.get(name);
    stage.action().run();
    FxDriver.await(FormulaView::isReady, SETTLE_FRAMES);
    Image picture =
        FxDriver.call(
            () -> {
              Image taken = window.scene().snapshot(null);
              eye.accept(taken);
              return taken;
            });
    stage.undo().run();
    return picture;
  }

  /** Test accuracy of the repaired recipe, as the window shows it; nothing before it is trained. */
  public OptionalDouble accuracy() {
    return training.accuracy();
  }
}
