package engram.cli.memory;

import engram.cli.Real;
import engram.cli.WrongOptions;
import engram.memory.Spoiling;
import picocli.CommandLine.Option;

/** What is done to the pattern before the network is asked with it. */
final class SpoilingOptions {
  private static final double USUAL_NOISE = 0.25;

  @Real(from = 0, to = 0.5)
  @Option(
      names = "--noise",
      paramLabel = "N",
      description = "Turn this share of the cells over, from 0 to 0.5 (default: 0.25).")
  private Double noise;

  @Option(
      names = "--cover",
      paramLabel = "SIDE",
      description = "Turn one half off instead: ${COMPLETION-CANDIDATES}.")
  private Spoiling.Side cover;

  /**
   * @throws WrongOptions if both options are given
   */
  Spoiling spoiling(long seed) {
    if (noise != null && cover != null) {
      throw new WrongOptions("Give one of --noise and --cover, not both.");
    }
    if (cover != null) return new Spoiling.Cover(cover);
    return new Spoiling.Flip(noise == null ? USUAL_NOISE : noise, seed);
  }
}
