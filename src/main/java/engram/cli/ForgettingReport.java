package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.experiments.Fingerprint;
import engram.memory.forgetting.ForgettingResult;
import engram.memory.forgetting.ForgettingSet;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * What was forgotten.
 *
 * @param seconds that measuring took
 */
record ForgettingReport(ForgettingSet set, ForgettingResult result, double seconds)
    implements ExperimentReport {

  @Override
  public void writeText(PrintWriter out) {
    new ForgettingText(this).write(out);
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    ForgettingJson.write(json, this);
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of(result.first(), result.curves());
  }
}
