package engram.training.recipe;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.InputPlan;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The recipe that the user's own data begin with, made from what they look like alone. It is there
 * to learn something at the first try, and to be changed.
 *
 * <ul>
 *   <li>Classes end in one softmax output each with the cross-entropy, whose gradient a − t does
 *       not fade where an output is sure and wrong (Bishop 2006, section 5.2); numbers in an
 *       identity output with the mean squared error and standardised targets.
 *   <li>Inputs are standardised, so that one learning rate suits them all (LeCun and others 1998,
 *       "Efficient BackProp", section 4.3).
 *   <li>One hidden layer of √(inputs · outputs) tanh neurons, the geometric pyramid rule (Masters
 *       1993, "Practical Neural Network Recipes in C++", chapter 10), from {@value #USUAL_UNITS} to
 *       {@value #MOST_UNITS}; down to {@value #FEWEST_UNITS} where the training rows then had less
 *       targets than the network parameters, which it could learn by heart.
 *   <li>Adam with its usual rate 0.001 (Kingma and Ba 2015), since nothing is known of the loss;
 *       ten times that where a file is so small that an epoch is only a few steps. Batches of 32
 *       (Bengio 2012, "Practical recommendations"), of few rows of 10.
 *   <li>As many epochs as make {@value #STEPS} steps, from {@value #FEWEST_EPOCHS} to {@value
 *       #MOST_EPOCHS}.
 * </ul>
 */
public final class Proposal {
  static final int FEWEST_UNITS = 4;

  /** Two inputs, as of points in the plane, need this many bends. */
  static final int USUAL_UNITS = 8;

  static final int MOST_UNITS = 128;
  static final int STEPS = 3000;
  static final int FEWEST_EPOCHS = 20;
  static final int MOST_EPOCHS = 300;

  /** Fewer rows make a small file. */
  private static final int SMALL = 1000;

  private static final int SMALL_BATCH = 10;
  private static final int BATCH = 32;
  private static final double RATE = 0.001;
  private static final double SMALL_RATE = 0.01;
  private static final double TEST = 0.2;
  private static final long SEED = 42;

  private Proposal() {}

  /**
   * @param source by which the rows are found again
   */
  public static Recipe of(DataSource source, Dataset dataset) {
    boolean classes = dataset.isClassification();
    TargetCoding coding = classes ? TargetCoding.ZERO_ONE : TargetCoding.STANDARDIZED;
    int inputs = InputPlan.ALL.inputs(dataset.features()).size();
    int outputs = coding.outputs(dataset.target());
    Activation output = classes ? Activation.SOFTMAX : Activation.IDENTITY;
    // At least one row learns, whatever the split takes.
    int rows = Math.max(1, dataset.rows() - (int) Math.ceil(dataset.rows() * TEST));
    boolean small = dataset.rows() < SMALL;
    int batch = small ? SMALL_BATCH : BATCH;
    int steps = (rows + batch - 1) / batch;
    int epochs = Math.max(FEWEST_EPOCHS, Math.min(MOST_EPOCHS, STEPS / steps));
    return new Recipe(
        new DataSetup(source, SplitPlan.of(TEST, SEED), Scaling.STANDARDIZE, coding),
        new NetworkSpec(
            inputs,
            List.of(
                new LayerSpec(hidden(inputs, outputs, rows), Activation.TANH),
                new LayerSpec(outputs, output))),
        Initializer.GLOROT_NORMAL,
        classes ? Loss.CROSS_ENTROPY : Loss.MEAN_SQUARED_ERROR,
        new Settings(Optimizer.ADAM, small ? SMALL_RATE : RATE, batch, 0, 0, 0),
        SEED,
        new StopRule(epochs, OptionalDouble.empty()));
  }

  private static int hidden(int inputs, int outputs, int rows) {
    long wanted = Math.max(USUAL_UNITS, Math.round(Math.sqrt((double) inputs * outputs)));
    // (inputs + 1) h + (h + 1) outputs parameters, at most as many as targets
    long determined = ((long) rows * outputs - outputs) / (inputs + 1 + outputs);
    return (int) Math.max(FEWEST_UNITS, Math.min(MOST_UNITS, Math.min(wanted, determined)));
  }
}
