package engram.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.PictureShape;
import engram.data.sets.BuiltInSet;
import engram.inspect.surface.OutputMarks;
import engram.nn.ForwardPass;
import engram.nn.Part;
import engram.training.RunState;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.graph.NetworkReadout;
import engram.ui.network.NetworkViewModel;
import engram.ui.run.BeforeTraining;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of weights, and the pad, over a real run on digits; no toolkit. */
class PadViewModelTest {
  private static final int EPOCHS = 8;

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Session session = new Session(Preset.DIGITS.recipe(), BuiltInSet::load);
  private final RunViewModel run = new RunViewModel(session);
  private final SelectionViewModel selection = new SelectionViewModel(run);
  private final SampleViewModel sample = new SampleViewModel(run, new Random(1));
  private final PanesViewModel panes = new PanesViewModel();
  private final Shared shared = new Shared(run, sample, selection, panes, preferences, texts);
  private final NetworkViewModel network = new NetworkViewModel(shared, new BeforeTraining(shared));
  private final PadViewModel pad = new PadViewModel(shared);
  private final PicturesViewModel pictures = new PicturesViewModel(shared);

  @AfterEach
  void close() {
    session.close();
  }

  private void train() {
    for (int k = 0; k < EPOCHS; k++) run.session().stepForward();
    Await.until(
        run,
        () -> run.getSnapshot().epoch() == EPOCHS && run.getSnapshot().state() != RunState.RUNNING);
  }

  private void drawOne() {
    panes.open(Companion.PICTURES);
    pad.press(0.5, 0.2);
    for (int i = 1; i <= 12; i++) pad.drag(0.5, 0.2 + 0.05 * i);
  }

  private void drawZero() {
    pad.press(0.7, 0.5);
    for (int i = 1; i <= 40; i++) {
      double angle = i * Math.PI / 20;
      pad.drag(0.5 + 0.2 * Math.cos(angle), 0.5 + 0.35 * Math.sin(angle));
    }
  }

  @Test
  void aDrawnDigitIsRecognised() {
    train();
    panes.open(Companion.PICTURES);
    drawZero();
    PadAnswer said = pad.answer.get().orElseThrow();
    assertThat(said.answer()).isEqualTo("0");
    assertThat(said.named()).isZero();
    assertThat(said.shares().get(0)).isGreaterThan(0.9);
    assertThat(said.names()).hasSize(10).startsWith("0", "1");
  }

  @Test
  void theDrawingGoesThroughTheNetworkAsARowDoes() {
    drawOne();
    PictureShape shape = run.getSnapshot().data().picture().orElseThrow();
    double[] values = pad.getDrawing().values(shape);
    ForwardPass pass =
        ForwardPass.of(
            run.getSnapshot().parameters(), run.getSnapshot().data().inputs().of(values));
    assertThat(sample.shown().getPass().output()).containsExactly(pass.output());
    assertThat(pad.answer.get().orElseThrow().shares())
        .containsExactlyElementsOf(Arrays.stream(pass.output()).boxed().toList());
    assertThat(sample.shown().pixels().orElseThrow().get(3)).isEqualTo(values[3] / 16);
  }

  @Test
  void theGraphShowsTheDrawingInThePlaceOfTheSample() {
    double[] ofSample = sample.getForwardPass().output();
    drawOne();
    assertThat(sample.shown().isDrawn()).isTrue();
    assertThat(network.getSubtitle()).doesNotContain("sample");
    OutputMarks marks = network.marks();
    assertThat(marks.right()).isEqualTo(-1);
    assertThat(sample.getForwardPass().output()).containsExactly(ofSample);
    sample.shown().endDrawing();
    assertThat(sample.shown().getPass()).isSameAs(sample.getForwardPass());
    assertThat(network.getSubtitle()).contains("sample");
    assertThat(network.marks().right()).isNotNegative();
  }

  @Test
  void anotherSampleOrAClosedPaneEndsIt() {
    drawOne();
    sample.next();
    assertThat(sample.shown().isDrawn()).isFalse();
    pad.press(0.2, 0.2);
    assertThat(sample.shown().isDrawn()).isTrue();
    panes.closeCompanion();
    assertThat(sample.shown().isDrawn()).isFalse();
    assertThat(pad.getDrawing().isEmpty()).isFalse();
  }

  @Test
  void whatIsPointedAtIsReadFromTheDrawing() {
    drawOne();
    selection.hover(Optional.of(new Part.Input(3)));
    NetworkReadout readout = network.getReadout().orElseThrow();
    double value = sample.shown().pixels().orElseThrow().get(3) * 16;
    assertThat(Double.parseDouble(readout.values().get(0))).isEqualTo(value);
  }

  @Test
  void theAnswerFollowsTheRun() {
    drawOne();
    List<Double> before = pad.answer.get().orElseThrow().shares();
    train();
    assertThat(pad.answer.get().orElseThrow().shares()).isNotEqualTo(before);
    assertThat(sample.shown().getPass().output()[1])
        .isEqualTo(pad.answer.get().orElseThrow().shares().get(1));
    run.session().goTo(0);
    Await.until(run, () -> run.getSnapshot().epoch() == 0);
    assertThat(pad.answer.get().orElseThrow().shares()).isEqualTo(before);
  }

  @Test
  void strokesAreUndoneOneByOneAndSoIsClearing() {
    assertThat(pad.undoableProperty().get()).isFalse();
    drawOne();
    pad.press(0.3, 0.8);
    pad.drag(0.7, 0.8);
    assertThat(pad.getDrawing().strokes()).hasSize(2);
    pad.undo();
    assertThat(pad.getDrawing().strokes()).hasSize(1);
    pad.clear();
    assertThat(pad.answer.get()).isEmpty();
    assertThat(sample.shown().isDrawn()).isFalse();
    pad.undo();
    assertThat(pad.getDrawing().strokes()).hasSize(1);
    pad.undo();
    assertThat(pad.getDrawing().isEmpty()).isTrue();
    assertThat(pad.undoableProperty().get()).isFalse();
  }

  @Test
  void aSampleOnThePadIsAnsweredAsTheSampleItself() {
    panes.open(Companion.PICTURES);
    pad.putSample();
    assertThat(sample.shown().getPass().output()).containsExactly(sample.getForwardPass().output());
    pad.press(0.06, 0.06);
    assertThat(sample.shown().getPass().output()).isNotEqualTo(sample.getForwardPass().output());
  }

  @Test
  void otherDataCloseThePane() {
    drawOne();
    run.session().load(Preset.REPAIRED.recipe());
    Await.until(run, () -> run.getSnapshot().data().picture().isEmpty());
    assertThat(panes.companionProperty().get()).isEmpty();
    assertThat(sample.shown().isDrawn()).isFalse();
    assertThat(pictures.getWeights()).isEmpty();
  }

  /** What a listener throws goes to the thread's handler, and no test would see it. */
  @Test
  void otherDataWithFewerRowsAreNeverAskedForTheOldSample() {
    List<Throwable> faults = new ArrayList<>();
    Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    try {
      sample.show(1700);
      drawOne();
      sample.pageWithin(new int[] {1245, 1700});
      run.session().load(Preset.REPAIRED.recipe());
      Await.until(run, () -> run.getSnapshot().data().picture().isEmpty());
      assertThat(faults).isEmpty();
      assertThat(sample.getRow()).isLessThan(150);
      assertThat(network.getSubtitle()).contains("versicolor");
    } finally {
      Thread.currentThread().setUncaughtExceptionHandler(null);
    }
  }

  @Test
  void eachNeuronOfTheFirstLayerHasItsWeightsAsAPicture() {
    assertThat(pictures.getWeights()).isEmpty();
    panes.open(Companion.PICTURES);
    assertThat(pictures.getWeights()).hasSize(32);
    assertThat(pictures.getWeights().get(5).get(10))
        .isEqualTo(run.getSnapshot().parameters().weight(0, 10, 5));
    assertThat(pictures.largest()).isPositive();
    pictures.select(5);
    assertThat(selection.getSelected()).contains(new Part.Neuron(0, 5));
    assertThat(pictures.selected()).hasValue(5);
    selection.select(new Part.Weight(0, 10, 6));
    assertThat(pictures.selected()).hasValue(6);
    selection.select(new Part.Neuron(1, 6));
    assertThat(pictures.selected()).isEmpty();
  }

  @Test
  void theScaleIsSaid() {
    panes.open(Companion.PICTURES);
    assertThat(pictures.scale()).startsWith("full colour: 0.");
    pictures.commonScale.set(false);
    assertThat(pictures.scale()).endsWith("of each");
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(pictures.caption()).contains("隐藏层");
  }

  @Test
  void aPictureFromAFileIsAnsweredAndCanBeTakenBack(@TempDir Path folder) throws Exception {
    train();
    panes.open(Companion.PICTURES);
    BufferedImage image = new BufferedImage(200, 300, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.setStroke(new BasicStroke(30));
    g.drawOval(60, 40, 80, 200);
    g.dispose();
    Path zero = folder.resolve("zero.png");
    ImageIO.write(image, "png", zero.toFile());
    List<String> told = new ArrayList<>();
    PictureFilesViewModel files =
        new PictureFilesViewModel(
            shared, pad, () -> Optional.of(zero), told::add, Runnable::run, Runnable::run);

    files.ask();

    assertThat(pad.getDrawing().ground()).isPresent();
    assertThat(pad.answer.get().orElseThrow().answer()).isEqualTo("0");
    pad.undo();
    assertThat(pad.getDrawing().isEmpty()).isTrue();

    ImageIO.write(
        new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY),
        "png",
        folder.resolve("black.png").toFile());
    files.open(folder.resolve("black.png"));
    files.open(folder.resolve("none.jpg"));
    run.session().load(Preset.REPAIRED.recipe());
    Await.until(run, () -> run.getSnapshot().data().picture().isEmpty());
    files.open(zero);
    assertThat(told).hasSize(3);
    assertThat(told.get(0)).startsWith("black.png has nothing on it");
    assertThat(told.get(1)).startsWith("none.jpg is no PNG or JPEG picture");
    assertThat(told.get(2)).startsWith("zero.png is a picture, and the samples of these data");
    assertThat(pad.getDrawing().isEmpty()).isTrue();
  }
}
