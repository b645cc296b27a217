package engram.labs.privacy;

import java.util.List;

/**
 * How a network is kept from learning single samples by heart.
 *
 * @param clipped whether each sample's gradient is cut to the length C
 * @param sigma standard deviation of the noise as a multiple of C
 */
public record NoiseLevel(boolean clipped, double sigma) {
  /** Neither clipped nor noisy, only clipped, then with more and more noise. */
  public static final List<NoiseLevel> ALL =
      List.of(
          new NoiseLevel(false, 0),
          new NoiseLevel(true, 0),
          new NoiseLevel(true, 0.5),
          new NoiseLevel(true, 1),
          new NoiseLevel(true, 2),
          new NoiseLevel(true, 4),
          new NoiseLevel(true, 8),
          new NoiseLevel(true, 16));
}
