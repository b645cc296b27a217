package engram.ui.memory.tag;

import engram.data.Identified;
import engram.memory.tag.DigitsCode;
import java.util.Optional;
import java.util.stream.Stream;

/** The network that has learned digits. */
public enum DigitsNet implements Identified {
  WINNERS(Optional.of(DigitsCode.WINNERS)),
  RELU(Optional.of(DigitsCode.RELU)),
  TANH(Optional.of(DigitsCode.TANH)),

  /** That of Train, as it is there. */
  OWN(Optional.empty());

  private final Optional<DigitsCode> code;

  DigitsNet(Optional<DigitsCode> code) {
    this.code = code;
  }

  /** Empty if it is trained elsewhere. */
  Optional<DigitsCode> code() {
    return code;
  }

  static DigitsNet of(DigitsCode code) {
    return Stream.of(values())
        .filter(each -> each.code.filter(code::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
