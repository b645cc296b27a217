package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rates of PyTorch's schedulers, written by {@code schedules.py}. */
class ScheduleTest {

  @Test
  void everyShapeGivesTheRatesOfItsPyTorchScheduler() throws IOException {
    JsonNode golden = golden();
    double alpha = golden.get("alpha").asDouble();
    Set<ScheduleShape> compared = EnumSet.of(ScheduleShape.CONSTANT);
    for (JsonNode expected : golden.get("cases")) {
      ScheduleShape shape = shape(expected.get("shape").asText());
      int n = expected.get("n").asInt();
      JsonNode rates = expected.get("rates");
      assertThat(rates.size()).isGreaterThanOrEqualTo(n);
      for (int k = 0; k < rates.size(); k++) {
        double rate = rates.get(k).asDouble();
        assertThat(alpha * shape.factor(k, n))
            .as("%s %d of %d", shape, k, n)
            .isCloseTo(rate, within(1e-12 * rate + 1e-15));
      }
      compared.add(shape);
    }
    assertThat(compared).containsExactly(ScheduleShape.values());
  }

  @ParameterizedTest
  @EnumSource
  void behindItsSpanTheLastRateStaysUnlessItGoesOn(ScheduleShape shape) {
    assertThat(shape.factor(1000, 10) == shape.factor(9, 10)).isEqualTo(!shape.goesOn());
  }

  @ParameterizedTest
  @EnumSource
  void theRateIsNeverAboveTheOneThatWasSetNorZero(ScheduleShape shape) {
    for (int span : new int[] {1, 2, 7}) {
      Schedule schedule = new Schedule(shape, span);
      for (int epoch : new int[] {0, 1, 2, 6, 7, 8, 10_000_000}) {
        for (int row = 0; row < 25; row += 10) {
          double rate = schedule.rate(1e-5, epoch, row, 25, 10);
          assertThat(rate).as("%s, epoch %d", schedule, epoch).isGreaterThan(0);
          assertThat(rate).isLessThanOrEqualTo(1e-5);
        }
      }
    }
  }

  @Test
  void stepsAreCountedInUpdates() {
    Schedule warmUp = new Schedule(ScheduleShape.WARM_UP, 2);
    assertThat(warmUp.rate(6, 0, 0, 25, 10)).isEqualTo(1);
    assertThat(warmUp.rate(6, 0, 20, 25, 10)).isEqualTo(3);
    assertThat(warmUp.rate(6, 1, 0, 25, 10)).isEqualTo(4);
    assertThat(warmUp.rate(6, 1, 0, 25, 25)).isEqualTo(6);
  }

  @Test
  void aSpanHasAnEpochAtLeast() {
    assertThatThrownBy(() -> new Schedule(ScheduleShape.COSINE, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a schedule has a whole number of epochs from 1 to 10000000, not 0");
    assertThat(new Schedule(ScheduleShape.CONSTANT, 9)).isEqualTo(Schedule.CONSTANT);
  }

  private static ScheduleShape shape(String id) {
    return Stream.of(ScheduleShape.values())
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode golden() throws IOException {
    try (InputStream in = ScheduleTest.class.getResourceAsStream("schedules.json")) {
      return new ObjectMapper().readTree(in);
    }
  }
}
