package engram.labs.look;

/**
 * A change of a sample behind which the network names another class, as it was asked.
 *
 * @param feature the only one that changes; −1 if any may
 * @param values of all features
 * @param label the class that is named there
 * @param distance how far it is, in {@link Yardstick}s; NaN where a category is another
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Flip(int feature, double[] values, int label, double distance) {}
