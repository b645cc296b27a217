package engram.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelSpreadTest {

  @Test
  void labelsFarApartStayWhereTheyAre() {
    assertThat(LabelSpread.spread(new double[] {50, 10, 30}, 10, 100)).containsExactly(50, 10, 30);
  }

  @Test
  void labelsThatTouchMoveDownInTheirOrder() {
    assertThat(LabelSpread.spread(new double[] {20, 15, 15}, 10, 100)).containsExactly(35, 15, 25);
  }

  @Test
  void atTheEndTheyMoveUp() {
    assertThat(LabelSpread.spread(new double[] {95, 98, 100}, 10, 100))
        .containsExactly(80, 90, 100);
  }
}
