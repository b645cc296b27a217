package engram.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Where all of a group are qualified, no rate of the others can be forced: there are none. */
class ForcedRatesReportTest {
  private static final String OPTIONS =
      "lab fairness --applicants 100 --epochs 1 --base-b 0.95 --seed 499";

  @Test
  void noRateIsForcedWhereThereIsNobodyToCount() throws IOException {
    CommandLineRun json = CommandLineRun.of((OPTIONS + " --json").split(" "));
    assertThat(json.err()).isEmpty();
    assertThat(json.out()).doesNotContain("Infinity").doesNotContain("NaN");
    JsonNode report = JsonRun.of(json);
    JsonNode ofB = report.at("/networks/0/judgement/groups/1");
    assertThat(ofB.get("positives").intValue()).isEqualTo(ofB.get("count").intValue());
    assertThat(report.at("/forced/falsePositiveRates/0").isNumber()).isTrue();
    assertThat(report.at("/forced/falsePositiveRates/1").isNull()).isTrue();
    CommandLineRun text = CommandLineRun.of(OPTIONS.split(" "));
    assertThat(text.out())
        .contains("none")
        .doesNotContain("Infinity")
        .doesNotContain("NaN")
        .doesNotContain("Chouldechova");
  }
}
