package engram.ui.present;

import engram.data.Dataset;
import engram.inspect.surface.Pixels;
import engram.training.recipe.PreparedData;
import engram.ui.base.RoundedNumber;
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

  /** Of the height of a line, its letters. */
  private static final double LETTERS = 0.6;

  /** Classes that would stand in lower lines than that are not all shown. */
  private static final double LEAST_ROW = PresentSheet.LEAST / LETTERS;

  private static final int PICTURES = 12;

  /** Of the width: what names beside pictures get at most. */
  private static final double NAMES_SHARE = 0.3;

  /** Between a name and its pictures, of the distance of two pictures. */
  private static final double AFTER_NAME = 0.25;

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

  /** How many of so many classes can be read one below the other, with a line for the others. */
  private static int shown(PresentArea area, int classes) {
    return PresentArea.seen(classes, (int) (area.height() / LEAST_ROW));
  }

  private static int lines(PresentArea area, int classes) {
    int shown = shown(area, classes);
    return Math.max(1, shown < classes ? shown + 1 : shown);
  }

  /** That there are more classes than those that are shown. */
  private String rest(int shown, int classes) {
    return shared.texts().get("present.data.rest", RoundedNumber.whole(classes - shown));
  }

  /** Each class with its mark and how many samples it has, as far as they can be read. */
  private void groups(PresentSheet sheet, double x, PresentArea area) {
    int all = data.groups().size();
    List<Group> groups = data.groups().subList(0, shown(area, all));
    Palette palette = sheet.palette();
    int lines = lines(area, all);
    double row = Math.min(ROW, area.height() / lines);
    double room = area.right() - x - BEFORE_NAME;
    double size = size(sheet, groups, room, Math.min(NAME, LETTERS * row));
    double top = area.middleY() - row * lines / 2;
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
      double left = right - x - BEFORE_NAME - sheet.width(count, size, Face.BOLD) - BEFORE_COUNT;
      String name = sheet.cut(groups.get(label).name(), left + 0.01, size, Face.REGULAR);
      sheet.text(name, x + BEFORE_NAME, baseline, size, Face.REGULAR, palette.text());
      sheet.textTo(count, right, baseline, size, Face.BOLD, palette.muted());
    }
    if (groups.size() == all) return;
    double last = top + (lines - 0.5) * row + 0.36 * size;
    String rest = sheet.cut(rest(groups.size(), all), room, size, Face.REGULAR);
    sheet.text(rest, x + BEFORE_NAME, last, size, Face.REGULAR, palette.muted());
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
    int shown = shown(area, classes);
    List<Group> groups = data.groups().subList(0, shown);
    double most = Math.min(area.height() / lines(area, classes), area.width() / (PICTURES + 1));
    double size = Math.min(NAME, LETTERS * most);
    double names = NAMES_SHARE * area.width();
    while (size > PresentSheet.LEAST && widest(sheet, groups, size) > names) size--;
    names = Math.min(names, widest(sheet, groups, size));
    double step = Math.min(most, (area.width() - names) / (PICTURES + AFTER_NAME));
    double middle = area.middleX() - step * (PICTURES + 0.6) / 2;
    double ends = Math.max(area.x() + names, middle + (0.6 - AFTER_NAME) * step);
    double left = ends + AFTER_NAME * step;
    InkRamp ramp = new InkRamp(sheet.palette());
    int[] drawn = new int[classes];
    for (int row = 0; row < set.rows(); row++) {
      int label = set.label(row);
      if (label >= shown || drawn[label] >= PICTURES) continue;
      Optional<Pixels> picture = ShownSample.pixels(prepared, prepared.inputs().values(set, row));
      if (picture.isEmpty()) return;
      double x = left + step * drawn[label];
      double y = area.y() + step * label;
      drawn[label]++;
      Pixels pixel = picture.get();
      pixels.paint(sheet.g(), pixel.side(), k -> ramp.pixel(pixel.get(k)), x, y, step - 8);
    }
    for (int label = 0; label < shown; label++) {
      double baseline = area.y() + step * (label + 0.5) - 4 + 0.36 * size;
      String name = sheet.cut(groups.get(label).name(), names + 0.01, size, Face.BOLD);
      sheet.textTo(name, ends, baseline, size, Face.BOLD, sheet.palette().text());
    }
    if (shown == classes) return;
    double last = area.y() + step * (shown + 0.5) - 4 + 0.36 * size;
    sheet.text(rest(shown, classes), left, last, size, Face.REGULAR, sheet.palette().muted());
  }

  private static double widest(PresentSheet sheet, List<Group> groups, double size) {
    return groups.stream()
        .mapToDouble(each -> sheet.width(each.name(), size, Face.BOLD))
        .max()
        .orElse(0);
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
