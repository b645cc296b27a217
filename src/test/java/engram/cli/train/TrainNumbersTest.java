package engram.cli.train;

import static engram.cli.JsonRun.train;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code train --json} says is enough to compute its other numbers again. */
class TrainNumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"reg-gauss", "penguins", "sine"})
  void onePartHasOneR2(String set) throws IOException {
    JsonNode report = train("--dataset", set, "--epochs", "7", "--validation", "0.2");
    for (String part : List.of("train", "validation", "test")) {
      assertThat(report.at("/r2/" + part + "/7").doubleValue())
          .isEqualTo(report.at("/scores/" + part + "/r2").doubleValue());
    }
  }

  @Test
  void whereR2SaysNothingItsCurveSaysNothing() throws IOException {
    JsonNode report =
        train("--dataset", "reg-plane", "--points", "20", "--test-size", "0.04", "--epochs", "3");
    assertThat(report.at("/scores/test/rows").intValue()).isEqualTo(1);
    assertThat(report.at("/scores/test/r2").isNull()).isTrue();
    assertThat(report.at("/r2/test")).hasSize(4).allMatch(JsonNode::isNull);
    assertThat(report.at("/r2/train")).hasSize(4).noneMatch(JsonNode::isNull);
  }
}
