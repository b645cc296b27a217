package engram.nn.fast;

/** Where a kernel hands the finished gradient of one row of parameters, penalties included. */
@FunctionalInterface
interface GradientSink {

  /**
   * @param gradient as long as the row; overwritten when the call is over
   */
  void accept(ParameterRow row, double[] gradient);
}
