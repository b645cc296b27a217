package engram.ui.data.table;

import engram.data.DataException;
import engram.data.Dataset;
import engram.data.SplitPlan;
import engram.data.table.ColumnKind;
import engram.data.table.DecimalMark;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import engram.lesson.LessonControl;
import engram.training.DataPart;
import engram.training.Snapshot;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.ui.base.Background;
import engram.ui.base.FaultText;
import engram.ui.base.Texts;
import engram.ui.data.own.DataFaultText;
import engram.ui.data.own.OwnData;
import engram.ui.data.own.OwnSet;
import engram.ui.run.DataNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Adds a sample that was made elsewhere, such as a drawn digit, to the data that the run learns
 * from, as the table does with a row; another run begins on them. All methods are called on the
 * window's thread.
 */
public final class SampleAdding {
  /** With so many seeds a sample is brought into the training part, if it can be at all. */
  private static final int MOST_SEEDS = 100;

  private final RunViewModel run;
  private final OwnData own;
  private final Texts texts;
  private final Background background;

  /**
   * What came of it.
   *
   * @param begun the recipe of the run that learns it
   * @param samples of all parts
   * @param part that the sample is in
   * @param inPart how many samples are in that part
   * @param newSeed whether the split is drawn with another seed, so that the sample is in there
   */
  public record Added(Recipe begun, int samples, DataPart part, int inPart, boolean newSeed) {}

  public SampleAdding(Shared shared, OwnData own, Background background) {
    run = shared.run();
    texts = shared.texts();
    this.own = own;
    this.background = background;
  }

  /**
   * Adds it to the training part, where a lesson does not lock the split: a sample more draws all
   * parts anew, and if it comes into another with the seed in force the next seeds are tried.
   *
   * @param values of all features in their order, numbers
   * @param label its class
   * @param added called when the run has it
   * @param refused gets why it was not added, in a sentence; empty if a lesson locks the data,
   *     which is told elsewhere
   */
  public void add(double[] values, int label, Consumer<Added> added, Consumer<String> refused) {
    Dataset given = run.getSnapshot().data().given();
    TableBasis basis = TableBasis.of(own.of(given), given, texts);
    String name = given.classNames().get(label);
    String word = basis.own() ? name : new DataNames(texts, given).word(name);
    Table table = basis.editable(own);
    Table longer = table.add(cells(table, basis.plan(), values, word));
    background
        .worker()
        .execute(
            () -> {
              try {
                OwnSet.Rows rows = OwnSet.of(longer, basis.plan(), basis.classes());
                background.window().execute(() -> learn(rows, added, refused));
              } catch (DataException e) {
                background.window().execute(() -> refused.accept(FaultText.sentence(texts, e)));
              }
            });
  }

  private static List<String> cells(Table table, ImportPlan plan, double[] values, String word) {
    String[] cells = new String[table.columns()];
    Arrays.fill(cells, "");
    int feature = 0;
    for (int column = 0; column < cells.length; column++) {
      if (column == plan.target()) cells[column] = word;
      else if (plan.kinds().get(column) != ColumnKind.IGNORE) {
        String text = BigDecimal.valueOf(values[feature++]).toPlainString();
        cells[column] = table.decimalMark() == DecimalMark.POINT ? text : text.replace('.', ',');
      }
    }
    return List.of(cells);
  }

  private void learn(OwnSet.Rows rows, Consumer<Added> added, Consumer<String> refused) {
    boolean free = run.locks().isFree(LessonControl.SPLIT);
    long seed = run.getSnapshot().recipe().data().split().seed();
    own.learn(
        this,
        rows,
        recipe -> free ? withLastInTraining(recipe, rows.dataset()) : recipe,
        () -> {},
        fault -> {
          run.refresh();
          Snapshot now = run.getSnapshot();
          if (fault.isPresent()) {
            refused.accept(DataFaultText.sentence(texts, now.data(), fault.get()));
          } else if (now.data().given() != rows.dataset()) {
            refused.accept("");
          } else {
            added.accept(added(now, seed));
          }
        });
  }

  /** The sample is the last row, also of those in use, as it lacks nothing. */
  private static Recipe withLastInTraining(Recipe recipe, Dataset rows) {
    DataSetup setup = recipe.data();
    Dataset inUse = PreparedData.inUse(setup, rows);
    SplitPlan plan = setup.split();
    for (int k = 0; k < MOST_SEEDS; k++) {
      SplitPlan next = plan.withSeed((plan.seed() + k) & 0xFFFFFFFFL);
      if (contains(next.split(inUse).train(), inUse.rows() - 1)) {
        return recipe.withData(setup.withSplit(next));
      }
    }
    return recipe;
  }

  private static Added added(Snapshot now, long seedBefore) {
    PreparedData data = now.data();
    int last = data.dataset().rows() - 1;
    DataPart part =
        Stream.of(DataPart.TRAINING, DataPart.VALIDATION, DataPart.TEST)
            .filter(each -> contains(each.rows(data), last))
            .findFirst()
            .orElseThrow();
    boolean newSeed = data.setup().split().seed() != seedBefore;
    return new Added(now.recipe(), data.dataset().rows(), part, part.rows(data).length, newSeed);
  }

  private static boolean contains(int[] rows, int row) {
    return Arrays.stream(rows).anyMatch(each -> each == row);
  }
}
