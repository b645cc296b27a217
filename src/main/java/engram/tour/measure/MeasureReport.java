package engram.tour.measure;

import engram.cli.Report;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What was measured of all stages; sizes in pixels, contrasts by WCAG 2. What no stage shows is
 * null.
 *
 * @param smallestTextAtRest the least size of a text, but in Present
 * @param smallestTextInPresent the least size of a text in Present
 * @param lowestContrast the least of a text that is not disabled
 * @param changedShare of the network's pixels between ready and trained, 0 … 1
 * @param lowestDisabledContrast the least of a text that is disabled
 * @param smallTexts each that is smaller than it should be
 * @param paleTexts each that stands out less than it should
 * @param extremes where the smallest and the palest are
 */
public record MeasureReport(
    Double smallestTextAtRest,
    Double smallestTextInPresent,
    List<Cut> cutTexts,
    Double lowestContrast,
    List<Overlap> overlaps,
    Double changedShare,
    Double lowestDisabledContrast,
    List<Small> smallTexts,
    List<Pale> paleTexts,
    Extremes extremes)
    implements Report {

  /** A text that is not wholly seen. */
  public record Cut(String stage, String text, String how, String where) {}

  /** Two texts that lie over each other. */
  public record Overlap(String stage, String text, String other, String where) {}

  /** A text and its size. */
  public record Small(String stage, String text, double size, String where) {}

  /** A text and its contrast. */
  public record Pale(String stage, String text, double contrast, boolean disabled, String where) {}

  /** The smallest and the palest of all texts. */
  public record Extremes(
      Small smallestTextAtRest,
      Small smallestTextInPresent,
      Pale lowestContrast,
      Pale lowestDisabledContrast) {}

  @Override
  public void writeText(PrintWriter out) {
    size(out, "Smallest text at rest", extremes.smallestTextAtRest);
    size(out, "Smallest text in Present", extremes.smallestTextInPresent);
    contrast(out, "Lowest contrast", extremes.lowestContrast);
    contrast(out, "Lowest contrast, disabled", extremes.lowestDisabledContrast);
    if (changedShare != null) {
      out.printf(
          Locale.ROOT,
          "Pixels of the network that training changes: %.1f %%%n",
          100 * changedShare);
    }
    out.printf("Texts that are too small: %d%n", smallTexts.size());
    smallTexts.forEach(t -> size(out, " ", t));
    out.printf("Texts that are too pale: %d%n", paleTexts.size());
    paleTexts.forEach(t -> contrast(out, " ", t));
    out.printf("Texts that are cut: %d%n", cutTexts.size());
    cutTexts.forEach(t -> out.printf("  %s, %s: \"%s\", %s%n", t.stage, t.where, t.text, t.how));
    out.printf("Texts that lie over each other: %d%n", overlaps.size());
    overlaps.forEach(
        t -> out.printf("  %s, %s: \"%s\", \"%s\"%n", t.stage, t.where, t.text, t.other));
  }

  private static void size(PrintWriter out, String what, Small text) {
    if (text == null) return;
    out.printf(
        Locale.ROOT,
        "%s %.1f px: %s, %s: \"%s\"%n",
        what,
        text.size,
        text.stage,
        text.where,
        text.text);
  }

  private static void contrast(PrintWriter out, String what, Pale text) {
    if (text == null) return;
    out.printf(
        Locale.ROOT,
        "%s %.2f: %s, %s: \"%s\"%n",
        what,
        text.contrast,
        text.stage,
        text.where,
        text.text);
  }
}
