package engram.cli.labs;

import engram.labs.privacy.Fooling;
import java.util.List;

/**
 * How little must be changed to fool a network and one that was trained on fooled samples.
 *
 * @param levelsOfOne so many levels are 1 in what the network sees
 * @param plain the sample that is looked at: of points the first of the test
 * @param hardened the same of the other network
 * @param plainExamples what fools the plain network
 * @param hardenedExamples what fools the other
 */
public record FoolingReport(
    double levelsOfOne,
    List<Fooling.Point> points,
    String plainSha256,
    String hardenedSha256,
    Example plain,
    Example hardened,
    List<Example> plainExamples,
    List<Example> hardenedExamples) {

  /**
   * @param levels by which each input is changed at most; null if nothing fools the network
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  private record Example(
      int row, double[] before, double[] after, int named, int fooled, Double levels) {
    static Example of(Fooling.Example of) {
      Double levels = Double.isInfinite(of.levels()) ? null : of.levels();
      return new Example(of.row(), of.before(), of.after(), of.named(), of.fooled(), levels);
    }
  }

  public static FoolingReport of(Fooling fooling) {
    List<Example> plain = examples(fooling.plain());
    List<Example> hardened = examples(fooling.hardened());
    return new FoolingReport(
        Fooling.LEVELS_OF_ONE,
        fooling.points(),
        fooling.plain().network().sha256(),
        fooling.hardened().network().sha256(),
        plain.get(0),
        hardened.get(0),
        plain,
        hardened);
  }

  private static List<Example> examples(Fooling.Fooled fooled) {
    return fooled.examples().stream().map(Example::of).toList();
  }
}
