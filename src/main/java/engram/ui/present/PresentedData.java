package engram.ui.present;

import engram.data.Dataset;
import engram.inspect.surface.Pixels;
import engram.training.recipe.PreparedData;
import engram.ui.paint.InkRamp;
import engram.ui.paint.Palette;
import engram.ui.paint.PixelImage;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentDataViewModel.Group;
import engram.ui.present.PresentSheet.Face;
import engram.ui.run.Shared;
import engram.ui.run.ShownSample;
import engram.ui.surface.SurfaceView;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.paint.Color;

/** The data, presented: their points and the map, or a wall of pictures. */
final class PresentedData implements Presented {
  private static final double BESIDE = 70;

  /** Of the width: what the map gets at most, so that the classes stand beside it. */
  private static final double MAP_SHARE = 0.65;

  private static final double BEFORE_NAME = 46;
  private static final double BEFORE_COUNT = 60;
  private static final double ROW = 62;
  private static final double NAME = 34;
  private static final int PICTURES = 12;

  private final PresentDataViewModel data;
  private final Shared shared;
  private final MapWork maps;
  private final MapScene map;
  private final PixelImage pixels = new PixelImage();

  PresentedData(PresentDataViewModel data, MapWork maps, Shared shared) {
    this.data = data;
    this.maps = maps;
    this.shared = shared;
    map = new MapScene(shared.texts());
  }

  @Override
  public PresentSubject subject() {
    return data;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    if (data.data().picture().isPresent()) {
      wall(sheet, area);
      return;
    }
    double most = area.height() - MapScene.BELOW + 40;
    double side = Math.min(most, MAP_SHARE * area.width());
    PresentArea square =
        new PresentArea(area.x(), area.y() + (most - side) / 2, side + 34, side + MapScene.BELOW);
    boolean ground = focus == PresentDataViewModel.MAP;
    view()
        .ifPresent(
            view ->
                map.paint(
                    sheet,
                    square,
                    view,
                    shared.sample().getRow(),
                    ground ? MapScene.Ground.MAP_WITHOUT_KEY : MapScene.Ground.BLANK));
    groups(sheet, square.right() + BESIDE, area);
  }

  private Optional<SurfaceView> view() {
    return maps.mapProperty().get().filter(view -> view.slice().data() == data.data());
  }

  /** Each class with its mark and how many samples it has. */
  private void groups(PresentSheet sheet, double x, PresentArea area) {
    List<Group> groups = data.groups();
    Palette palette = sheet.palette();
    double row = Math.min(ROW, area.height() / Math.max(1, groups.size()));
    double size = size(sheet, groups, area.right() - x - BEFORE_NAME, Math.min(NAME, 0.6 * row));
    double top = area.middleY() - row * groups.size() / 2;
    double right = Math.min(area.right(), x + BEFORE_NAME + widths(sheet, groups, size));
    MarkPainter marks = new MarkPainter(sheet.g());
    for (int label = 0; label < groups.size(); label++) {
      double baseline = top + (label + 0.5) * row + 0.36 * size;
      Color color = palette.classColor(label);
      marks.paintOn(
          MarkShape.of(label),
          color,
          palette.classEdge(label),
          palette.card(),
          x + 14,
          baseline - 0.36 * size,
          0.38 * size);
      String count = groups.get(label).count();
      double room = right - x - BEFORE_NAME - sheet.width(count, size, Face.BOLD) - BEFORE_COUNT;
      String name = sheet.cut(groups.get(label).name(), room + 0.01, size, Face.REGULAR);
      sheet.text(name, x + BEFORE_NAME, baseline, size, Face.REGULAR, palette.text());
      sheet.textTo(count, right, baseline, size, Face.BOLD, palette.muted());
    }
  }

  /** In which names and numbers fit beside each other, where one that can be read does. */
  private static double size(PresentSheet sheet, List<Group> groups, double room, double wanted) {
    double size = wanted;
    while (size > PresentSheet.LEAST && widths(sheet, groups, size) > room) size--;
    return size;
  }

  /** Of the widest name and the widest number with what parts them. */
  private static double widths(PresentSheet sheet, List<Group> groups, double size) {
    double name = 0;
    double count = 0;
    for (Group group : groups) {
      name = Math.max(name, sheet.width(group.name(), size, Face.REGULAR));
      count = Math.max(count, sheet.width(group.count(), size, Face.BOLD));
    }
    return name + BEFORE_COUNT + count;
  }

  /** The first pictures of each class, a row or a column a class. */
  private void wall(PresentSheet sheet, PresentArea area) {
    PreparedData prepared = data.data();
    Dataset set = prepared.dataset();
    int classes = set.classes();
    double step = Math.min(area.height() / classes, area.width() / (PICTURES + 1));
    double left = area.middleX() - step * (PICTURES + 0.6) / 2;
    InkRamp ramp = new InkRamp(sheet.palette());
    int[] drawn = new int[classes];
    for (int row = 0; row < set.rows(); row++) {
      int label = set.label(row);
      if (drawn[label] >= PICTURES) continue;
      Optional<Pixels> picture = ShownSample.pixels(prepared, prepared.inputs().values(set, row));
      if (picture.isEmpty()) return;
      double x = left + step * (0.6 + drawn[label]);
      double y = area.y() + step * label;
      drawn[label]++;
      Pixels pixel = picture.get();
      pixels.paint(sheet.g(), pixel.side(), k -> ramp.pixel(pixel.get(k)), x, y, step - 8);
    }
    List<Group> groups = data.groups();
    double size = Math.min(NAME, 0.6 * step);
    for (int label = 0; label < classes; label++) {
      double baseline = area.y() + step * (label + 0.5) - 4 + 0.36 * size;
      sheet.textTo(
          groups.get(label).name(),
          left + 0.35 * step,
          baseline,
          size,
          Face.BOLD,
          sheet.palette().text());
    }
  }

  @Override
  public void click(double x, double y, int focus) {
    view().flatMap(view -> map.at(view, x, y)).ifPresent(shared.sample()::show);
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(maps.mapProperty());
  }
}
