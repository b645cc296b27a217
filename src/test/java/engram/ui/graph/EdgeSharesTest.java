package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.nn.ForwardPass;
import engram.training.Trainer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.network.Layouts;
import engram.ui.network.PaintedNetwork;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeSharesTest extends PaintedNetwork {
  private final EdgeShares shares = new EdgeShares();

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 4", "12, 6", "30, 11", "40, 14", "144, 24", "768, 24"})
  void aboutAThirdOfALayerIsLoudAndNeverMany(int connections, int loud) {
    assertThat(EdgeShares.loud(connections)).isEqualTo(loud);
  }

  @Test
  void ofTheIrisNetworkFourteenAndElevenAreLoud() {
    Recipe recipe = Preset.REPAIRED.recipe();
    PreparedData data = new PreparedData(recipe.data(), BuiltInSet.IRIS.load());
    Trainer trainer = new Trainer(recipe, data);
    while (trainer.epoch() < 20) trainer.trainBatch();
    NetworkPicture plain = picture(recipe.network(), trainer.parameters().toArray(), data);
    assertThat(countLoud(plain, 0)).isEqualTo(14);
    assertThat(countLoud(plain, 1)).isEqualTo(11);
  }

  private static NetworkPicture picture(
      engram.nn.NetworkSpec spec, double[] values, PreparedData data) {
    NetworkPicture plain = picture(spec, k -> values[k], 0.5);
    ForwardPass pass = ForwardPass.of(plain.parameters(), data.input(data.split().test()[0]));
    return passing(plain, pass);
  }

  private int countLoud(NetworkPicture picture, int layer) {
    shares.measure(picture, layer);
    int count = 0;
    for (int i = 0; i < picture.layout().column(layer - 1).shown(); i++) {
      for (int o = 0; o < picture.layout().column(layer).shown(); o++) {
        if (shares.isLoud(i, o)) count++;
      }
    }
    return count;
  }

  @Test
  void theShareIsThatOfWeightTimesInputOfTheSample() {
    // weights 3 and 3 · 0.5: the first input is 0, so that nothing comes through the first weight
    NetworkPicture plain = picture(Layouts.spec(2, List.of(1, 1)), k -> k == 0 ? 3 : 1.5, 1);
    NetworkPicture sample =
        passing(plain, ForwardPass.of(plain.parameters(), new double[] {0, -1}));
    shares.measure(plain, 0);
    assertThat(shares.of(0, 0)).isEqualTo(1);
    assertThat(shares.of(1, 0)).isCloseTo(0.5, Offset.offset(1e-12));
    shares.measure(sample, 0);
    assertThat(shares.of(0, 0)).isZero();
    assertThat(shares.isLoud(0, 0)).isFalse();
    assertThat(shares.of(1, 0)).isEqualTo(1);
    assertThat(shares.isLoud(1, 0)).isTrue();
  }

  @Test
  void whereLittleComesThroughNothingIsThick() {
    shares.measure(picture(SMALL, k -> 1e-3, 0.5), 0);
    assertThat(shares.of(0, 0)).isLessThan(0.01);
    shares.measure(picture(SMALL, k -> 0, 0.5), 0);
    assertThat(shares.of(0, 0)).isZero();
    assertThat(shares.isLoud(0, 0)).isFalse();
  }

  @Test
  void whatIsNotANumberIsLoudAndBreaksNothing() {
    shares.measure(picture(SMALL, k -> k == 0 ? Double.NaN : 2, 0.5), 0);
    assertThat(shares.of(0, 0)).isEqualTo(1);
    assertThat(shares.isLoud(0, 0)).isTrue();
    assertThat(shares.of(1, 1)).isEqualTo(1);
  }
}
