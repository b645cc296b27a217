package engram.memory.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The same bits in each run, on each JDK. */
class ListDeterminismTest {
  @Test
  void savingsPositionsAndSpacingHaveThatHash() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    ListSavingsRun run = new ListSavingsRun(ListSavingsPlan.of(ListModel.USUAL, 10, 42));
    while (!run.isEnded()) run.step();
    for (ListSavingsRun.Point point : run.points()) update(digest, point.saved());
    for (double p : ListExperiments.serialPositions(ListModel.USUAL, 15, 3, 5)) {
      update(digest, p);
    }
    for (long gap = 0; gap < 1_000_000; gap += 50_000) {
      update(digest, ListExperiments.spaced(ListModel.USUAL, 20, gap, 604_800));
    }
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo("35cff1831ef9ea5161f25c62b5ef0e863d7ab7d741c2b8c0f8a5e222d8cf3766");
  }

  private static void update(MessageDigest digest, double value) {
    digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
  }
}
