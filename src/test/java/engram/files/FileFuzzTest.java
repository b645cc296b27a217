package engram.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sample of what {@code .ci/fuzz} tries by the million. */
class FileFuzzTest {
  private static final int INPUTS = 3000;

  @ParameterizedTest
  @EnumSource
  void anyDamageIsReadOrToldWithinItsBounds(FuzzedFormat format) {
    Fuzzing fuzzing = new Fuzzing(format.name(), format::damaged, format::readAny);
    for (long seed = 0; seed < INPUTS; seed++) fuzzing.attempt(seed);
    assertThat(fuzzing.faults()).isEmpty();
  }
}
