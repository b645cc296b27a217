package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Iterator;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Weights, recalls and capacities are those of a NumPy program that computes them another way. */
class MemoryGoldenTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void theWeightsOfEachRuleAreNumPys() {
    List<List<String>> lines = Golden.lines("weights.txt");
    assertThat(lines).hasSize(4 * StorageRule.values().length);
    for (List<String> words : lines) {
      int n = Integer.parseInt(words.get(1));
      double[] golden = Golden.numbers(words.subList(4, words.size()));
      HopfieldNetwork network =
          Golden.rule(words.get(0))
              .store(Golden.draw(Long.parseLong(words.get(3)), Integer.parseInt(words.get(2)), n));
      assertThat(golden).hasSize(n * n);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          assertThat(network.weight(i, j))
              .as("%s, weight %d %d", words.subList(0, 4), i, j)
              .isCloseTo(golden[i * n + j], EXACT);
        }
      }
    }
  }

  @Test
  void eachStepOfARecallIsNumPys() {
    Iterator<List<String>> lines = Golden.lines("recall.txt").iterator();
    int recalls = 0;
    while (lines.hasNext()) {
      List<String> words = lines.next();
      List<Pattern> stored = stored(words);
      UpdateOrder order =
          words.get(5).equals("synchronous") ? UpdateOrder.SYNCHRONOUS : UpdateOrder.ASYNCHRONOUS;
      long seed = Long.parseLong(words.get(3));
      Pattern cue = Golden.spoiled(stored.get(0), seed + 1, Integer.parseInt(words.get(4)));
      RecallTrace trace =
          RecallTrace.of(
              new Recall(Golden.rule(words.get(0)).store(stored), stored, cue, order, seed + 2));
      for (int step = 0; step < trace.steps().size(); step++) {
        compare(trace, step, step == 0 ? words : lines.next());
      }
      recalls++;
    }
    assertThat(recalls).isEqualTo(2 * 2 * StorageRule.values().length);
  }

  private static List<Pattern> stored(List<String> words) {
    return Golden.draw(
        Long.parseLong(words.get(3)),
        Integer.parseInt(words.get(2)),
        Integer.parseInt(words.get(1)));
  }

  private static void compare(RecallTrace trace, int number, List<String> words) {
    RecallStep step = trace.steps().get(number);
    assertThat(step.sweep()).as("%s", words).isEqualTo(Integer.parseInt(words.get(6)));
    int after = Integer.parseInt(words.get(9));
    double field = Double.parseDouble(words.get(8));
    if (step instanceof RecallStep.OneNeuron one) {
      assertThat(one.neuron()).isEqualTo(Integer.parseInt(words.get(7)));
      assertThat(one.after()).isEqualTo(after);
      assertThat(one.field()).isCloseTo(field, EXACT);
    } else if (step instanceof RecallStep.AllNeurons all) {
      assertThat(words.get(7)).isEqualTo("-1");
      assertThat(all.fields().get(0)).isCloseTo(field, EXACT);
      int sum = 0;
      for (int i = 0; i < all.after().size(); i++) sum += all.after().state(i);
      assertThat(sum).isEqualTo(after);
    }
    double[] golden = Golden.numbers(words.subList(10, words.size()));
    assertThat(step.energy()).isCloseTo(golden[0], EXACT);
    assertThat(step.overlaps().count()).isEqualTo(golden.length - 1);
    for (int k = 1; k < golden.length; k++) {
      assertThat(step.overlaps().of(k - 1)).isCloseTo(golden[k], EXACT);
    }
    Pattern state = trace.state(number + 1);
    for (int k = 1; k < golden.length; k++) {
      assertThat(Overlaps.of(stored(words), state).of(k - 1)).isCloseTo(golden[k], EXACT);
    }
  }

  @Test
  void theUpdatesOfTheSoftmaxNetworkAreNumPys() {
    ModernRecall recall = null;
    for (List<String> words : Golden.lines("modern.txt")) {
      int n = Integer.parseInt(words.get(0));
      int count = Integer.parseInt(words.get(1));
      long seed = Long.parseLong(words.get(2));
      int number = Integer.parseInt(words.get(5));
      if (number == 1) {
        List<Pattern> stored = Golden.draw(seed, count, n);
        ModernHopfield network = new ModernHopfield(stored, Double.parseDouble(words.get(4)));
        recall =
            new ModernRecall(
                network, Golden.spoiled(stored.get(0), seed + 1, Integer.parseInt(words.get(3))));
      }
      if (recall.isEnded()) continue;
      ModernStep step = recall.step();
      double[] golden = Golden.numbers(words.subList(6, words.size()));
      assertThat(step.step()).isEqualTo(number);
      assertThat(step.energy()).isCloseTo(golden[0], within(1e-10));
      for (int k = 0; k < count; k++) {
        assertThat(step.shares().get(k)).isCloseTo(golden[1 + k], EXACT);
      }
      for (int i = 0; i < n; i++) {
        assertThat(step.state().get(i)).isCloseTo(golden[1 + count + i], EXACT);
      }
    }
  }

  @Test
  void theShareThatComesBackIsNumPys() {
    List<List<String>> lines = Golden.lines("capacity.txt");
    assertThat(lines).hasSize(15);
    for (List<String> words : lines) {
      MemoryModel model =
          words.get(0).equals("softmax")
              ? new MemoryModel.Softmax(Double.parseDouble(words.get(1)))
              : new MemoryModel.Pairwise(Golden.rule(words.get(0)));
      CapacityPlan plan =
          new CapacityPlan(
              model,
              Integer.parseInt(words.get(2)),
              List.of(Double.parseDouble(words.get(3))),
              1,
              Double.parseDouble(words.get(4)),
              0.95,
              Long.parseLong(words.get(5)));
      assertThat(CapacityTrial.share(plan, 0, 0))
          .as("%s", words)
          .isEqualTo(Double.parseDouble(words.get(6)));
    }
  }
}
