package engram.data.table;

import engram.data.DataException;
import engram.data.Dataset;
import engram.data.Evidence;
import engram.data.Fault;
import engram.data.Feature;
import engram.data.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Takes of a table what is to be learned. */
public final class DatasetMaker {
  static final int MOST_CATEGORIES = 1000;

  private final Table table;
  private final ImportPlan plan;
  private final List<Remark> remarks = new ArrayList<>();

  /** Those that count and whose target is known. */
  private final int[] rows;

  /** Of each column so far, by row of {@link #rows}. */
  private final List<IntToDoubleFunction> values = new ArrayList<>();

  private DatasetMaker(Table table, ImportPlan plan) {
    this.table = table;
    this.plan = plan;
    this.rows =
        IntStream.range(0, table.rows())
            .filter(row -> table.isOn(row) && !isMissing(row, plan.target()))
            .toArray();
  }

  /** Those rows that {@link #toDataset} takes, in its order. */
  public static int[] rowsOf(Table table, ImportPlan plan) {
    return new DatasetMaker(table, plan).rows;
  }

  /**
   * The rows that count and whose target is known, as what is to be learned. Categories and classes
   * of a file are numbered in {@link CategoryOrder}, or as the file declares them; what an edit
   * adds to a column of words follows, so that it does not exchange the colours of the others.
   * Those that no row has are not counted.
   *
   * @param plan for the columns of this table
   * @throws DataException if a cell is not what the plan takes it for, or nothing can be learned
   */
  public static Imported toDataset(Table table, ImportPlan plan) throws DataException {
    if (plan.kinds().size() != table.columns()) {
      throw new IllegalArgumentException(
          "a plan for " + plan.kinds().size() + " columns, not " + table.columns());
    }
    try {
      return new DatasetMaker(table, plan).make();
    } catch (Stop e) {
      throw e.fault();
    } catch (OutOfMemoryError e) {
      long bytes = (long) table.rows() * table.columns() * Double.BYTES;
      throw new DataException(Fault.MEMORY, Evidence.of(table.name()).count(bytes, 0));
    }
  }

  /**
   * The same with the classes in an order of their own, whichever has the first row.
   *
   * @param classes there may be some among them of which there is no row; if there are none, those
   *     of the table are in its order
   * @throws DataException as {@link #toDataset(Table, ImportPlan)}
   * @throws IllegalArgumentException if there are classes, and the target is a number
   */
  public static Imported toDataset(Table table, ImportPlan plan, List<String> classes)
      throws DataException {
    Imported imported = toDataset(table, plan);
    if (classes.isEmpty()) return imported;
    Dataset dataset = imported.dataset();
    if (!dataset.isClassification()) throw new IllegalArgumentException("a number has no classes");
    Set<String> all = new LinkedHashSet<>(classes);
    all.addAll(dataset.classNames());
    return new Imported(dataset.withClasses(List.copyOf(all)), imported.remarks());
  }

  /**
   * @throws Stop with the fault
   */
  private Imported make() {
    int[] features = features();
    requireRows(features.length);
    Feature target = target();
    double[] targets = IntStream.range(0, rows.length).mapToDouble(values.remove(0)).toArray();
    List<Feature> described = new ArrayList<>();
    for (int feature : features) described.add(feature(feature));
    return new Imported(
        Dataset.wrap(table.name(), described, target, values, targets), List.copyOf(remarks));
  }

  private int[] features() {
    int target = plan.target();
    if (plan.kinds().get(target) == ColumnKind.IGNORE) {
      throw new Stop(Fault.TARGET_IGNORED, column(target));
    }
    int[] features =
        IntStream.range(0, table.columns())
            .filter(c -> c != target && plan.kinds().get(c) != ColumnKind.IGNORE)
            .toArray();
    if (features.length == 0) {
      for (int c = 0; c < table.columns(); c++) if (c != target) refuseOtherMark(c);
      throw new Stop(Fault.NO_FEATURE, Evidence.of(table.name()));
    }
    return features;
  }

  /** A wrong decimal mark makes words of numbers: where these are of no use, that is the reason. */
  private void refuseOtherMark(int column) {
    if (!table.isOfOtherMark(column)) return;
    for (int row : rows) {
      String text = table.text(row, column);
      if (Double.isNaN(Numbers.parse(text, table.decimalMark().other()))) continue;
      throw new Stop(Fault.DECIMAL_MARK, column(column).line(table.line(row)).found(text));
    }
  }

  private void requireRows(int features) {
    Evidence evidence = Evidence.of(table.name());
    if (rows.length == 0) throw new Stop(Fault.NO_ROW, evidence);
    long most = Integer.MAX_VALUE / features;
    if (rows.length > most) throw new Stop(Fault.LARGE_TABLE, evidence.count(rows.length, most));
    long off = IntStream.range(0, table.rows()).filter(row -> !table.isOn(row)).count();
    remark(Remark.Kind.SWITCHED_OFF, "", off);
    remark(
        Remark.Kind.NO_TARGET,
        table.heading(plan.target()).name(),
        table.rows() - off - rows.length);
  }

  private Feature target() {
    int column = plan.target();
    Heading heading = table.heading(column);
    if (plan.task() == Task.REGRESSION) {
      if (plan.kinds().get(column) == ColumnKind.CATEGORY) {
        refuseOtherMark(column);
        throw new Stop(Fault.TARGET_TEXT, column(column));
      }
      numbers(column);
      return Feature.number(heading.name(), heading.unit());
    }
    Words classes = categories(column, Fault.MANY_CLASSES);
    if (classes.size() == 1) {
      throw new Stop(Fault.ONE_CLASS, column(column).found(classes.get(0)));
    }
    return Feature.category(heading.name(), classes.all());
  }

  private Feature feature(int column) {
    Heading heading = table.heading(column);
    Feature feature;
    if (plan.kinds().get(column) == ColumnKind.NUMBER) {
      numbers(column);
      feature = Feature.number(heading.name(), heading.unit());
    } else {
      Words categories = categories(column, Fault.MANY_CATEGORIES);
      if (categories.size() == 0) throw new Stop(Fault.EMPTY_COLUMN, column(column));
      feature = Feature.category(heading.name(), categories.all());
    }
    remarkOn(column, values.get(values.size() - 1));
    return feature;
  }

  private void remarkOn(int column, IntToDoubleFunction cells) {
    long missing = 0;
    boolean constant = true;
    double first = Double.NaN;
    for (int i = 0; i < rows.length; i++) {
      double value = cells.applyAsDouble(i);
      if (Double.isNaN(value)) {
        missing++;
      } else {
        if (Double.isNaN(first)) first = value;
        constant &= value == first;
      }
    }
    if (missing == rows.length) throw new Stop(Fault.EMPTY_COLUMN, column(column));
    remark(Remark.Kind.MISSING, table.heading(column).name(), missing);
    if (constant) remark(Remark.Kind.CONSTANT, table.heading(column).name(), rows.length);
  }

  private void remark(Remark.Kind kind, String column, long count) {
    if (count > 0) remarks.add(new Remark(kind, column, count));
  }

  private void numbers(int column) {
    IntToDoubleFunction numbers = table.numbers(column, rows);
    for (int i = 0; i < rows.length; i++) {
      boolean isPlain = Double.isFinite(numbers.applyAsDouble(i));
      if (!isPlain && !isMissing(rows[i], column)) refuse(rows[i], column);
    }
    values.add(numbers);
  }

  private Words categories(int column, Fault tooMany) {
    Words appearing = new Words();
    if (table.isText(column)) {
      for (int row : table.firstRows(column, rows)) appearing.add(table.text(row, column));
      Words ordered = ordered(column, appearing, tooMany);
      values.add(table.codes(column, rows, ordered));
      return ordered;
    }
    double[] codes = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      boolean missing = isMissing(rows[i], column);
      codes[i] = missing ? Double.NaN : appearing.add(table.text(rows[i], column));
    }
    Words ordered = ordered(column, appearing, tooMany);
    for (int i = 0; i < rows.length; i++) {
      if (!Double.isNaN(codes[i])) codes[i] = ordered.find(appearing.get((int) codes[i]));
    }
    values.add(i -> codes[i]);
    return ordered;
  }

  private Words ordered(int column, Words appearing, Fault tooMany) {
    requireFew(appearing, column, tooMany);
    Words ordered = new Words();
    for (String text : table.inOrder(column, appearing.all())) ordered.add(text);
    return ordered;
  }

  /** In a column of numbers, a word that stands for none is missing even if it was in quotes. */
  private boolean isMissing(int row, int column) {
    if (table.isMissing(row, column)) return true;
    return plan.kinds().get(column) == ColumnKind.NUMBER
        && Double.isNaN(table.number(row, column))
        && Cells.isMissing(table.text(row, column));
  }

  private void refuse(int row, int column) {
    String text = table.text(row, column);
    Fault fault = Fault.NOT_A_NUMBER;
    if (Double.isInfinite(table.number(row, column)) || Cells.isInfinity(text)) {
      fault = Fault.NOT_FINITE;
    } else if (!Double.isNaN(Numbers.parse(text, table.decimalMark().other()))) {
      fault = Fault.DECIMAL_MARK;
    }
    throw new Stop(fault, column(column).line(table.line(row)).found(text));
  }

  private void requireFew(Words categories, int column, Fault fault) {
    if (categories.size() <= MOST_CATEGORIES) return;
    refuseOtherMark(column);
    throw new Stop(fault, column(column).count(categories.size(), MOST_CATEGORIES));
  }

  private Evidence column(int column) {
    return Evidence.of(table.name()).column(column + 1, table.heading(column).name());
  }
}
