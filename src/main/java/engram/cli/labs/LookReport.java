package engram.cli.labs;

import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.data.Dataset;
import engram.data.Feature;
import engram.labs.look.Attribution;
import engram.labs.look.Dependence;
import engram.labs.look.Flip;
import engram.labs.look.Importance;
import engram.labs.look.InputGroup;
import engram.labs.look.Look;
import engram.labs.look.LookFound;
import engram.labs.look.LookSetup;
import engram.labs.look.Overall;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a network looks at in one sample, and what would flip its answer.
 *
 * @param parametersSha256 of the network
 * @param asked number of the sample in the data set, from 0
 * @param classes their names; all classes here are numbers in that list
 * @param label the class that is named
 * @param outputs of the network
 * @param baseline F of the baseline: the output of the named class
 * @param answer F of the sample
 * @param sum of all parts
 * @param gap answer − baseline − sum
 * @param features with their parts
 * @param accuracyRows how many samples were asked for the importances, test samples if there are
 *     any
 * @param accuracy of them
 * @param alone the smallest change of one feature by itself that flips the answer, the nearest
 *     first
 * @param together a small change of all numbers that does; null if none was found
 * @param dependences partial dependence on the features that matter most
 * @param inside what is found in its layers and of a neuron
 */
public record LookReport(
    String preset,
    String network,
    int epochs,
    long seed,
    String method,
    String baselineOf,
    int steps,
    String parametersSha256,
    int asked,
    List<String> classes,
    int label,
    List<Double> outputs,
    double baseline,
    double answer,
    double sum,
    double gap,
    List<Part> features,
    List<Change> alone,
    Change together,
    int accuracyRows,
    double accuracy,
    List<Curve> dependences,
    LookInside inside)
    implements Report {
  private static final int SHOWN = 12;

  /**
   * A feature.
   *
   * @param value as measured; null of what a formula derives
   * @param part of the answer
   * @param importance what the accuracy loses when it is shuffled, the mean of all shuffles
   * @param importanceDeviation of them, the population's
   */
  public record Part(
      String feature, Double value, double part, double importance, double importanceDeviation) {}

  /**
   * Partial dependence.
   *
   * @param grid values of the feature
   * @param means of the output of each class over the samples, by class and place
   */
  public record Curve(String feature, List<Double> grid, List<List<Double>> means) {}

  /**
   * A change that flips the answer.
   *
   * @param feature that changes; null if all may
   * @param values of all features behind it
   * @param label the class that is named then
   * @param distance in standard deviations of the training samples, of a picture in full inks; null
   *     where a category is another
   */
  public record Change(String feature, List<Double> values, int label, Double distance) {}

  public static LookReport of(LookFound found) {
    Look look = found.look();
    Overall overall = found.overall();
    LookSetup setup = look.setup();
    Attribution parts = look.attribution();
    return new LookReport(
        setup.preset().id(),
        look.network().network().spec().toString(),
        setup.epochs(),
        setup.seed(),
        setup.method().id(),
        setup.baseline().id(),
        setup.steps(),
        look.network().network().sha256(),
        look.row(),
        look.network().data().dataset().classNames(),
        look.label(),
        list(look.outputs()),
        parts.from(),
        parts.answer(),
        parts.sum(),
        parts.gap(),
        features(look, overall),
        look.alone().stream().map(flip -> change(look, flip)).toList(),
        look.together().map(flip -> change(look, flip)).orElse(null),
        overall.rows(),
        overall.accuracy(),
        overall.dependences().stream().map(each -> curve(look, each)).toList(),
        LookInside.of(found));
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static Curve curve(Look look, Dependence of) {
    Dataset set = look.network().data().dataset();
    List<List<Double>> means = new ArrayList<>();
    for (int label = 0; label < set.classes(); label++) {
      List<Double> line = new ArrayList<>();
      for (int k = 0; k < of.grid().length; k++) line.add(of.mean(label, k));
      means.add(line);
    }
    return new Curve(set.feature(of.feature()).name(), list(of.grid()), means);
  }

  private static List<Part> features(Look look, Overall overall) {
    Dataset set = look.network().data().dataset();
    List<Part> all = new ArrayList<>();
    for (int k = 0; k < look.groups().size(); k++) {
      InputGroup group = look.groups().get(k);
      double part = look.attribution().parts()[k];
      Importance matters = overall.importances().get(k);
      if (group.feature() < 0) {
        all.add(
            new Part(
                "formula " + group.inputs().get(0),
                null,
                part,
                matters.mean(),
                matters.deviation()));
        continue;
      }
      Feature feature = set.feature(group.feature());
      all.add(
          new Part(
              feature.name(),
              look.values()[group.feature()],
              part,
              matters.mean(),
              matters.deviation()));
    }
    return all;
  }

  private static Change change(Look look, Flip flip) {
    Dataset set = look.network().data().dataset();
    return new Change(
        flip.feature() < 0 ? null : set.feature(flip.feature()).name(),
        list(flip.values()),
        flip.label(),
        Double.isNaN(flip.distance()) ? null : flip.distance());
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf("%s, preset %s, %s%n", network, preset, Wording.count(epochs, "epoch"));
    out.printf(Locale.ROOT, "Sample %d: %s by %.4f%n%n", asked, classes.get(label), answer);
    TextTable table = new TextTable(10, 12);
    table.row("feature", "value", "part", "importance");
    features.stream()
        .sorted(Comparator.comparingDouble(each -> -Math.abs(each.part())))
        .limit(SHOWN)
        .forEach(
            each ->
                table.row(
                    each.feature(),
                    text(each.value()),
                    text(each.part()),
                    text(each.importance())));
    table.print(out);
    out.printf(
        Locale.ROOT,
        "%s, baseline %s: %.4f + %.4f = %.4f, off by %.1e%n",
        method,
        baselineOf,
        baseline,
        sum,
        baseline + sum,
        gap);
    for (int k = 0; k < Math.min(SHOWN, alone.size()); k++) flip(out, alone.get(k));
    if (together != null) flip(out, together);
    else if (alone.isEmpty()) out.println("No change was found that flips it.");
  }

  private void flip(PrintWriter out, Change change) {
    String far = change.distance() == null ? "" : ", distance " + text(change.distance());
    String what = change.feature() == null ? "all together" : change.feature();
    out.printf("Flips to %s: %s%s%n", classes.get(change.label()), what, far);
  }

  private static String text(Double value) {
    return value == null ? "" : Wording.signed(value, 4);
  }
}
