package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumpyRandomTest {
  private static final long[] SEEDS = {0, 1, 42, 12345, 1L << 31, (1L << 32) - 1};
  private static final int NORMALS_PER_SEED = 2000;

  static Stream<List<String>> raw() {
    return Golden.lines("random.txt", "raw");
  }

  static Stream<List<String>> uniform() {
    return Golden.lines("random.txt", "uniform");
  }

  static Stream<List<String>> permutation() {
    return Golden.lines("random.txt", "permutation");
  }

  static Stream<List<String>> mix() {
    return Golden.lines("random.txt", "mix");
  }

  @ParameterizedTest
  @MethodSource("raw")
  void rawOutputsAreNumpysToTheBit(List<String> golden) {
    NumpyRandom random = random(golden);

    int[] drawn =
        IntStream.range(0, Integer.parseInt(golden.get(2)))
            .map(i -> (int) random.nextInt32())
            .toArray();

    assertThat(Integer.toUnsignedString(drawn[drawn.length - 1])).isEqualTo(golden.get(4));
    assertThat(Golden.sha256(drawn)).isEqualTo(golden.get(3));
  }

  @ParameterizedTest
  @MethodSource("uniform")
  void uniformNumbersAreNumpysToTheBit(List<String> golden) {
    NumpyRandom random = random(golden);

    double[] drawn =
        DoubleStream.generate(random::randomSample).limit(Long.parseLong(golden.get(2))).toArray();

    assertThat(drawn[drawn.length - 1]).isEqualTo(Double.parseDouble(golden.get(4)));
    assertThat(Golden.sha256(drawn)).isEqualTo(golden.get(3));
  }

  @ParameterizedTest
  @MethodSource("permutation")
  void permutationsAreNumpys(List<String> golden) {
    int n = Integer.parseInt(golden.get(2));

    assertThat(Golden.sha256(random(golden).permutation(n))).isEqualTo(golden.get(3));
  }

  @Test
  void normalNumbersAreWithinFourUlpOfNumpys() {
    ByteBuffer golden = ByteBuffer.wrap(Golden.bytes("randn.bin"));
    assertThat(golden.remaining()).isEqualTo(8 * SEEDS.length * NORMALS_PER_SEED);

    for (long seed : SEEDS) {
      NumpyRandom random = new NumpyRandom(seed);
      for (int i = 0; i < NORMALS_PER_SEED; i++) {
        assertWithinFourUlp(random.randn(), golden.getDouble());
      }
    }
  }

  /** The literal is this program's own: it holds on every Java, because logarithms differ. */
  @Test
  void normalNumbersAreTheSameToTheBitOnEveryJava() {
    NumpyRandom random = new NumpyRandom(42);

    double[] drawn = DoubleStream.generate(random::randn).limit(10_000).toArray();

    assertThat(Golden.sha256(drawn))
        .isEqualTo("399b52128aa25fac625be0fb9013fb39006f6eed405b6112b9a397d5c6d2b8eb");
  }

  @ParameterizedTest
  @MethodSource("mix")
  void callsInAnyOrderFollowNumpy(List<String> golden) {
    NumpyRandom random = random(golden);

    for (int i = 2; i < golden.size(); i++) {
      String[] call = golden.get(i).split("=");
      switch (call[0].charAt(0)) {
        case 'r' -> assertThat(random.nextInt32()).isEqualTo(Long.parseLong(call[1]));
        case 'u' -> assertThat(random.randomSample()).isEqualTo(Double.parseDouble(call[1]));
        case 'g' -> assertWithinFourUlp(random.randn(), Double.parseDouble(call[1]));
        default ->
            assertThat(Golden.sha256(random.permutation(Integer.parseInt(call[0].substring(1)))))
                .isEqualTo(call[1]);
      }
    }
  }

  @Test
  void aPermutationInPlaceIsThatOfANewArray() {
    int[] order = new int[150];

    new NumpyRandom(42).permutation(order);

    assertThat(order).isEqualTo(new NumpyRandom(42).permutation(150));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE})
  void seedsThatNumpyRefusesAreRefused(long seed) {
    assertThatThrownBy(() -> new NumpyRandom(seed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a seed is a whole number from 0 to 4294967295, not " + seed);
  }

  @Test
  void aNegativeLengthIsRefused() {
    assertThatThrownBy(() -> new NumpyRandom(0).permutation(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  private static NumpyRandom random(List<String> golden) {
    return new NumpyRandom(Long.parseLong(golden.get(1)));
  }

  private static void assertWithinFourUlp(double actual, double expected) {
    assertThat(Math.abs(actual - expected))
        .as("%s for %s", actual, expected)
        .isLessThanOrEqualTo(4 * Math.ulp(expected));
  }

  @Test
  void behindTheLargestSeedComesTheSmallest() {
    long largest = NumpyRandom.LARGEST_SEED;
    assertThat(NumpyRandom.seedAfter(41, 1)).isEqualTo(42);
    assertThat(NumpyRandom.seedAfter(largest, 0)).isEqualTo(largest);
    assertThat(NumpyRandom.seedAfter(largest, 1)).isZero();
    assertThat(NumpyRandom.seedAfter(largest - 2, 10)).isEqualTo(7);
  }
}
