package engram.ui.graph;

/**
 * Widths of the widest texts around a network, in pixels.
 *
 * @param featureName names of the inputs
 * @param featureValue their values with units
 * @param className names of the classes, bold
 * @param trueTag the mark behind the sample's class
 * @param wrongTag the mark behind the class that is wrongly predicted
 * @param caption names of the layers with their activation
 */
public record LabelSizes(
    double featureName,
    double featureValue,
    double className,
    double trueTag,
    double wrongTag,
    double caption) {

  /** The wider one of the marks. */
  public double tag() {
    return Math.max(trueTag, wrongTag);
  }

  /** With names cut so that neither side takes more than that. */
  LabelSizes limited(double featureRoom, double classRoom) {
    return new LabelSizes(
        Math.max(0, Math.min(featureName, featureRoom)),
        featureValue,
        Math.max(0, Math.min(className, classRoom)),
        trueTag,
        wrongTag,
        caption);
  }
}
