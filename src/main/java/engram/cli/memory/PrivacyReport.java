package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.labs.FoolingReport;
import engram.cli.labs.PoisonReport;
import engram.labs.privacy.Erasure;
import engram.labs.privacy.Fooling;
import engram.labs.privacy.Membership;
import engram.labs.privacy.NoisyResults;
import engram.labs.privacy.PrivacyFindings;
import engram.labs.privacy.PrivacySetup;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who is found to have been in a training set, how a sample is taken out of it, and what noise does
 * to both.
 *
 * @param digits row numbers of the members, then of those held out
 * @param parametersSha256 of the network that saw all members
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record PrivacyReport(
    PrivacySetup setup, int[] digits, String parametersSha256, PrivacyFindings found)
    implements Report {

  /**
   * Behind an epoch.
   *
   * @param watchedLoss of the watched member
   * @param watchedLossWithout the same in the network that never saw it
   */
  private record Epoch(
      int epoch,
      double trainAccuracy,
      double testAccuracy,
      double auc,
      double advantage,
      double watchedLoss,
      double watchedLossWithout) {

    static Epoch of(Membership membership, int epoch) {
      Membership.Epoch at = membership.at(epoch);
      return new Epoch(
          epoch,
          at.trainAccuracy(),
          at.testAccuracy(),
          at.area(),
          at.advantage(),
          membership.watched(epoch),
          at.without());
    }
  }

  /** What the network says of a sample at the end. */
  private record Sample(int row, boolean member, double loss) {}

  /**
   * @param epsilon null without noise: there is no bound
   */
  private record Noise(
      boolean clipped, double sigma, double testAccuracy, double auc, Double epsilon) {
    static Noise of(NoisyResults.Point point, int epoch) {
      NoisyResults.Measure at = point.at(epoch);
      return new Noise(
          point.level().clipped(),
          point.level().sigma(),
          at.accuracy(),
          at.area(),
          Double.isInfinite(at.epsilon()) ? null : at.epsilon());
    }
  }

  private record Way(double loss, double testAccuracy, int batches, Erasure.Verdict verdict) {
    static Way of(Erasure erasure, Erasure.Network network) {
      return new Way(
          network.loss(), network.accuracy(), network.batches(), erasure.verdict(network));
    }
  }

  private record Ways(List<Double> neverSeen, Way deleted, Way retrained, List<Way> scrubbed) {
    static Ways of(Erasure erasure) {
      return new Ways(
          erasure.neverSeen(),
          Way.of(erasure, erasure.deleted()),
          Way.of(erasure, erasure.retrained()),
          erasure.scrubbed().stream().map(each -> Way.of(erasure, each)).toList());
    }
  }

  private List<Epoch> epochs() {
    return IntStream.rangeClosed(0, setup.epochs())
        .mapToObj(epoch -> Epoch.of(found.membership(), epoch))
        .toList();
  }

  private List<Sample> samples() {
    Membership.Epoch end = found.membership().at(setup.epochs());
    int members = setup.members();
    return IntStream.range(0, digits.length)
        .mapToObj(
            k ->
                new Sample(
                    digits[k],
                    k < members,
                    k < members ? end.members()[k] : end.heldOut()[k - members]))
        .toList();
  }

  private List<Noise> noises() {
    return found.noisy().orElseThrow().points().stream()
        .map(point -> Noise.of(point, setup.epochs()))
        .toList();
  }

  @JsonValue
  Map<String, Object> json() {
    Map<String, Object> json = SettingOptions.report("privacy", PrivacySetup.DECIDING, setup);
    json.put("parametersSha256", parametersSha256);
    json.put("epochsMeasured", epochs());
    json.put("samples", samples());
    json.put("erasure", Ways.of(found.erasure().orElseThrow()));
    json.put("fooling", FoolingReport.of(found.fooling().orElseThrow()));
    json.put("poisoning", PoisonReport.of(found.poison().orElseThrow()));
    json.put("delta", NoisyResults.DELTA);
    json.put("noise", noises());
    return json;
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "%d members, %d never seen; the attack by the loss%n%n",
        setup.members(), digits.length - setup.members());
    TextTable attack = new TextTable(8, 12);
    attack.row("epoch", "train", "test", "AUC", "watched", "unseen");
    for (int epoch : places()) {
      Epoch at = Epoch.of(found.membership(), epoch);
      attack.row(
          String.valueOf(epoch),
          text(at.trainAccuracy),
          text(at.testAccuracy),
          text(at.auc),
          text(at.watchedLoss),
          text(at.watchedLossWithout));
    }
    attack.print(out);
    found.erasure().ifPresent(erasure -> write(erasure, out));
    found.fooling().ifPresent(fooling -> write(fooling, out));
    found.poison().ifPresent(poison -> PoisonReport.of(poison).writeText(out));
    out.printf("%nDP-SGD, clipped to %s, at delta %s%n", setup.clip(), NoisyResults.DELTA);
    TextTable table = new TextTable(12, 12);
    table.row("noise", "test", "AUC", "epsilon");
    for (Noise each : noises()) {
      table.row(
          each.clipped ? String.valueOf(each.sigma) : "plain SGD",
          text(each.testAccuracy),
          text(each.auc),
          each.epsilon == null ? "-" : text(each.epsilon));
    }
    table.print(out);
  }

  private int[] places() {
    return IntStream.of(0, 1, setup.epochs() / 4, setup.epochs() / 2, setup.epochs())
        .distinct()
        .toArray();
  }

  private static void write(Erasure erasure, PrintWriter out) {
    double[] unseen = erasure.neverSeen().stream().mapToDouble(loss -> loss).sorted().toArray();
    out.printf(
        "%nThe watched member taken out; its loss in %d networks that never saw it: %s to %s%n",
        unseen.length, text(unseen[0]), text(unseen[unseen.length - 1]));
    TextTable table = new TextTable(20, 12);
    table.row("", "loss", "test", "batches", "verdict");
    row(table, "deleted", erasure, erasure.deleted());
    for (int steps : new int[] {1, 5, 20}) {
      row(table, "scrubbed, steps: " + steps, erasure, erasure.scrubbed(steps));
    }
    row(table, "retrained", erasure, erasure.retrained());
    table.print(out);
  }

  private static void write(Fooling fooling, PrintWriter out) {
    out.printf(
        "%nStill classified correctly where each input may change by so many levels, %s of which are 1%n",
        text(Fooling.LEVELS_OF_ONE));
    TextTable table = new TextTable(8, 12);
    table.row("levels", "FGSM", "PGD", "hardened");
    for (Fooling.Point each : fooling.points()) {
      table.row(
          text(each.levels()), text(each.oneStep()), text(each.plain()), text(each.hardened()));
    }
    table.print(out);
  }

  private static void row(TextTable table, String name, Erasure erasure, Erasure.Network network) {
    table.row(
        name,
        text(network.loss()),
        text(network.accuracy()),
        String.valueOf(network.batches()),
        erasure.verdict(network).name().toLowerCase(Locale.ROOT));
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }
}
