package engram.cli.labs;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.data.Split;
import engram.labs.fairness.Reliability;
import engram.labs.fairness.TemperatureScaling;
import engram.labs.missing.HeldOut;
import engram.labs.missing.MissingNetwork;
import engram.labs.missing.MissingPlan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What networks say of those that they never saw, or hardly, and whether their sureness holds.
 *
 * @param settings by their names
 */
public record MissingReport(
    Map<String, Object> settings, MissingPlan plan, List<MissingNetwork> networks)
    implements Report {

  /**
   * A network.
   *
   * @param kept training samples of the kind that it learned from
   * @param named of the kind, by class
   * @param right of the kind
   */
  private record Network(
      int kept,
      String parametersSha256,
      List<Integer> named,
      int right,
      Fit temperature,
      Said raw,
      Said fitted,
      List<Sample> rows) {}

  /**
   * @param value T; null where no T is best, since all samples that it is fitted on are right
   */
  private record Fit(Double value, double lossBefore, double lossAfter) {}

  /**
   * At one temperature.
   *
   * @param missingConfidence mean share of the named class over those of the kind
   * @param others reliability of the judged ones
   */
  private record Said(
      double temperature,
      double missingConfidence,
      double othersConfidence,
      Reliability missing,
      Reliability others) {
    static Said of(MissingNetwork network, double temperature) {
      return new Said(
          temperature,
          network.confidence(temperature),
          network.othersConfidence(temperature),
          network.missing(temperature),
          network.others(temperature));
    }
  }

  /** A test sample; its part is missing, fitted or judged. */
  private record Sample(int row, int label, String part, double[] logits) {}

  @JsonValue
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>(settings);
    Split split = plan.data().split();
    json.put("network", plan.recipe().network().toString());
    json.put("classes", plan.data().dataset().classNames());
    json.put("leftOut", plan.leftOut());
    json.put("trainRows", split.train());
    json.put("missingRows", plan.training());
    json.put("networks", networks.stream().map(this::network).toList());
    return json;
  }

  private Network network(MissingNetwork of) {
    TemperatureScaling scaling = of.scaling();
    boolean best = of.hasBestTemperature();
    return new Network(
        of.kept(),
        of.parameters().sha256(),
        Arrays.stream(of.named()).boxed().toList(),
        of.right(),
        new Fit(best ? scaling.temperature() : null, scaling.lossBefore(), scaling.lossAfter()),
        Said.of(of, 1),
        Said.of(of, best ? scaling.temperature() : 1),
        samples(of));
  }

  private static List<Sample> samples(MissingNetwork of) {
    List<Sample> all = new ArrayList<>();
    for (HeldOut each : of.kind()) all.add(sample(each, "missing"));
    for (HeldOut each : of.fitted()) all.add(sample(each, "fitted"));
    for (HeldOut each : of.judged()) all.add(sample(each, "judged"));
    return all;
  }

  private static Sample sample(HeldOut of, String part) {
    return new Sample(of.row(), of.label(), part, of.logits());
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "%s; %s left out, %s of that kind, %s%n%n",
        plan.recipe().network(),
        Wording.count(plan.training().size(), "training sample"),
        Wording.count(plan.testing(), "test sample"),
        Wording.count(plan.data().split().test().length - plan.testing(), "other"));
    TextTable table = new TextTable(8, 12);
    table.row("kept", "right", "sure", "others right", "sure", "ECE", "T", "ECE at T", "sure at T");
    for (MissingNetwork each : networks) {
      double t = each.hasBestTemperature() ? each.scaling().temperature() : 1;
      table.row(
          String.valueOf(each.kept()),
          text((double) each.right() / each.kind().size()),
          text(each.confidence(1)),
          text((double) each.othersRight() / each.judged().size()),
          text(each.othersConfidence(1)),
          text(each.others(1).error()),
          each.hasBestTemperature() ? text(t) : "-",
          text(each.others(t).error()),
          text(each.confidence(t)));
    }
    table.print(out);
    out.println();
    out.println("right, sure: of the kind that is left out; T is fitted on every second of the");
    out.println(
        "other test samples and judged by the rest; ECE is the expected calibration error.");
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
