package engram.ui.start;

import engram.inspect.surface.OutputMarks;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.base.Texts;
import engram.ui.graph.ConnectionPainter;
import engram.ui.graph.LabelSizes;
import engram.ui.graph.LayerColumn;
import engram.ui.graph.NetworkLabels;
import engram.ui.graph.NetworkLayout;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.NetworkTexts;
import engram.ui.graph.NeuronPainter;
import engram.ui.graph.NeuronText;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;

/** A network learns the irises; one flower after the other stands in it. */
final class LearnPicture implements DoorPicture {
  private static final int LAST_EPOCH = 60;
  private static final double EPOCHS_A_SECOND = 8;
  private static final double SECONDS_A_FLOWER = 1.5;
  private static final double MARGIN = 0.09;

  /** How large the neurons of a column are at most: radii in heights of the picture. */
  private static final double[] RADII = {0.07, 0.042, 0.108};

  private static final double OF_SPACING = 0.44;
  private static final double EM = 0.055;

  private final Texts texts;
  private final LivingRun run =
      new LivingRun(Preset.REPAIRED.recipe(), EPOCHS_A_SECOND, LAST_EPOCH);
  private final ConnectionPainter connections = new ConnectionPainter();
  private final NeuronPainter neurons = new NeuronPainter(new PaintFonts(), new NeuronText());

  LearnPicture(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void paint(
      GraphicsContext g,
      Palette palette,
      double width,
      double height,
      double seconds,
      double pixelScale) {
    Snapshot moment = run.at(seconds);
    int[] flowers = moment.data().split().test();
    int row = flowers[(int) (seconds / SECONDS_A_FLOWER) % flowers.length];
    ForwardPass pass = ForwardPass.of(moment.parameters(), moment.data().input(row));
    NetworkLayout layout = layout(moment.recipe().network(), width, height);
    NetworkPicture picture = picture(moment, row, pass, layout, onPage(palette), pixelScale);
    Image lines = connections.paint(picture);
    g.drawImage(lines, 0, 0, lines.getWidth() / pixelScale, lines.getHeight() / pixelScale);
    neurons.paint(new CanvasDrawing(g), picture);
  }

  /** The same colours where the page is the ground, and not a card. */
  private static Palette onPage(Palette of) {
    return new Palette(
        of.page(),
        of.page(),
        of.border(),
        of.text(),
        of.muted(),
        of.accent(),
        of.pointed(),
        of.positive(),
        of.negative(),
        of.zero(),
        of.trainCurve(),
        of.validationCurve(),
        of.testCurve(),
        of.classes());
  }

  private static NetworkLayout layout(NetworkSpec spec, double width, double height) {
    List<LayerColumn> columns = new ArrayList<>();
    int layers = spec.layerCount();
    double left = MARGIN * width + RADII[0] * height;
    double right = width - MARGIN * width - RADII[2] * height;
    for (int layer = -1; layer < layers; layer++) {
      int units = layer < 0 ? spec.inputs() : spec.unitsOf(layer);
      double most = layer < 0 ? RADII[0] : layer < layers - 1 ? RADII[1] : RADII[2];
      double room = height * (1 - MARGIN);
      double spacing = Math.min(room / units, 0.27 * height);
      double radius = Math.min(most * height, OF_SPACING * spacing);
      double x = left + (layer + 1) * (right - left) / layers;
      double top = height / 2 - (units - 1) * spacing / 2;
      columns.add(new LayerColumn(layer, units, units, 0, x, top, spacing, radius));
    }
    LabelSizes none = new LabelSizes(0, 0, 0, 0, 0);
    return new NetworkLayout(
        columns, width, height, EM * height, none, 1, 0, true, true, Optional.empty());
  }

  private NetworkPicture picture(
      Snapshot moment,
      int row,
      ForwardPass pass,
      NetworkLayout layout,
      Palette palette,
      double pixelScale) {
    NetworkLabels labels = NetworkLabels.of(texts, moment.data(), moment.recipe().network(), row);
    return new NetworkPicture(
        layout,
        Viewport.FIT,
        pixelScale,
        palette,
        new NetworkTexts(labels, List.of("", "", ""), "", "", ""),
        moment.parameters(),
        pass,
        Optional.empty(),
        OutputMarks.of(moment.data(), row, pass),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NetworkPicture.Look.PLAIN);
  }

  @Override
  public void close() {
    run.close();
  }
}
