package engram.training.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EarlyStopTest {

  /** Written by {@code early-stopping.py}. */
  @Test
  void aRunEndsWhereThatOfKerasEndsAndHasTheSameBestEpoch() throws IOException {
    int early = 0;
    for (JsonNode expected : golden()) {
      EarlyStop rule =
          new EarlyStop(
              expected.get("patience").asInt(), expected.get("minDelta").asDouble(), false);
      JsonNode losses = expected.get("losses");
      StopRule stop = new StopRule(losses.size(), OptionalDouble.empty(), Optional.of(rule));
      BestEpoch best = new BestEpoch(rule);
      int epoch = 0;
      do {
        epoch++;
        best.countTo(epoch, k -> losses.get(k - 1).asDouble());
      } while (!stop.reached(epoch, 1, best.waited()));
      assertThat(epoch).isEqualTo(expected.get("stop").asInt());
      assertThat(best.epoch()).isEqualTo(expected.get("best").asInt());
      assertThat(best.loss()).isEqualTo(losses.get(best.epoch() - 1).asDouble());
      if (stop.outOfPatience(best.waited())) early++;
    }
    assertThat(early).isGreaterThan(20);
  }

  private static JsonNode golden() throws IOException {
    try (InputStream in =
        EarlyStopTest.class.getResourceAsStream("/engram/training/early-stopping.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  @Test
  void theBestEpochIsTheSameWhetherItIsAskedForEachEpochOrOnce() {
    double[] losses = {9, 3, 4, 2, 2, 5, 1.5, 1.6};
    EarlyStop rule = new EarlyStop(3, 0.6, false);
    BestEpoch once = new BestEpoch(rule);
    once.countTo(7, epoch -> losses[epoch]);
    BestEpoch often = new BestEpoch(rule);
    for (int epoch = 0; epoch <= 7; epoch++) often.countTo(epoch, k -> losses[k]);
    assertThat(often.epoch()).isEqualTo(once.epoch()).isEqualTo(3);
    assertThat(often.waited()).isEqualTo(once.waited()).isEqualTo(4);
  }

  @Test
  void beyondAnEarlyStopTheRunIsNotStoppedEarlyAnyMore() {
    StopRule rule =
        new StopRule(100, OptionalDouble.empty(), Optional.of(new EarlyStop(5, 0, true)));
    assertThat(rule.beyond(20, 1, 4)).isEqualTo(rule);
    assertThat(rule.beyond(20, 1, 5)).isEqualTo(new StopRule(100, OptionalDouble.empty()));
  }

  @Test
  void whatIsOutOfRangeIsRefused() {
    assertThatThrownBy(() -> new EarlyStop(0, 0, false))
        .hasMessage("the patience is a whole number of epochs from 1 to 10000000, not 0");
    for (double delta : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new EarlyStop(1, delta, false))
          .hasMessage("the least improvement is a number from 0 up, not " + delta);
    }
  }
}
