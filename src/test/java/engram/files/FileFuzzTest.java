package engram.files;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.table.Heading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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

  @Test
  void aLineOfManyCellsTakesLittleMemory() {
    String line = "1,".repeat(Heading.MOST - 1) + "1\n";
    byte[] bytes = line.repeat(2).getBytes(StandardCharsets.UTF_8);
    Fuzzing fuzzing = new Fuzzing("wide", seed -> bytes, FuzzedFormat.CSV::readAny);
    fuzzing.attempt(0);
    assertThat(fuzzing.faults()).isEmpty();
  }
}
