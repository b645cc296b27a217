package engram.labs.fairness;

import engram.data.Identified;
import java.util.function.ToDoubleFunction;

/** A rate of a group that a definition of fairness wants equal in all groups. */
public enum Rate implements Identified {
  /** Of all, admitted; equal by demographic parity. */
  SELECTION(GroupRates::selectionRate),
  /** Of the positive, admitted; equal by equal opportunity (Hardt, Price and Srebro 2016). */
  TRUE_POSITIVE(GroupRates::truePositiveRate),
  /** Of the negative, admitted; equalised odds want it equal as well. */
  FALSE_POSITIVE(GroupRates::falsePositiveRate),
  /** Of the admitted, positive; equal by predictive parity (Chouldechova 2017). */
  PRECISION(GroupRates::precision);

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final ToDoubleFunction<GroupRates> value;

  Rate(ToDoubleFunction<GroupRates> value) {
    this.value = value;
  }

  /** NaN if there is nobody to count. */
  public double of(GroupRates rates) {
    return value.applyAsDouble(rates);
  }
}
