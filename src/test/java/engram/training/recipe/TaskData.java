package engram.training.recipe;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.nn.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ejml.data.DMatrixRMaj;

/** Small data sets of each task, made by rules, with a recipe for each. */
public enum TaskData {
  /** A mass in g of a length, a colour, and a depth that is not always known. */
  NUMBERS(TargetCoding.STANDARDIZED),
  /** Two classes, told apart by one output. */
  TWO_CLASSES(TargetCoding.SINGLE_ZERO_ONE),
  /** Ten classes round a circle. */
  TEN_CLASSES(TargetCoding.ZERO_ONE),
  /** Twenty classes round a circle. */
  TWENTY_CLASSES(TargetCoding.ZERO_ONE);

  private static final int ROWS = 200;

  private final TargetCoding coding;

  TaskData(TargetCoding coding) {
    this.coding = coding;
  }

  public Dataset dataset() {
    return switch (this) {
      case NUMBERS -> numbers();
      case TWO_CLASSES -> classes("pair", 2);
      case TEN_CLASSES -> classes("ring", 10);
      case TWENTY_CLASSES -> classes("wheel", 20);
    };
  }

  /** Of 40 epochs; a quarter of what the test rows leave is for validation. */
  public Recipe recipe() {
    Dataset dataset = dataset();
    Recipe fit =
        RecipeFit.to(
            Preset.REPAIRED.recipe(),
            new DataSetup(
                DataSource.own(dataset),
                new SplitPlan(0.2, 0.25, false, 3),
                InputPlan.ALL,
                Missing.MEAN,
                Scaling.STANDARDIZE,
                coding),
            dataset);
    return fit.withLoss(Loss.MEAN_SQUARED_ERROR).withStop(new StopRule(40, OptionalDouble.empty()));
  }

  /** Rows with those targets, and with 1, 2, … as their only feature. */
  public static Dataset withTargets(double... targets) {
    DMatrixRMaj values = new DMatrixRMaj(targets.length, 1);
    for (int row = 0; row < targets.length; row++) values.set(row, 0, row + 1);
    return Dataset.of(
        "targets", List.of(Feature.number("x")), Feature.number("y"), values, targets);
  }

  private static Dataset numbers() {
    DMatrixRMaj values = new DMatrixRMaj(ROWS, 3);
    double[] targets = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      double x = (row * 37 % ROWS - 100) / 50.0;
      values.set(row, 0, 200 + 10 * x);
      values.set(row, 1, row % 2);
      values.set(row, 2, row % 10 == 9 ? Double.NaN : row % 7);
      targets[row] = 4200 + 400 * x + 300 * (row % 2) + 20 * (row % 7);
    }
    return Dataset.of(
        "birds",
        List.of(
            Feature.number("flipper", "mm"),
            Feature.category("colour", List.of("grey", "brown")),
            Feature.number("depth")),
        Feature.number("mass", "g"),
        values,
        targets);
  }

  private static Dataset classes(String id, int classes) {
    DMatrixRMaj values = new DMatrixRMaj(ROWS, 2);
    double[] targets = new double[ROWS];
    List<String> names = new ArrayList<>();
    for (int c = 0; c < classes; c++) names.add("kind " + (char) ('A' + c));
    for (int row = 0; row < ROWS; row++) {
      int label = row % classes;
      double angle = 2 * StrictMath.PI * label / classes;
      values.set(row, 0, StrictMath.cos(angle) + row * 37 % 11 / 16.0);
      values.set(row, 1, StrictMath.sin(angle) + row * 53 % 13 / 16.0);
      targets[row] = label;
    }
    return Dataset.of(
        id,
        List.of(Feature.number("east"), Feature.number("north", "km")),
        Feature.category("kind", names),
        values,
        targets);
  }
}
