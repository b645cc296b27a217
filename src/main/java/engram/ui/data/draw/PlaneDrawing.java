package engram.ui.data.draw;

import engram.data.DataException;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Task;
import engram.data.sets.BuiltInSet;
import engram.data.table.ColumnKind;
import engram.data.table.DecimalMark;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import engram.data.text.Quote;
import engram.ui.data.own.OwnSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Rows with two numbers and a class as points of a plane. Immutable: what is drawn or erased gives
 * another one.
 */
public final class PlaneDrawing {
  private static final String LETTERS = "ABCDEF";

  /** As many classes as there are brushes for. */
  private static final int MOST_CLASSES = LETTERS.length();

  private final Table table;
  private final ImportPlan plan;
  private final List<String> classes;
  private final int across;
  private final int upwards;
  private final List<DrawnPoint> points;

  /** By point, its row in the table. */
  private final int[] rows;

  private PlaneDrawing(Table table, ImportPlan plan, List<String> classes) {
    this.table = table;
    this.plan = plan;
    this.classes = List.copyOf(classes);
    int[] features =
        IntStream.range(0, table.columns())
            .filter(c -> c != plan.target() && plan.kinds().get(c) == ColumnKind.NUMBER)
            .toArray();
    across = features[0];
    upwards = features[1];
    rows = IntStream.range(0, table.rows()).filter(this::isPoint).toArray();
    points = IntStream.of(rows).mapToObj(this::point).toList();
  }

  private boolean isPoint(int row) {
    return table.isOn(row)
        && Double.isFinite(table.number(row, across))
        && Double.isFinite(table.number(row, upwards))
        && classes.contains(table.text(row, plan.target()));
  }

  private DrawnPoint point(int row) {
    return new DrawnPoint(
        table.number(row, across),
        table.number(row, upwards),
        classes.indexOf(table.text(row, plan.target())));
  }

  /**
   * Without a point, and with classes A and B.
   *
   * @param words of the coordinates and the class
   */
  static PlaneDrawing empty(String name, UnaryOperator<String> words) {
    return of(BuiltInSet.MOONS.load().subset(new int[0]).named(name, words));
  }

  /** Of rows with two numbers and a class. */
  public static PlaneDrawing of(Dataset dataset) {
    List<ColumnKind> kinds = List.of(ColumnKind.NUMBER, ColumnKind.NUMBER, ColumnKind.CATEGORY);
    ImportPlan plan = new ImportPlan(kinds, 2, Task.CLASSIFICATION);
    return new PlaneDrawing(Table.of(dataset), plan, dataset.classNames());
  }

  /**
   * Of one state of the user's own data.
   *
   * @param dataset the rows that it gives
   */
  static PlaneDrawing of(OwnSet set, Dataset dataset) {
    return new PlaneDrawing(set.table(), set.plan(), dataset.classNames());
  }

  /** Whether those rows have two numbers and a class. */
  static boolean fits(Dataset dataset) {
    return dataset.featureCount() == 2
        && dataset.features().stream().allMatch(Feature::isNumber)
        && dataset.isClassification();
  }

  /** What the user calls it. */
  String name() {
    return table.name();
  }

  /** The name of the first feature. */
  String across() {
    return Quote.visible(table.heading(across).name());
  }

  /** The name of the second feature. */
  String upwards() {
    return Quote.visible(table.heading(upwards).name());
  }

  /** In the order of their numbers; of some there may be no point. */
  List<String> classes() {
    return classes;
  }

  List<DrawnPoint> points() {
    return points;
  }

  /** How many points each class has. */
  static int[] counts(int classes, List<DrawnPoint> points) {
    int[] counts = new int[classes];
    for (DrawnPoint point : points) counts[point.label()]++;
    return counts;
  }

  /** Whether there are points of two classes. */
  boolean isLearnable() {
    return points.stream().mapToInt(DrawnPoint::label).distinct().limit(2).count() == 2;
  }

  /** Whether there is a brush left for one. */
  boolean canHaveAnotherClass() {
    return classes.size() < MOST_CLASSES;
  }

  /** With one more class; of no more than there are letters. */
  PlaneDrawing withClass() {
    String name =
        LETTERS
            .substring(classes.size())
            .concat(LETTERS)
            .chars()
            .mapToObj(letter -> String.valueOf((char) letter))
            .filter(letter -> !classes.contains(letter))
            .findFirst()
            .orElseThrow();
    List<String> more = new ArrayList<>(classes);
    more.add(name);
    return new PlaneDrawing(table, plan, more);
  }

  /** With the brushes of another state of it, also those without a point. */
  PlaneDrawing withClassesOf(PlaneDrawing other) {
    boolean more =
        other.classes.size() > classes.size()
            && other.name().equals(name())
            && other.classes.subList(0, classes.size()).equals(classes);
    return more ? new PlaneDrawing(table, plan, other.classes) : this;
  }

  PlaneDrawing with(List<DrawnPoint> added) {
    Table longer = table;
    for (DrawnPoint point : added) longer = longer.add(cells(point));
    return new PlaneDrawing(longer, plan, classes);
  }

  private List<String> cells(DrawnPoint point) {
    List<String> cells = new ArrayList<>(Collections.nCopies(table.columns(), ""));
    cells.set(across, text(point.x()));
    cells.set(upwards, text(point.y()));
    cells.set(plan.target(), classes.get(point.label()));
    return cells;
  }

  private String text(double value) {
    String text = BigDecimal.valueOf(value).toPlainString();
    return table.decimalMark() == DecimalMark.POINT ? text : text.replace('.', ',');
  }

  /**
   * @param erased the numbers of points
   */
  PlaneDrawing without(BitSet erased) {
    Table shorter = table.without(erased.stream().map(point -> rows[point]).toArray());
    return new PlaneDrawing(shorter, plan, classes);
  }

  /**
   * What is to be learned, with the classes in this order up to the last one that has a point.
   *
   * @throws DataException if another column of the table does not fit its plan
   */
  public OwnSet.Rows rows() throws DataException {
    int last = points.stream().mapToInt(DrawnPoint::label).max().orElse(0);
    return OwnSet.of(table, plan, classes.subList(0, last + 1));
  }
}
