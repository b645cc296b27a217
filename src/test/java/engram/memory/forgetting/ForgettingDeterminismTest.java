package engram.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same bits in each run, on each JDK. A change of the order of a sum changes these hashes once;
 * {@link ForgettingGoldenTest} then tells whether the numbers are still the right ones.
 */
@Timeout(300)
class ForgettingDeterminismTest {
  static Stream<Arguments> cures() {
    return Stream.of(
        Arguments.of(
            ForgettingSet.IRIS,
            ForgettingCure.Kind.NONE,
            "e9200526b75972a8cad97a97e95596f86480c71f7886652982f7027d63c016cc"),
        Arguments.of(
            ForgettingSet.IRIS,
            ForgettingCure.Kind.REHEARSAL,
            "0c5fc3fde650fc6298484c54f4cddc695a9a13f192bb97d1381d9cc9e55c3301"),
        Arguments.of(
            ForgettingSet.IRIS,
            ForgettingCure.Kind.SLEEP,
            "52c227cbcb023c12848eede03000b11618b4958d3295509e54a2bfdbba8ab62f"),
        Arguments.of(
            ForgettingSet.IRIS,
            ForgettingCure.Kind.ELASTIC,
            "d3b393aaf6ccc102377d3fe0658588be21c6063ccf16b5950818f384d1c1736c"),
        Arguments.of(
            ForgettingSet.IRIS,
            ForgettingCure.Kind.SLOW,
            "07821fa3698fb25cbe37e4a52e531a6003aa5d3204089bc684d6d4f69d5a4a7a"),
        Arguments.of(
            ForgettingSet.DIGITS,
            ForgettingCure.Kind.NONE,
            "0552e91ad392768c2ec7adb435ce5d1e9edccdbaa3d757edc33fa079d673a1ba"),
        Arguments.of(
            ForgettingSet.DIGITS,
            ForgettingCure.Kind.REHEARSAL,
            "e37101b5f8c3fcd72e2ae46dcae186553caec190b7f09c63003973a4dbfc480f"),
        Arguments.of(
            ForgettingSet.DIGITS,
            ForgettingCure.Kind.SLEEP,
            "c59ef6d39e46bbd2c344ae801631641fe2ec43b1eebfaeaaeba185fb5cee5a36"),
        Arguments.of(
            ForgettingSet.DIGITS,
            ForgettingCure.Kind.ELASTIC,
            "36bd657e838314434c1e09cba6ff7603950d939366d736a97a49b257cc6eb0e0"),
        Arguments.of(
            ForgettingSet.DIGITS,
            ForgettingCure.Kind.SLOW,
            "e4885e795f27a5f3362d68b660b762ceef8b809b6de856be89742c68cffd6cad"),
        Arguments.of(
            ForgettingSet.LIST,
            ForgettingCure.Kind.NONE,
            "41ed00828dba835135e8992a8717ac5d64b8fab350af789cdf525d4fade49469"),
        Arguments.of(
            ForgettingSet.LIST,
            ForgettingCure.Kind.REHEARSAL,
            "8b33bf4e5c4a86ca272efcc4296b5545d38d5f08031a0009fcb7417caaf98572"),
        Arguments.of(
            ForgettingSet.LIST,
            ForgettingCure.Kind.SLEEP,
            "46453ffa000eb315333f4dab93db5fb9f9d71bffcfcb35a047fe45ba84a07f9c"),
        Arguments.of(
            ForgettingSet.LIST,
            ForgettingCure.Kind.ELASTIC,
            "35b50aed9f7bb59408d21489ae387a8bc5a1b5fac3410c2a5617d8298c9ca99e"),
        Arguments.of(
            ForgettingSet.LIST,
            ForgettingCure.Kind.SLOW,
            "9cb1361fea6351a3b9c84087d74300c7f8ee0d32aaa13cd7d7072c816e6018a0"));
  }

  @ParameterizedTest
  @MethodSource("cures")
  void theWeightsBehindFiveEpochsHaveThatHash(
      ForgettingSet set, ForgettingCure.Kind kind, String sha) {
    ForgettingRun run = new ForgettingRun(set.plan(42).withEpochs(5), List.of(set.usual(kind)));
    while (!run.isEnded()) run.step();
    assertThat(run.parameters().sha256()).isEqualTo(sha);
  }
}
