package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Json;
import engram.cli.Report;
import engram.labs.fairness.AdmissionRun;
import engram.labs.fairness.AdmissionSetup;
import engram.labs.fairness.Admissions;
import engram.labs.fairness.ForcedRates;
import engram.labs.fairness.JudgedApplicants;
import engram.labs.fairness.ScoredGroups;
import engram.labs.fairness.SeenColumns;
import engram.memory.Setting;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Made-up applicants, judged by a network for each choice of columns.
 *
 * @param thresholds of A and B
 */
record FairnessReport(AdmissionRun run, SeenColumns columns, List<Double> thresholds)
    implements Report {

  /**
   * A network.
   *
   * @param groupGuessed share whose group another network guesses from the same columns
   */
  private record Network(
      SeenColumns columns,
      String parametersSha256,
      double groupGuessed,
      GroupsReport.Judgement judgement) {}

  /**
   * What must follow of the base rates where both groups had A's TPR and precision.
   *
   * @param falsePositiveRates p / (1 − p) · (1 − PPV) / PPV · TPR; null where all are qualified
   */
  private record Forced(
      double truePositiveRate, double precision, List<Double> falsePositiveRates) {}

  /**
   * One who was judged.
   *
   * @param score points
   */
  private record Applicant(
      int row,
      String group,
      List<Double> inputs,
      boolean qualified,
      boolean recorded,
      double share,
      double score) {}

  private GroupsReport groups(SeenColumns of) {
    return GroupsReport.of(run.judged(of).scored(), thresholds);
  }

  @JsonValue
  Map<String, Object> json() {
    AdmissionSetup setup = run.admissions().setup();
    Map<String, Object> json =
        SettingOptions.report(
            FairnessCommand.TEXTS,
            "fairness",
            List.<Setting<AdmissionSetup>>copyOf(AdmissionSetup.SETTINGS),
            setup);
    json.put("columns", columns);
    GroupsReport groups = groups(columns);
    json.put("networks", networks());
    json.put("equal", groups.equal());
    json.put("forced", forced(groups.atThresholds()));
    json.put("curve", groups.curve());
    json.put("rows", rows());
    return json;
  }

  private List<Network> networks() {
    return Arrays.stream(SeenColumns.values())
        .map(
            seen -> {
              JudgedApplicants judged = run.judged(seen);
              return new Network(
                  seen,
                  judged.parametersSha256(),
                  judged.groupGuessed(),
                  groups(seen).atThresholds());
            })
        .toList();
  }

  private static Forced forced(GroupsReport.Judgement at) {
    GroupsReport.Group first = at.groups().get(0);
    if (first.truePositiveRate() == null || first.precision() == null || first.precision() == 0) {
      return null;
    }
    List<Double> rates =
        at.groups().stream()
            .map(
                each ->
                    Json.finite(
                        ForcedRates.falsePositiveRate(
                            each.baseRate(), first.truePositiveRate(), first.precision())))
            .toList();
    return new Forced(first.truePositiveRate(), first.precision(), rates);
  }

  private List<Applicant> rows() {
    Admissions admissions = run.admissions();
    JudgedApplicants judged = run.judged(columns);
    ScoredGroups scored = judged.scored();
    List<Applicant> rows = new ArrayList<>();
    for (int i = 0; i < scored.size(); i++) {
      int row = judged.rows().get(i);
      List<Double> inputs = new ArrayList<>();
      for (int f = 0; f < 3; f++) inputs.add(admissions.records().value(row, f));
      rows.add(
          new Applicant(
              row,
              Admissions.GROUPS.get(scored.group(i)),
              inputs,
              scored.isPositive(i),
              judged.byRecords().isPositive(i),
              scored.share(i),
              scored.points(i)));
    }
    return rows;
  }

  @Override
  public void writeText(PrintWriter out) {
    AdmissionSetup setup = run.admissions().setup();
    out.printf(
        "Made-up applicants, %d of each group, judged by a network that learned from as many"
            + " others%n",
        setup.applicants());
    out.printf("50 points are even odds, and each 5 double them; in percent, by what is true%n%n");
    for (SeenColumns seen : SeenColumns.values()) {
      JudgedApplicants judged = run.judged(seen);
      out.printf(
          Locale.ROOT,
          "columns %s: the group can be guessed from them for %.1f %% of the applicants; parameters"
              + " %s%n",
          seen.id(),
          100 * judged.groupGuessed(),
          judged.parametersSha256().substring(0, 16));
      if (seen == columns) groups(seen).writeText(out);
      else groups(seen).writeRates(out);
      out.println();
    }
    Forced forced = forced(groups(columns).atThresholds());
    if (forced == null || forced.falsePositiveRates().contains(null)) return;
    out.printf(
        Locale.ROOT,
        "With A's TPR and precision in both groups their base rates force FPR %.1f in A and %.1f in"
            + " B (Chouldechova 2017).%n",
        100 * forced.falsePositiveRates().get(0),
        100 * forced.falsePositiveRates().get(1));
  }
}
