package engram.ui.labs.look;

import engram.data.Dataset;
import engram.inspect.InformativeFeatures;
import engram.labs.look.AnswerTree;
import engram.labs.look.Look;
import engram.labs.look.TreeNode;
import engram.ui.labs.frame.ClassMark;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * The tree that says nearly what the network says: yes to the left, no to the right, and the way of
 * the asked sample. Of a plane its regions, below those of the network.
 */
final class TreePainter {
  private static final double MAPS = 0.27;
  private static final double BETWEEN = 48;
  private static final double NAME = 36;
  private static final double BOX = 74;
  private static final double BAR = 12;

  /** Below the last question: a mark, a class and a count. */
  private static final double ANSWER = 96;

  /** From a question to the next at most, in heights of a box. */
  private static final double MOST_LEVEL = 3.4;

  /** Of an answer at least, where the page has room for larger letters. */
  private static final double LEAF = 240;

  private static final double LARGEST = 1.5;
  private static final double GAP = 18;
  private static final double PAD = 12;

  private final LookWords words;
  private final PlanePainter network;
  private final TreeRegions regions;

  /** Of boxes, marks and letters: larger where the page has room. */
  private double scale = 1;

  TreePainter(LookWords words) {
    this.words = words;
    network = new PlanePainter(words);
    regions = new TreeRegions();
  }

  void paint(PresentSheet sheet, PresentArea area, Look look, AnswerTree tree) {
    PresentArea room = area;
    List<Integer> two = InformativeFeatures.two(look.network().data());
    if (two.size() == 2 && tree.features().equals(two)) {
      double high = (area.height() - NAME) / 2;
      double wide = Math.min(MAPS * area.width(), high);
      name(sheet, words.get("look.tree.network"), area.x(), area.y(), wide);
      network.paint(sheet, new PresentArea(area.x(), area.y() + NAME, wide, high - NAME), look);
      double y = area.y() + NAME + high;
      name(sheet, words.get("look.tree.regions"), area.x(), y - NAME + 8, wide);
      PresentArea below = new PresentArea(area.x(), y + 8, wide, high - NAME);
      regions.paint(sheet, PlanePainter.map(below), look, tree.root());
      double x = area.x() + wide + BETWEEN;
      room = new PresentArea(x, area.y(), area.right() - x, area.height());
    }
    int questions = Math.max(1, tree.root().depth());
    double leaf = room.width() / tree.root().answers();
    double high = room.height() - 8;
    double fits = Math.min(leaf / LEAF, high / (questions * MOST_LEVEL * BOX + ANSWER));
    scale = Math.max(1, Math.min(LARGEST, fits));
    double level = Math.min(MOST_LEVEL * scale * BOX, (high - scale * ANSWER) / questions);
    double top = room.y() + 4 + (high - questions * level - scale * ANSWER) / 2;
    double[] next = {room.x()};
    node(sheet, look, new Place(tree.root(), top, level, leaf), next, true);
  }

  private static void name(PresentSheet sheet, String text, double x, double y, double room) {
    sheet.smallWithin(text, x, y + 24, room, Face.BOLD, sheet.palette().text());
  }

  /** A node of the tree, the y of its top, and the room of a level and of an answer. */
  private record Place(TreeNode node, double top, double level, double leaf) {
    Place below(TreeNode child) {
      return new Place(child, top + level, level, leaf);
    }
  }

  /** An edge is drawn below the boxes, so children come first. */
  private double node(
      PresentSheet sheet, Look look, Place place, double[] nextLeaf, boolean onWay) {
    TreeNode node = place.node();
    double left = nextLeaf[0];
    if (node.question().isEmpty()) {
      nextLeaf[0] += place.leaf();
      double x = left + place.leaf() / 2;
      answer(sheet, look, place, x, onWay);
      return x;
    }
    Optional<TreeNode> taken = node.next(look.values());
    double[] below = new double[2];
    for (int k = 0; k < 2; k++) {
      TreeNode child = node.children().get(k);
      boolean takes = onWay && taken.orElseThrow() == child;
      below[k] = node(sheet, look, place.below(child), nextLeaf, takes);
    }
    double x = (below[0] + below[1]) / 2;
    // the way that is taken lies on top
    int last = onWay ? node.children().indexOf(taken.orElseThrow()) : 1;
    edge(sheet, place, x, below[1 - last], last == 1, false);
    edge(sheet, place, x, below[last], last == 0, onWay);
    question(sheet, look, place, x, nextLeaf[0] - left - GAP, onWay);
    return x;
  }

  private double small() {
    return scale * PresentSheet.SMALL;
  }

  private void edge(
      PresentSheet sheet, Place place, double from, double to, boolean yes, boolean isTaken) {
    Palette palette = sheet.palette();
    double y0 = place.top() + scale * BOX;
    double y1 = place.top() + place.level();
    Color color = isTaken ? palette.accent() : palette.muted();
    double middle = y1 - Math.min(26 * scale, (y1 - y0) / 2);
    double width = isTaken ? 6 : 2;
    sheet.line(from, y0, from, middle, width, color);
    sheet.line(from, middle, to, middle, width, color);
    sheet.line(to, middle, to, y1, width, color);
    String text = words.get(yes ? "look.tree.yes" : "look.tree.no");
    Face face = isTaken ? Face.BOLD : Face.REGULAR;
    double baseline = middle - 8;
    if (yes) sheet.text(text, to + 4, baseline, small(), face, color);
    else sheet.textTo(text, to - 4, baseline, small(), face, color);
  }

  private void question(
      PresentSheet sheet, Look look, Place place, double x, double room, boolean onWay) {
    Palette palette = sheet.palette();
    TreeNode.Question of = place.node().question().orElseThrow();
    String name = words.feature(look, of.feature());
    String asked = words.inside().tree().asked(look, of);
    double size = sheet.fitted(name, room - 2 * PAD, small(), PresentSheet.LEAST, Face.REGULAR);
    String shown = sheet.cut(name, room - 2 * PAD, size, Face.REGULAR);
    double text =
        Math.max(sheet.width(shown, size, Face.REGULAR), sheet.width(asked, small(), Face.BOLD));
    double width = Math.min(room, Math.max(120 * scale, text + 2 * PAD));
    double y = place.top();
    sheet.g().setFill(palette.card());
    sheet.g().fillRoundRect(x - width / 2, y, width, scale * BOX, 14, 14);
    sheet.g().setStroke(onWay ? palette.accent() : palette.border());
    sheet.g().setLineWidth(onWay ? 4 : 2);
    sheet.g().strokeRoundRect(x - width / 2, y, width, scale * BOX, 14, 14);
    sheet.textAt(shown, x, y + 26 * scale, size, Face.REGULAR, palette.text());
    String cut = sheet.cut(asked, width - 8, small(), Face.BOLD);
    sheet.textAt(cut, x, y + 52 * scale, small(), Face.BOLD, palette.text());
    bar(sheet, place.node(), x - width / 2 + PAD, y + scale * (BOX - BAR), width - 2 * PAD);
  }

  /** The share of each class among the samples that come there. */
  private void bar(PresentSheet sheet, TreeNode node, double x, double y, double width) {
    double all = 0;
    for (int count : node.counts()) all += count;
    double at = x;
    for (int label = 0; label < node.counts().length; label++) {
      double part = width * node.counts()[label] / all;
      sheet.g().setFill(sheet.palette().classColor(label));
      sheet.g().fillRect(at, y, part, scale * (BAR - 4));
      at += part;
    }
  }

  private void answer(PresentSheet sheet, Look look, Place place, double x, boolean onWay) {
    Palette palette = sheet.palette();
    TreeNode node = place.node();
    double y = place.top() + 16 * scale;
    ClassMark.paint(sheet, node.label(), x, y, 13 * scale);
    if (onWay) sheet.ring(x, y, 22 * scale, 5, palette.accent());
    double room = place.leaf() - 8;
    Dataset set = look.network().data().dataset();
    String name = sheet.cut(words.label(look, node.label()), room, small(), Face.BOLD);
    sheet.textAt(name, x, y + 48 * scale, small(), Face.BOLD, palette.text());
    int right = node.counts()[node.label()];
    int all = 0;
    for (int label = 0; label < set.classes(); label++) all += node.counts()[label];
    String counts = right == all ? String.valueOf(all) : words.get("look.tree.of", right, all);
    sheet.textAt(
        sheet.cut(counts, room, small(), Face.REGULAR),
        x,
        y + 76 * scale,
        small(),
        Face.REGULAR,
        palette.muted());
  }
}
