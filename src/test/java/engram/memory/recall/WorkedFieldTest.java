package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class WorkedFieldTest {

  @Test
  void termsByHand() {
    HopfieldNetwork network =
        HopfieldNetwork.of(
            new double[][] {{0, -1, 0.5, 0}, {-1, 0, 2, 0}, {0.5, 2, 0, 0}, {0, 0, 0, 0}});
    WorkedField worked = new WorkedField(network, Pattern.of(1, 1, -1, 1), 0);
    assertThat(worked.term(1)).isEqualTo(-1);
    assertThat(worked.term(2)).isEqualTo(-0.5);
    assertThat(worked.field()).isEqualTo(-1.5);
    assertThat(worked.forOn()).isZero();
    assertThat(worked.forOff()).isEqualTo(2);
    assertThat(worked.before()).isEqualTo(1);
    assertThat(worked.after()).isEqualTo(-1);
    assertThat(worked.energyChange()).isEqualTo(-3);
    assertThat(worked.byStrength()).isEqualTo(List.of(1, 2, 3));
    assertThatThrownBy(() -> new WorkedField(network, Pattern.of(1, 1, -1, 1), 4))
        .hasMessage("neuron 4 is not in a network of 4");
  }

  /** What is explained is what the step of a recall does. */
  @Property(tries = 100)
  void eachStepOfARecallIsWorkedTheSame(
      @ForAll @LongRange(min = 0, max = 0xFFFFFFFFL) long seed, @ForAll StorageRule rule) {
    List<Pattern> stored = Golden.draw(seed, 4, 20);
    HopfieldNetwork network = rule.store(stored);
    Recall recall =
        new Recall(network, stored, stored.get(3).mirrored(), UpdateOrder.ASYNCHRONOUS, seed);
    while (!recall.isEnded()) {
      Pattern before = recall.state();
      double energy = recall.energy();
      RecallStep.OneNeuron step = (RecallStep.OneNeuron) recall.step();
      WorkedField worked = new WorkedField(network, before, step.neuron());
      assertThat(worked.after()).isEqualTo(step.after());
      assertThat(worked.field()).isCloseTo(step.field(), within(1e-12));
      assertThat(worked.energyChange()).isCloseTo(step.energy() - energy, within(1e-12));
    }
  }
}
