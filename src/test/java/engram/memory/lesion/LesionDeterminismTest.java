package engram.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.Spread;
import engram.training.Run;
import engram.training.recipe.Preset;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same bits in each run, on each JDK. A change of the order of a sum changes these hashes once;
 * {@code LesionGoldenTest} then tells whether the numbers are still the right ones.
 */
@Timeout(300)
class LesionDeterminismTest {
  private final Run run = LesionSubject.trained(Preset.REPAIRED, 0.1, 30);

  @ParameterizedTest
  @CsvSource({
    "WEIGHTS, RANDOM, d2dba7d6775c45592de8f7e8be16023e3316e41a540079868d0514b71744451b",
    "WEIGHTS, STRONGEST, 52bd3820260bb6f1c62ae5ea0742456efe4961e6f6a02aa71a7e314f9d4159da",
    "NEURONS, RANDOM, 50628a7d5607255176bc73002c1012a93947e1d6e034c91d2b32f58081537771",
    "NEURONS, STRONGEST, ff8625e6bbcc1315f74c9c5b5891e30bf0dba1789861a4e0763d3b25aff30567",
  })
  void curveAndRecoveryHaveThatHash(LesionKind kind, LesionOrder order, String sha)
      throws NoSuchAlgorithmException {
    int draws = order == LesionOrder.RANDOM ? 4 : 1;
    LesionPlan plan = LesionSubject.plan(run, kind, order, LesionPlan.USUAL_SHARES, draws, 42);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (LesionPoint point : LesionSubject.measure(plan).points()) {
      for (Spread spread : List.of(point.test(), point.train(), point.touched(), point.table())) {
        update(digest, spread.mean());
        update(digest, spread.deviation());
      }
    }
    LesionRecovery recovery = new LesionRecovery(plan, 0.4);
    for (int k = 0; k < 5; k++) recovery.step();
    for (double w : recovery.parameters().toArray()) update(digest, w);
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(sha);
  }

  private static void update(MessageDigest digest, double value) {
    digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
  }
}
