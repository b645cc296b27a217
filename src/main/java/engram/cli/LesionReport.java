package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.experiments.Fingerprint;
import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionRecovery;
import engram.training.recipe.Preset;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/**
 * What is left behind lesions of all sizes, and how it comes back.
 *
 * @param preset that trained the network
 * @param share behind which it was trained again
 * @param recovery by epoch, from 0
 */
record LesionReport(
    Preset preset, LesionCurve curve, double share, List<LesionRecovery.Point> recovery)
    implements ExperimentReport {

  LesionReport {
    recovery = List.copyOf(recovery);
  }

  @Override
  public void writeText(PrintWriter out) {
    new LesionText(this).write(out);
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    LesionJson.write(json, this);
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of(curve);
  }
}
