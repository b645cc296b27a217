package engram.render;

/**
 * Widths of the widest texts around a network, in pixels.
 *
 * @param featureName names of the inputs
 * @param featureValue their values with units
 * @param className names of the classes, bold
 * @param tag the mark behind the name of a class
 * @param caption names of the layers with their activation
 */
public record LabelSizes(
    double featureName, double featureValue, double className, double tag, double caption) {

  /** With names cut so that neither side takes more than that. */
  LabelSizes limited(double featureRoom, double classRoom) {
    return new LabelSizes(
        Math.max(0, Math.min(featureName, featureRoom)),
        featureValue,
        Math.max(0, Math.min(className, classRoom)),
        tag,
        caption);
  }
}
