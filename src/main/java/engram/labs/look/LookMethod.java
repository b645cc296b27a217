package engram.labs.look;

import engram.data.Identified;

/** How an answer is shared out among the features. */
public enum LookMethod implements Identified {
  /** (x − x′) ∂F/∂x, the gradient as it is at the sample. */
  GRADIENT,
  /**
   * (x − x′) times the mean of ∂F/∂x on the straight way from x′ to x (Sundararajan, Taly and Yan
   * 2017): the parts add up to F(x) − F(x′).
   */
  INTEGRATED,
  /** F(x) − F(x with that feature as in x′); in a picture with the pixels around it too. */
  OCCLUSION
}
