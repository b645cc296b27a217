package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.ui.graph.AtWork.Direction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PulseTest {
  private static final Pulse FORWARD = new Pulse(new AtWork(Direction.FORWARD, 1));
  private static final Pulse BACKWARD = new Pulse(new AtWork(Direction.BACKWARD, 1));
  private static final Pulse UPDATE = new Pulse(new AtWork(Direction.UPDATE, -1));

  @Property
  void forwardRunsFromLeftToRightAndBackwardIsItsMirrorImage(
      @ForAll @LongRange(min = 0, max = Pulse.DURATION - 1_000_000) long nanos) {
    Pulse.Lit now = FORWARD.at(nanos);
    Pulse.Lit later = FORWARD.at(nanos + 1_000_000);
    assertThat(later.from() + later.to()).isGreaterThan(now.from() + now.to());
    Pulse.Lit mirrored = BACKWARD.at(nanos);
    assertThat(mirrored.from()).isCloseTo(1 - now.to(), within(1e-12));
    assertThat(mirrored.to()).isCloseTo(1 - now.from(), within(1e-12));
    assertThat(now.from()).isBetween(0.0, 1.0).isLessThan(now.to());
    assertThat(now.to()).isLessThanOrEqualTo(1);
  }

  @Test
  void itBeginsAtOneEndAndEndsAtTheOther() {
    assertThat(FORWARD.at(0).from()).isZero();
    assertThat(FORWARD.at(Pulse.DURATION).to()).isEqualTo(1);
    assertThat(BACKWARD.at(0).to()).isEqualTo(1);
    assertThat(BACKWARD.at(Pulse.DURATION).from()).isZero();
  }

  @Test
  void anUpdateFlashesEverywhereAndFades() {
    assertThat(UPDATE.at(Pulse.DURATION / 2)).isEqualTo(new Pulse.Lit(0, 1, 1));
    assertThat(UPDATE.at(Pulse.DURATION).opacity()).isCloseTo(0, within(1e-9));
    assertThat(UPDATE.runsInto(0)).isTrue();
    assertThat(UPDATE.runsInto(1)).isTrue();
  }

  @Test
  void onlyTheLayerAtWorkTakesPartAndAtTheLossNone() {
    assertThat(FORWARD.runsInto(0)).isFalse();
    assertThat(FORWARD.runsInto(1)).isTrue();
    Pulse loss = new Pulse(new AtWork(Direction.LOSS, 1));
    assertThat(loss.isSeen()).isFalse();
    assertThat(loss.runsInto(1)).isFalse();
  }
}
