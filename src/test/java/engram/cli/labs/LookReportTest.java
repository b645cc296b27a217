package engram.cli.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the text of a look says of changes that flip the answer, and in which order. */
class LookReportTest {
  private static final LookReport.Change ISLAND =
      new LookReport.Change("island", List.of(1.0, 2.0), 1, null);
  private static final LookReport.Change MASS =
      new LookReport.Change("mass", List.of(1.5, 1.0), 2, 0.25);
  private static final LookReport.Change ALL =
      new LookReport.Change(null, List.of(1.2, 1.0), 2, 0.125);

  private static LookReport.Part part(String name, Double value, double part) {
    return new LookReport.Part(name, value, part, 0.5, 0.1);
  }

  private static List<String> lines(
      List<LookReport.Part> parts, List<LookReport.Change> alone, LookReport.Change together) {
    LookReport report =
        new LookReport(
            "penguins",
            "2 – 3 softmax",
            1,
            42,
            "gradients",
            "mean",
            50,
            "0".repeat(64),
            7,
            List.of("Adelie", "Chinstrap", "Gentoo"),
            0,
            List.of(0.75, 0.25, 0.0),
            0.5,
            0.75,
            0.25,
            0.0,
            parts,
            alone,
            together,
            30,
            0.9,
            List.of(),
            null);
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    report.writeText(out);
    out.flush();
    return text.toString().lines().toList();
  }

  private static List<String> flips(List<LookReport.Change> alone, LookReport.Change together) {
    List<String> lines = lines(List.of(part("mass", 3.0, 0.25)), alone, together);
    return lines.subList(
        lines.size() - Math.max(1, alone.size() + (together == null ? 0 : 1)), lines.size());
  }

  @Test
  void eachChangeIsToldWithItsClassAndHowFarItIs() {
    assertThat(flips(List.of(MASS, ISLAND), ALL))
        .containsExactly(
            "Flips to Gentoo: mass, distance +0.2500",
            "Flips to Chinstrap: island",
            "Flips to Gentoo: all together, distance +0.1250");
  }

  @Test
  void whereNothingFlipsItThatIsSaid() {
    assertThat(flips(List.of(), null)).containsExactly("No change was found that flips it.");
  }

  /** Of a category there is no way of all numbers together, and yet the answer flips. */
  @Test
  void whereACategoryAloneFlipsItNothingElseIsSaid() {
    assertThat(lines(List.of(part("island", 0.0, 0.25)), List.of(ISLAND), null))
        .endsWith("Flips to Chinstrap: island")
        .noneMatch(line -> line.startsWith("No change"));
  }

  @Test
  void theLargestPartsComeFirstWhateverTheirSign() {
    List<LookReport.Part> parts =
        List.of(part("a", 1.0, 0.1), part("b", -2.0, -0.5), part("formula x1 * x2", null, 0.3));
    List<String> lines = lines(parts, List.of(), null);
    assertThat(lines.get(3)).matches("feature +value +part +importance");
    assertThat(lines.get(4)).matches("b +-2\\.0000 +-0\\.5000 +\\+0\\.5000");
    assertThat(lines.get(5)).matches("formula x1 \\* x2 +\\+0\\.3000 +\\+0\\.5000");
    assertThat(lines.get(6)).matches("a +\\+1\\.0000 +\\+0\\.1000 +\\+0\\.5000");
    assertThat(lines.get(7))
        .isEqualTo("gradients, baseline mean: 0.5000 + 0.2500 = 0.7500, off by 0.0e+00");
  }

  @Test
  void ofVeryManyFeaturesTheTwelveLargestAreTold() {
    List<LookReport.Part> parts = new ArrayList<>();
    for (int k = 0; k < 64; k++) parts.add(part("pixel" + k, 1.0, k));
    List<String> names =
        lines(parts, List.of(), null).stream()
            .filter(line -> line.startsWith("pixel"))
            .map(line -> line.split(" ")[0])
            .toList();
    assertThat(names)
        .containsExactlyElementsOf(
            IntStream.range(0, 12).mapToObj(k -> "pixel" + (63 - k)).toList());
  }
}
