package engram.ui.present;

import engram.inspect.surface.OutputMarks;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.Texts;
import engram.ui.graph.AtWork;
import engram.ui.graph.ConnectionPainter;
import engram.ui.graph.HitTest;
import engram.ui.graph.InputImagePainter;
import engram.ui.graph.LayerColumn;
import engram.ui.graph.NetworkLabels;
import engram.ui.graph.NetworkLayout;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.NetworkTexts;
import engram.ui.graph.NeuronPainter;
import engram.ui.graph.NeuronText;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Viewport;
import engram.ui.present.PresentSheet.Face;
import engram.ui.run.BeforeTraining;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The network with the sample in it, as large as there is room, and the names at its sides. */
final class NetworkScene {
  /** No value in a neuron is smaller, in units. */
  private static final double LEAST_VALUE = 18.5;

  private static final double MOST_NAME = 230;
  private static final double TOLERANCE = 10;

  private final Shared shared;
  private final BeforeTraining before;
  private final Texts texts;
  private final ConnectionPainter connections = new ConnectionPainter();
  private final NeuronPainter neurons;
  private final InputImagePainter image;
  private final OutputLabels outputs;
  private NetworkLabels labels;
  private Object labelsOf;
  private NetworkLayout layout;
  private PresentArea place;

  private record LabelsKey(PreparedData data, NetworkSpec spec, int row, Object language) {}

  NetworkScene(Shared shared, BeforeTraining before) {
    this.shared = shared;
    this.before = before;
    texts = shared.texts();
    PaintFonts fonts = new PaintFonts();
    neurons = new NeuronPainter(fonts, new NeuronText());
    image = new InputImagePainter(fonts);
    outputs = new OutputLabels(texts);
  }

  void paint(PresentSheet sheet, PresentArea area) {
    Snapshot moment = shared.run().getSnapshot();
    SampleViewModel sample = shared.sample();
    NetworkSpec spec = moment.recipe().network();
    labels = labels(moment);
    OutputMarks marks =
        sample.shown().isDrawn()
            ? OutputMarks.withoutTruth(moment.data(), before.pass())
            : OutputMarks.of(moment.data(), sample.getRow(), before.pass());
    layout =
        NetworkSpread.of(
            spec,
            area.width(),
            area.height(),
            inputRoom(sheet),
            outputs.room(sheet, labels, marks),
            labels.pictureSide());
    place = area;
    NetworkPicture picture = picture(sheet, moment, marks);
    Drawing g = sheet.g();
    g.save();
    g.translate(sheet.wholeX(area.x()), sheet.wholeY(area.y()));
    sheet.image(connections.paint(picture), 0, 0);
    g.save();
    g.scale(1 / sheet.unit(), 1 / sheet.unit());
    image.paint(g, picture);
    neurons.setLeastFont(LEAST_VALUE * sheet.unit());
    neurons.paint(g, picture);
    g.restore();
    if (layout.image().isEmpty()) paintInputs(sheet);
    outputs.paint(sheet, layout, picture, labels.classes());
    g.restore();
  }

  /** In pixels of the window: the painters' letters are not to be enlarged. */
  private NetworkPicture picture(PresentSheet sheet, Snapshot moment, OutputMarks marks) {
    SampleViewModel sample = shared.sample();
    boolean held = before.isHeld();
    List<String> gaps =
        layout.columns().stream()
            .map(column -> column.hasGap() ? texts.get("network.more", column.hidden()) : "")
            .toList();
    return new NetworkPicture(
        NetworkSpread.scaled(layout, sheet.unit()),
        Viewport.FIT,
        sheet.pixelScale(),
        sheet.palette(),
        new NetworkTexts(labels, gaps, "", "", ""),
        before.parameters(),
        before.pass(),
        sample.shown().pixels(),
        marks,
        shared.selection().getSelected(),
        Optional.empty(),
        Optional.empty(),
        held ? Set.of() : moment.surgery().lesions(),
        held ? Set.of() : moment.surgery().frozen(),
        moment.cursor().filter(at -> !held).flatMap(at -> AtWork.of(at, layout.layerCount())),
        Optional.empty(),
        Optional.empty(),
        NetworkPicture.Look.PLAIN);
  }

  private NetworkLabels labels(Snapshot moment) {
    NetworkSpec spec = moment.recipe().network();
    Object key = new LabelsKey(moment.data(), spec, shared.sample().getRow(), texts.language());
    if (key.equals(labelsOf)) return labels;
    labelsOf = key;
    return NetworkLabels.of(texts, moment.data(), spec, shared.sample().getRow());
  }

  private double inputRoom(PresentSheet sheet) {
    double room = 0;
    for (String name : labels.features()) {
      room = Math.max(room, sheet.width(name, PresentSheet.LABEL, Face.REGULAR));
    }
    for (String value : labels.values()) {
      room = Math.max(room, sheet.width(value, PresentSheet.SMALL, Face.REGULAR));
    }
    return Math.ceil(Math.min(room, MOST_NAME) / 10) * 10;
  }

  /** The name of each input, and below it its value where there is room. */
  private void paintInputs(PresentSheet sheet) {
    LayerColumn column = layout.inputs();
    double x = column.x() - column.radius() - NetworkSpread.GAP;
    double room = layout.labels().featureName();
    boolean both = column.spacing() >= 2.2 * PresentSheet.LABEL;
    for (int at = 0; at < column.shown(); at++) {
      double y = column.y(at);
      String name =
          sheet.cut(labels.features().get(column.unit(at)), room, PresentSheet.LABEL, Face.REGULAR);
      double baseline = both ? y - 3 : y + PaintFonts.HALF_CAP * PresentSheet.LABEL;
      sheet.textTo(name, x, baseline, PresentSheet.LABEL, Face.REGULAR, sheet.palette().text());
      if (!both) continue;
      String value = labels.values().get(column.unit(at));
      sheet.smallTo(value, x, y + 24, sheet.palette().muted());
    }
  }

  /** The part that was painted at that place of the page. */
  Optional<Part> at(double x, double y) {
    if (layout == null || !place.contains(x, y)) return Optional.empty();
    return new HitTest(layout).at(x - place.x(), y - place.y(), TOLERANCE, weight -> true);
  }
}
