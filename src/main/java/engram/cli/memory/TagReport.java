package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Report;
import engram.cli.Wording;
import engram.memory.Spread;
import engram.memory.tag.DigitsCode;
import engram.memory.tag.DigitsCourse;
import engram.memory.tag.DigitsMeasure;
import engram.memory.tag.DigitsRun.DigitsFound;
import engram.memory.tag.TagMeasure;
import engram.memory.tag.TagMouse;
import engram.memory.tag.TagSetup;
import engram.memory.tag.TagStudy;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What many mice do when their tagged neurons are lit or silenced, beside people's mice. */
record TagReport(TagSetup setup, List<TagMouse> mice) implements Report {

  /**
   * One of them.
   *
   * @param values of every measure
   * @param sha256 of what it has learned: W, R and f
   */
  private record OneMouse(long seed, Map<String, Double> values, String sha256) {
    private static OneMouse of(TagSetup setup, TagMouse mouse) {
      Map<String, Double> values = new LinkedHashMap<>();
      mouse.values().forEach((measure, value) -> values.put(measure.id(), value));
      return new OneMouse(setup.seedOf(mouse.number()), values, mouse.sha256());
    }
  }

  private record Mean(double mean, double deviation) {
    private static Mean of(Spread spread) {
      return new Mean(spread.mean(), spread.deviation());
    }

    private static Mean of(List<TagMouse> mice, TagMeasure measure) {
      return of(TagMouse.spread(mice, measure));
    }
  }

  /** Signs of one group beside another. */
  private record Study(String people, String ours) {}

  @JsonValue
  Map<String, Object> json() {
    Map<String, Object> json = SettingOptions.report("tag", TagSetup.SETTINGS, setup);
    Map<String, Mean> means = new LinkedHashMap<>();
    for (TagMeasure each : TagMeasure.values()) means.put(each.id(), Mean.of(mice, each));
    json.put("means", means);
    Map<String, Study> studies = new LinkedHashMap<>();
    for (TagStudy each : TagStudy.values()) {
      studies.put(each.id(), new Study(each.people().id(), each.ours(mice).id()));
    }
    json.put("studies", studies);
    json.put("mice", mice.stream().map(each -> OneMouse.of(setup, each)).toList());
    return json;
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "%s of 400 neurons, of which %d fire, from seed %d%n%s%n%n",
        mice.size() == 1 ? "1 mouse" : mice.size() + " mice",
        setup.firing(),
        setup.seed(),
        "Light adds %s; %d neurons are made excitable"
            .formatted(Wording.plain(setup.light()), setup.excitable()));
    out.printf("%8s%8s%n", "mean", "spread");
    for (TagMeasure each : TagMeasure.values()) {
      Mean mean = Mean.of(mice, each);
      out.printf(
          "%8s%8s  %s%n",
          Wording.thousandths(mean.mean()),
          Wording.thousandths(mean.deviation()),
          text("tag.measure.", each.id()));
    }
    out.printf("%n%8s%8s%n", "people's", "ours");
    for (TagStudy each : TagStudy.values()) {
      String ours = each.ours(mice).id();
      out.printf("%8s%8s  %s%n", each.people().id(), ours, text("tag.study.", each.id()));
    }
    out.println(SettingOptions.TEXTS.getString("tag.below"));
  }

  private static String text(String prefix, String id) {
    return SettingOptions.TEXTS.getString(prefix + id);
  }

  /**
   * What networks keep of each digit when the neurons that fire most for it are silenced or lit.
   */
  record Digits(TagSetup setup, List<DigitsFound> networks) implements Report {

    /**
     * A digit of a network.
     *
     * @param values of every measure
     */
    private record OneDigit(
        int digit, List<Integer> tag, List<Integer> random, Map<String, Double> values) {
      private static OneDigit of(DigitsCourse course) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (DigitsMeasure each : DigitsMeasure.values()) values.put(each.id(), each.of(course));
        return new OneDigit(course.digit(), course.tag(), course.random(), values);
      }
    }

    /**
     * @param testAccuracy while nothing is done
     * @param sha256 of its weights
     */
    private record OneNetwork(
        long seed, double testAccuracy, List<OneDigit> digits, String sha256) {}

    private OneNetwork network(DigitsFound found) {
      return new OneNetwork(
          setup.seedOf(found.time()),
          found.right(),
          found.courses().stream().map(OneDigit::of).toList(),
          found.sha256());
    }

    private Spread accuracy() {
      return Spread.of(networks.stream().mapToDouble(DigitsFound::right).toArray());
    }

    /** Over all digits of all networks. */
    private Spread spread(DigitsMeasure measure) {
      return Spread.of(
          networks.stream()
              .flatMap(each -> each.courses().stream())
              .mapToDouble(measure::of)
              .toArray());
    }

    @JsonValue
    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("part", setup.part().id());
      json.putAll(SettingOptions.report("tag", TagSetup.OF_DIGITS, setup));
      json.put("testAccuracy", accuracy().mean());
      Map<String, Mean> means = new LinkedHashMap<>();
      for (DigitsMeasure each : DigitsMeasure.values()) means.put(each.id(), Mean.of(spread(each)));
      json.put("means", means);
      json.put("networks", networks.stream().map(this::network).toList());
      return json;
    }

    @Override
    public void writeText(PrintWriter out) {
      boolean all = setup.digits().code() != DigitsCode.WINNERS;
      out.printf(
          "%s of %d hidden neurons (%s)%s, from seed %d%n%s%n%n",
          networks.size() == 1 ? "1 network" : networks.size() + " networks",
          setup.digits().hidden(),
          setup.digits().code().id(),
          all ? "" : ", of which %d fire".formatted(setup.digits().winners()),
          setup.seed(),
          "Digits of the test answered rightly: " + Wording.thousandths(accuracy().mean()));
      out.printf("%8s%8s%n", "mean", "spread");
      for (DigitsMeasure each : DigitsMeasure.values()) {
        Spread spread = spread(each);
        out.printf(
            "%8s%8s  %s%n",
            Wording.thousandths(spread.mean()),
            Wording.thousandths(spread.deviation()),
            SettingOptions.TEXTS.getString("tag.digits." + each.id()));
      }
      out.println(SettingOptions.TEXTS.getString("tag.digits.below"));
    }
  }
}
