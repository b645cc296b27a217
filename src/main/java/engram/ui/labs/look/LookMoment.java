package engram.ui.labs.look;

import engram.labs.look.Excitation;
import engram.labs.look.Look;
import engram.labs.look.LookFound;
import engram.labs.look.Overall;
import java.util.Optional;

/**
 * What is known of a network so far.
 *
 * @param look at one sample
 * @param overall empty until all samples are asked
 * @param excitation empty until it is found
 */
record LookMoment(Look look, Optional<Overall> overall, Optional<Excitation> excitation) {
  /** When all is known. */
  LookFound found() {
    return new LookFound(look, overall.orElseThrow(), excitation.orElseThrow());
  }
}
