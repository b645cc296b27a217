package engram.ui.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.recall.CapacityCurve;
import engram.memory.recall.RecallRule;
import engram.ui.memory.frame.PlotCard;
import engram.ui.plot.PlotItem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measuring capacity beside the window. */
class RecallCapacityTest {
  private final RecallFixture fixture = new RecallFixture();
  private final RecallCapacityViewModel capacity = fixture.models.capacity;

  private List<CapacityCurve> curves() {
    return capacity.foundProperty().get();
  }

  private PlotCard.Shown shown() {
    return fixture.models.plots().get(0).shown().get();
  }

  private long lines() {
    return shown().plot().orElseThrow().items().stream()
        .filter(PlotItem.Line.class::isInstance)
        .count();
  }

  /** It breaks above the limit, and nearer with more neurons. */
  @Test
  void theChartInvitesUntilItIsMeasuredAndThenHasTheLimitOfHebbsRule() {
    assertThat(shown().over()).isNotEmpty();
    assertThat(lines()).isZero();
    assertThat(shown().plot().orElseThrow().items())
        .noneMatch(item -> item instanceof PlotItem.Rule);
    capacity.start();
    assertThat(capacity.runningProperty().get()).isTrue();
    fixture.work();
    assertThat(capacity.runningProperty().get()).isFalse();
    assertThat(capacity.progressProperty().get()).isEqualTo(1);
    assertThat(curves()).extracting(curve -> curve.plan().neurons()).containsExactly(100, 200, 400);
    double breaks200 = curves().get(1).breakingLoad().orElseThrow();
    double breaks400 = curves().get(2).breakingLoad().orElseThrow();
    assertThat(breaks400).isBetween(CapacityCurve.HEBB_LIMIT, breaks200);
    assertThat(shown().over()).isEmpty();
    assertThat(lines()).isEqualTo(3);
    assertThat(shown().plot().orElseThrow().items())
        .anyMatch(
            item ->
                item instanceof PlotItem.Rule rule
                    && rule.x() == CapacityCurve.HEBB_LIMIT / capacity.mostLoad());
    assertThat(capacity.axis(10)).contains("10");
  }

  @Test
  void whatIsCancelledIsNotShownAnyMore() {
    capacity.start();
    capacity.cancel();
    fixture.work();
    assertThat(capacity.runningProperty().get()).isFalse();
    assertThat(curves()).isEmpty();
  }

  @Test
  void anotherRuleStopsItAndHasCurvesOfItsOwn() {
    capacity.start();
    fixture.models.settings.ruleProperty().set(RecallRule.SOFTMAX);
    assertThat(capacity.runningProperty().get()).isFalse();
    assertThat(capacity.hasLimit()).isFalse();
    assertThat(capacity.mostLoad()).isEqualTo(1);
    assertThat(capacity.spoiledPercent()).isEqualTo(10);
    fixture.work();
    assertThat(curves()).isEmpty();
  }
}
