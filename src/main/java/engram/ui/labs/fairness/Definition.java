package engram.ui.labs.fairness;

import engram.labs.fairness.Rate;
import java.util.Locale;
import java.util.Optional;

/** What is wanted to be equal. */
enum Definition {
  /** The threshold itself. */
  THRESHOLD(null),
  /** Demographic parity. */
  ADMISSION(Rate.SELECTION),
  /** Equal opportunity. */
  OPPORTUNITY(Rate.TRUE_POSITIVE),
  /** Predictive parity. */
  PRECISION(Rate.PRECISION);

  private final Rate rate;

  Definition(Rate rate) {
    this.rate = rate;
  }

  /** Empty for the threshold. */
  Optional<Rate> rate() {
    return Optional.ofNullable(rate);
  }

  /** The end of its keys. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Definition next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
