package engram.cli.labs;

import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.labs.why.Answer;
import engram.labs.why.Findings;
import engram.labs.why.Findings.Teacher;
import engram.labs.why.WhySetup;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Who taught an answer: each sample that was left out, the one first whose absence takes most from
 * the lead.
 *
 * @param parametersSha256 of the network that learned from all samples
 * @param asked number of the sample in the data set, from 0
 * @param classes their names; all classes here are numbers in that list
 * @param label the class that is named for it
 * @param rival the class that is next
 * @param lead output of the label − output of the rival
 * @param all whether every training sample was left out
 * @param rankCorrelation Spearman's, of the estimates with the shares; null of fewer than two
 * @param samples those that were left out
 */
public record WhyReport(
    String preset,
    String network,
    int epochs,
    long seed,
    String parametersSha256,
    int asked,
    List<String> classes,
    int label,
    int rival,
    double lead,
    int trainingSamples,
    boolean all,
    Double rankCorrelation,
    List<Sample> samples)
    implements Report {
  private static final int SHOWN = 12;

  /**
   * A training sample.
   *
   * @param sample its number in the data set, from 0
   * @param place in the training part, from 0
   * @param label the class that is named without it
   * @param lead without it
   * @param share lead of all − lead without it
   * @param estimate of the share, to the first order
   * @param parametersSha256 of the network that never saw it
   */
  record Sample(
      int sample,
      int place,
      int label,
      double lead,
      double share,
      double estimate,
      String parametersSha256) {}

  public static WhyReport of(WhySetup setup, Findings found) {
    Answer answer = found.answer();
    double correlation = found.rankCorrelation();
    return new WhyReport(
        setup.preset().id(),
        setup.preset().recipe().network().toString(),
        setup.epochs(),
        setup.seed(),
        found.trace().whole().sha256(),
        answer.row(),
        found.trace().data().dataset().classNames(),
        answer.label(),
        answer.rival(),
        answer.lead(),
        found.trace().data().train().rows(),
        found.all(),
        Double.isNaN(correlation) ? null : correlation,
        found.teachers().stream().map(each -> sample(found, each)).toList());
  }

  private static Sample sample(Findings found, Teacher each) {
    return new Sample(
        each.row(),
        each.place(),
        each.says(),
        each.lead(),
        each.share(),
        each.estimate(),
        found.without().get(each.place()).sha256());
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf("%s, preset %s, %s%n", network, preset, Wording.count(epochs, "epoch"));
    out.printf(
        Locale.ROOT,
        "Sample %d: %s, ahead of %s by %.4f%n%n",
        asked,
        classes.get(label),
        classes.get(rival),
        lead);
    TextTable table = new TextTable(10, 12);
    table.row("left out", "share", "lead", "says", "estimate");
    int end = Math.min(SHOWN, samples.size());
    for (Sample each : samples.subList(0, end)) row(table, each);
    for (Sample each : samples.subList(Math.max(end, samples.size() - 2), samples.size())) {
      row(table, each);
    }
    table.print(out);
    long deciding = samples.stream().filter(each -> each.label() != label).count();
    out.printf(
        "%d of %d left out decide it alone; %d training samples in all%n",
        deciding, samples.size(), trainingSamples);
    if (rankCorrelation != null) {
      out.printf(Locale.ROOT, "Rank correlation of estimate and share: %.3f%n", rankCorrelation);
    }
  }

  private void row(TextTable table, Sample each) {
    table.row(
        String.valueOf(each.sample()),
        Wording.signed(each.share(), 5),
        Wording.signed(each.lead(), 5),
        classes.get(each.label()),
        Wording.signed(each.estimate(), 5));
  }
}
