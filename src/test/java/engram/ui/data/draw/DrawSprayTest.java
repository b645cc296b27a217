package engram.ui.data.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawSprayTest {
  private static final double RADIUS = 0.05;

  private static DrawSpray spray(double radius) {
    return new DrawSpray(new DrawSpot(0.1, 0.5), radius, new SplittableRandom(7));
  }

  @Test
  void spotsFollowTheWayAtASteadyDistance() {
    List<DrawSpot> spots = spray(RADIUS).to(new DrawSpot(0.7, 0.5));
    assertThat(spots).hasSize(20); // 0.6 of the plane, one each 0.03
    for (int i = 0; i < spots.size(); i++) {
      double onTheWay = 0.1 + 0.03 * (i + 1);
      double distance = Math.hypot(spots.get(i).x() - onTheWay, spots.get(i).y() - 0.5);
      assertThat(distance).isPositive().isLessThanOrEqualTo(RADIUS);
    }
  }

  @Test
  void aWayInManyShortPiecesGivesAsManySpotsAsAStraightOne() {
    DrawSpray spray = spray(RADIUS);
    List<DrawSpot> spots = new ArrayList<>();
    for (int i = 1; i <= 600; i++) spots.addAll(spray.to(new DrawSpot(0.1 + i / 1000.0, 0.5)));
    assertThat(spots).hasSizeBetween(19, 20);
  }

  @Test
  void theSameSeedSpraysTheSame() {
    DrawSpot end = new DrawSpot(0.4, 0.9);
    assertThat(spray(RADIUS).to(end)).isEqualTo(spray(RADIUS).to(end));
  }

  @Test
  void aPointerThatRestsLeavesNothing() {
    assertThat(spray(RADIUS).to(new DrawSpot(0.1, 0.5))).isEmpty();
  }

  @Test
  void theFinestBrushStaysOnItsWay() {
    for (DrawSpot spot : spray(0.01).to(new DrawSpot(0.1, 0.9))) {
      assertThat(spot.x()).isCloseTo(0.1, within(0.01));
    }
  }
}
