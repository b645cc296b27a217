package engram.tour;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.training.Trainer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.graph.NetworkPicture;
import engram.ui.network.PaintedNetwork;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ChangedShareTest extends PaintedNetwork {
  @Test
  void countsThePixelsThatDifferByMoreThanFortyLevels() {
    WritableImage white = image(10, 10, 255);
    WritableImage other = image(10, 10, 255);
    for (int x = 0; x < 5; x++) other.getPixelWriter().setColor(x, 0, Color.grayRgb(214));
    other.getPixelWriter().setColor(9, 9, Color.grayRgb(215));
    assertThat(ChangedShare.of(white, other)).isEqualTo(0.05);
    assertThat(ChangedShare.of(white, other, new Rectangle2D(0, 0, 5, 2))).isEqualTo(0.5);
    assertThat(ChangedShare.of(white, white)).isZero();
  }

  @Test
  void blueAgainstWhiteIsSeenAndPaleYellowAgainstWhiteIsNot() {
    assertThat(ChangedShare.of(image(3, 3, Color.WHITE), image(3, 3, Color.web("#2166ac"))))
        .isEqualTo(1);
    assertThat(ChangedShare.of(image(3, 3, Color.WHITE), image(3, 3, Color.web("#f8f2c0"))))
        .isZero();
  }

  /** Before the picture told how decided the answer is, it was 10 %. */
  @Test
  void aTrainedNetworkLooksUnlikeAnUntrainedOne() {
    Recipe recipe = Preset.REPAIRED.recipe();
    PreparedData data = new PreparedData(recipe.data(), BuiltInSet.IRIS.load());
    Trainer trainer = new Trainer(recipe, data);
    WritableImage ready = paint(picture(trainer.parameters(), data));
    while (trainer.epoch() < 1000) trainer.trainBatch();
    WritableImage trained = paint(picture(trainer.parameters(), data));
    assertThat(ChangedShare.of(ready, trained)).isGreaterThan(0.2);
  }

  private static NetworkPicture picture(Parameters parameters, PreparedData data) {
    double[] values = parameters.toArray();
    NetworkPicture plain = picture(parameters.spec(), k -> values[k], 0);
    return passing(plain, ForwardPass.of(parameters, data.input(data.split().test()[0])));
  }

  private static WritableImage image(int width, int height, int grey) {
    return image(width, height, Color.grayRgb(grey));
  }

  private static WritableImage image(int width, int height, Color color) {
    WritableImage image = new WritableImage(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) image.getPixelWriter().setColor(x, y, color);
    }
    return image;
  }
}
