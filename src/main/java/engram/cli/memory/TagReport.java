package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Report;
import engram.cli.Wording;
import engram.memory.Spread;
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
    private static Mean of(List<TagMouse> mice, TagMeasure measure) {
      Spread spread = TagMouse.spread(mice, measure);
      return new Mean(spread.mean(), spread.deviation());
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
}
