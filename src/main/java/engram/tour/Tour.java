package engram.tour;

import engram.app.EngramApp;
import engram.app.Wiring;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.formula.FormulaView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.WritableImage;

/**
 * Drives the real window through the article's experiment and saves a picture of each stage. Runs
 * on a thread of its own, never on JavaFX's.
 */
final class Tour {
  /** Frames that a stage must stand still before its picture: layout, formulas, charts. */
  private static final int SETTLE_FRAMES = 20;

  private static final Part.Neuron NEURON = new Part.Neuron(0, 6);
  private static final Part.Weight WEIGHT = new Part.Weight(0, 2, 6);
  private static final int EARLY = 60;

  private final EngramApp app;
  private final Wiring wiring;
  private final TourRun run;
  private final Path out;
  private final String suffix;
  private int pictures;
  private double accuracy;

  /**
   * @param suffix tells apart pictures of several tours in one folder, for example {@code
   *     -en-light}
   */
  Tour(EngramApp app, Path out, String suffix) {
    this.app = app;
    this.wiring = app.wiring();
    run = new TourRun(wiring);
    this.out = out;
    this.suffix = suffix;
  }

  /** One stage: what it is called, what it does to the window, how it is undone afterwards. */
  record Stage(String name, Runnable action, Runnable undo) {
    Stage(String name, Runnable action) {
      this(name, action, () -> {});
    }
  }

  List<Stage> stages() {
    List<Stage> stages = new ArrayList<>(ofTraining());
    stages.addAll(new ProgramStages(wiring, run).stages());
    stages.addAll(new InsideStages(wiring, run).stages());
    stages.addAll(new TwinStages(wiring, run).stages());
    stages.addAll(new BranchStages(wiring, run).stages());
    stages.addAll(new EquationStages(app, run).stages());
    stages.addAll(new ExploreStages(wiring, run).stages());
    stages.addAll(new DataStages(wiring, run).stages());
    stages.addAll(new PlaneStages(wiring, run).stages());
    stages.addAll(new DrawStages(wiring, run).stages());
    stages.addAll(new ImportStages(wiring, run).stages());
    stages.addAll(new TableStages(wiring, run).stages());
    stages.addAll(new SurfaceStages(wiring, run).stages());
    stages.addAll(new ResultsStages(wiring, run).stages());
    stages.addAll(new CurveStages(wiring, run).stages());
    stages.addAll(new PictureStages(wiring, run).stages());
    stages.addAll(new LesionStages(wiring).stages());
    stages.addAll(new RecallStages(wiring).stages());
    stages.addAll(new ForgettingStages(wiring).stages());
    stages.addAll(new ListsStages(wiring).stages());
    stages.addAll(new NeuronStages(wiring).stages());
    return stages;
  }

  private List<Stage> ofTraining() {
    return List.of(
        new Stage("ready", () -> {}),
        new Stage("trained", this::train),
        new Stage("early", () -> run.goTo(EARLY)),
        new Stage("neuron", () -> select(NEURON)),
        new Stage("weight", () -> select(WEIGHT)),
        new Stage("lesion", this::lesion),
        new Stage("faster", this::trainFaster),
        new Stage("wrong-sample", this::showWrongSample),
        new Stage("document", () -> run.train(Preset.DOCUMENT.recipe())),
        new Stage("large", () -> run.train(large(), 50)),
        new Stage("diverged", this::diverge));
  }

  void run(Stage stage) throws IOException {
    stage.action().run();
    FxDriver.await(FormulaView::isReady, SETTLE_FRAMES);
    pictures++;
    Path file = out.resolve("%02d-%s%s.png".formatted(pictures, stage.name(), suffix));
    WritableImage image = FxDriver.call(() -> app.scene().snapshot(null));
    Picture.save(image, file);
    stage.undo().run();
  }

  /** Test accuracy of the repaired recipe, as the window shows it. */
  double finalAccuracy() {
    return accuracy;
  }

  private void train() {
    run.finish();
    accuracy = FxDriver.call(() -> wiring.run.getSnapshot().test().score());
  }

  private void select(Part part) {
    FxDriver.act(() -> wiring.selection.select(part));
    run.until(snapshot -> snapshot.next().isPresent());
  }

  /** A neuron lesioned, another frozen, and both healed again before the next picture. */
  private void lesion() {
    FxDriver.act(
        () -> {
          wiring.selection.select(NEURON);
          wiring.run.change(new Intervention.Freeze(new Part.Neuron(0, 2), true));
          wiring.run.change(new Intervention.Lesion(NEURON, true));
        });
    run.until(snapshot -> snapshot.surgery().lesions().contains(NEURON));
  }

  private void trainFaster() {
    FxDriver.act(() -> wiring.run.change(new Intervention.HealAll()));
    run.until(snapshot -> snapshot.surgery().isNone());
    run.goTo(2 * EARLY);
    FxDriver.act(() -> wiring.run.change(new Intervention.LearningRate(0.1)));
    run.finish();
  }

  private void showWrongSample() {
    run.goTo(EARLY);
    FxDriver.act(
        () -> {
          wiring.selection.clear();
          wiring.sample.wrongOnlyProperty().set(true);
          wiring.sample.next();
        });
  }

  private static Recipe large() {
    Recipe recipe = Preset.REPAIRED.recipe();
    NetworkSpec network =
        new NetworkSpec(
            4,
            List.of(
                new LayerSpec(128, Activation.RELU),
                new LayerSpec(64, Activation.RELU),
                new LayerSpec(3, Activation.TANH)));
    return recipe.withNetwork(network);
  }

  private void diverge() {
    Recipe recipe = Preset.REPAIRED.recipe();
    NetworkSpec network =
        new NetworkSpec(
            4, List.of(new LayerSpec(10, Activation.TANH), new LayerSpec(3, Activation.IDENTITY)));
    FxDriver.act(
        () -> {
          wiring.run.load(
              recipe.withNetwork(network).withSettings(recipe.settings().withLearningRate(10)));
          wiring.run.run();
        });
    run.until(snapshot -> snapshot.state() == RunState.DIVERGED);
  }
}
