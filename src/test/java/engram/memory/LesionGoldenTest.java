package engram.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionPoint;
import engram.memory.lesion.LesionRecovery;
import engram.memory.lesion.LesionSubject;
import engram.memory.recall.Golden;
import engram.training.Run;
import engram.training.recipe.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lesions and recovery are those of a NumPy program. */
class LesionGoldenTest {
  private static final List<Double> SHARES = List.of(0.0, 0.1, 0.25, 0.5, 0.9, 1.0);
  private static final int DRAWS = 3;
  private static final List<List<String>> LINES = Golden.lines("lesion.txt");

  private final Run run = LesionSubject.trained(Preset.REPAIRED, 0.1, 10);

  @ParameterizedTest
  @EnumSource(LesionKind.class)
  void whatIsLeftIsNumPys(LesionKind kind) {
    for (LesionOrder order : LesionOrder.values()) {
      int draws = order == LesionOrder.RANDOM ? DRAWS : 1;
      List<LesionPoint> points =
          LesionSubject.measure(LesionSubject.plan(run, kind, order, SHARES, draws, 7)).points();
      for (LesionPoint point : points) {
        List<List<String>> golden = lines(kind, order, point.share());
        assertThat(golden).hasSize(draws);
        compare(point.test(), golden, 4);
        compare(point.train(), golden, 5);
        compare(point.touched(), golden, 6);
        compare(point.table(), golden, 7);
      }
    }
  }

  private static List<List<String>> lines(LesionKind kind, LesionOrder order, double share) {
    return LINES.stream()
        .filter(words -> words.get(0).equals(kind.id()) && words.get(1).equals(order.id()))
        .filter(words -> Double.parseDouble(words.get(3)) == share)
        .toList();
  }

  private static void compare(Spread spread, List<List<String>> golden, int column) {
    Function<List<String>, Double> number = words -> Double.parseDouble(words.get(column));
    assertThat(spread)
        .as("%s", golden)
        .isEqualTo(Spread.of(golden.stream().map(number).mapToDouble(d -> d).toArray()));
  }

  @Test
  void theRecoveryIsNumPys() {
    LesionPlan plan =
        LesionSubject.plan(run, LesionKind.WEIGHTS, LesionOrder.RANDOM, SHARES, DRAWS, 7);
    LesionRecovery recovery = new LesionRecovery(plan, 0.5);
    List<List<String>> golden =
        LINES.stream().filter(words -> words.get(0).equals("recovery")).toList();
    assertThat(golden).hasSize(4);
    for (List<String> words : golden) {
      int epoch = Integer.parseInt(words.get(1));
      if (epoch > 0) recovery.step();
      assertThat(recovery.points().get(epoch))
          .isEqualTo(
              new LesionRecovery.Point(
                  epoch, Double.parseDouble(words.get(3)), Double.parseDouble(words.get(2))));
      double[] found = recovery.parameters().toArray();
      double[] values = Golden.numbers(words.subList(4, words.size()));
      assertThat(found).containsExactly(values, within(1e-12));
      assertThat(Arrays.stream(found).limit(40).filter(w -> w == 0).count()).isPositive();
    }
  }
}
