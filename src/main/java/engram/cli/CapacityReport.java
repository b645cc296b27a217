package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.recall.CapacityCurve;
import engram.memory.recall.CapacityPlan;
import engram.memory.recall.MemoryModel;
import engram.memory.recall.RecallRule;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/**
 * Capacity curves of networks of several sizes, all by one rule and for the same loads.
 *
 * @param seconds that measuring took
 */
record CapacityReport(RecallRule rule, List<CapacityCurve> curves, double seconds)
    implements Report {

  CapacityReport {
    curves = List.copyOf(curves);
  }

  /** Of the first curve; the others differ in their size and in β. */
  CapacityPlan plan() {
    return curves.get(0).plan();
  }

  /** NaN but for the softmax network. */
  static double beta(CapacityPlan plan) {
    return plan.model() instanceof MemoryModel.Softmax softmax ? softmax.beta() : Double.NaN;
  }

  @Override
  public void writeText(PrintWriter out) {
    new CapacityText(this).write(out);
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    CapacityJson.write(json, this);
  }
}
