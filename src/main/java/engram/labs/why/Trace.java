package engram.labs.why;

import engram.labs.Retraining;
import engram.nn.Backprop;
import engram.nn.BackwardPass;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * A run as it was trained: its network at the end, and on the way at some epochs evenly apart. From
 * these a first-order estimate says what each training row has to do with an answer, without any
 * further training: TracIn at checkpoints (Pruthi, Liu, Kale and Sundararajan 2020).
 */
public final class Trace {
  /** More of them cost time and change little. */
  static final int MOST_MOMENTS = 60;

  private final Retraining.Course course;
  private final List<Moment> moments;
  private final Parameters whole;

  /**
   * @param epochs that it stands for
   */
  private record Moment(Parameters parameters, Settings settings, int epochs) {}

  private Trace(Retraining.Course course, List<Moment> moments, Parameters whole) {
    this.course = course;
    this.moments = List.copyOf(moments);
    this.whole = whole;
  }

  public Retraining.Course course() {
    return course;
  }

  public PreparedData data() {
    return course.data();
  }

  /** The network that learned from all rows. */
  public Parameters whole() {
    return whole;
  }

  /** Trains the run once more, an epoch at a time. */
  static final class Recorder {
    private final Retraining.Course course;
    private final Retraining training;
    private final int apart;
    private final List<Moment> moments = new ArrayList<>();
    private int epochs;
    private int sinceLast;

    Recorder(Retraining.Course course) {
      this.course = course;
      training = new Retraining(course);
      apart = (course.steps() + MOST_MOMENTS - 1) / MOST_MOMENTS;
    }

    int epochs() {
      return epochs;
    }

    boolean isEnded() {
      return training.isThere();
    }

    void step() {
      training.step();
      epochs++;
      sinceLast++;
      if (sinceLast < apart && !training.isThere()) return;
      moments.add(new Moment(training.parameters(), training.settings(), sinceLast));
      sinceLast = 0;
    }

    Trace trace() {
      return new Trace(course, moments, training.parameters());
    }
  }

  /**
   * Of each training row what its absence would take from the lead: Σ over epochs of −α/n ∇lead ·
   * ∇loss of the row, n the rows of a batch. It knows nothing of momentum, of scaled steps, nor of
   * what one change does to all later ones.
   */
  public double[] estimate(Answer answer) {
    Samples samples = data().train();
    double[] estimates = new double[samples.rows()];
    for (Moment moment : moments) add(moment, answer, samples, estimates);
    return estimates;
  }

  private void add(Moment moment, Answer answer, Samples samples, double[] estimates) {
    Parameters at = moment.parameters();
    Settings settings = moment.settings();
    double rate = settings.ascent() ? -settings.learningRate() : settings.learningRate();
    double factor = -rate / settings.batchRows(samples.rows()) * moment.epochs();
    ForwardPass asked = ForwardPass.of(at, data().input(answer.row()));
    BackwardPass lead = leadOf(at, asked, answer);
    for (int row = 0; row < estimates.length; row++) {
      ForwardPass pass = ForwardPass.of(at, samples.input(row));
      BackwardPass back =
          Backprop.backward(at, pass, course.recipe().loss(), samples.target(row), 1);
      estimates[row] += factor * product(at.spec(), asked, lead, pass, back);
    }
  }

  /**
   * The gradient of the lead: that of a squared error whose targets are so far from the outputs
   * that the derivative by each output is its share in the lead.
   */
  private static BackwardPass leadOf(Parameters at, ForwardPass asked, Answer answer) {
    double[] output = asked.output();
    double[] direction = answer.direction();
    double factor = Loss.MEAN_SQUARED_ERROR.errorFactor(output.length, 1);
    double[] target = new double[output.length];
    for (int o = 0; o < target.length; o++) target[o] = output[o] - direction[o] / factor;
    return Backprop.backward(at, asked, Loss.MEAN_SQUARED_ERROR, target, 1);
  }

  /** Of two gradients: layer by layer (x · x′ + 1)(δ · δ′), the 1 for the biases. */
  private static double product(
      NetworkSpec spec, ForwardPass one, BackwardPass back, ForwardPass other, BackwardPass away) {
    double sum = 0;
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      double inputs = 1;
      for (int i = 0; i < spec.inputsOf(layer); i++) {
        inputs += one.incoming(layer, i) * other.incoming(layer, i);
      }
      double deltas = 0;
      for (int o = 0; o < spec.unitsOf(layer); o++) {
        deltas += back.delta(layer, o) * away.delta(layer, o);
      }
      sum += inputs * deltas;
    }
    return sum;
  }
}
