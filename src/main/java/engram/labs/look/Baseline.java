package engram.labs.look;

import engram.data.Identified;
import engram.data.Input;
import engram.nn.Samples;
import engram.training.recipe.PreparedData;

/** What a sample is compared with. */
public enum Baseline implements Identified {
  /** The mean of each input over the training samples. */
  MEAN {
    @Override
    public double[] inputs(PreparedData data) {
      return mean(data.train());
    }
  },
  /** Nothing: each feature 0 as measured, white paper of a picture, no category. */
  BLANK {
    @Override
    public double[] inputs(PreparedData data) {
      double[] x = mean(data.train());
      for (int i = 0; i < x.length; i++) {
        // what is derived may have no value at 0, and stays at its mean
        if (data.inputs().input(i) instanceof Input.Derived) continue;
        x[i] = data.inputs().scale(i).apply(0);
      }
      return x;
    }
  };

  /** As the network would get it. */
  public abstract double[] inputs(PreparedData data);

  private static double[] mean(Samples samples) {
    double[] sum = new double[samples.input(0).length];
    for (int row = 0; row < samples.rows(); row++) {
      double[] x = samples.input(row);
      for (int i = 0; i < sum.length; i++) sum[i] += x[i];
    }
    for (int i = 0; i < sum.length; i++) sum[i] /= samples.rows();
    return sum;
  }
}
