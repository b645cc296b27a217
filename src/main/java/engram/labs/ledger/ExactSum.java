package engram.labs.ledger;

/** A sum of two doubles: what is lost in adding is kept, so that the order does not matter. */
final class ExactSum {
  private double high;
  private double low;

  void add(double x) {
    double sum = high + x;
    double part = sum - high;
    low += (high - (sum - part)) + (x - part);
    high = sum;
  }

  /** Rounded once. */
  double value() {
    return high + low;
  }
}
