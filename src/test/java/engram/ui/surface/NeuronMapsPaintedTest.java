package engram.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import engram.PlaneSets;
import engram.SleeplessRobot;
import engram.data.Dataset;
import engram.data.TargetCoding;
import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.NeuronMaps;
import engram.nn.Part;
import engram.training.recipe.PreparedData;
import engram.ui.graph.LayerColumn;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.NeuronMapPainter;
import engram.ui.graph.NeuronMapPicture;
import engram.ui.graph.NeuronMapTile;
import engram.ui.network.Layouts;
import engram.ui.network.PaintedNetwork;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class NeuronMapsPaintedTest extends PaintedNetwork {
  private final NetworkPicture plain = picture(SMALL, k -> k == 0 ? 3 : 0, 0.5);
  private final NetworkPicture mapped = mapped(plain, maps(25));

  private NeuronMaps maps(int size) {
    Dataset xor = PlaneSets.xor(60);
    PreparedData data = new PreparedData(PlaneSets.recipe(xor, TargetCoding.ZERO_ONE).data(), xor);
    InputSlice slice = InputSlice.of(data, 0, OptionalInt.of(1));
    return NeuronMaps.of(plain.parameters(), InputGrid.of(slice, size));
  }

  private Color at(WritableImage image, LayerColumn column, int place, double dx, double dy) {
    double half = 0.75 * column.radius();
    return pixel(image, column.x() + dx * half, column.y(place) + dy * half);
  }

  @Test
  void anInputIsOrangeWhereItIsNegativeAndBlueWhereItIsPositive() {
    WritableImage image = paint(mapped);
    LayerColumn inputs = mapped.layout().inputs();
    assertThat(at(image, inputs, 0, -1, 0).getRed())
        .isGreaterThan(at(image, inputs, 0, -1, 0).getBlue() + 0.2);
    assertThat(at(image, inputs, 0, 1, 0).getBlue())
        .isGreaterThan(at(image, inputs, 0, 1, 0).getRed() + 0.2);
    assertThat(at(image, inputs, 1, 0, 1).getRed())
        .isGreaterThan(at(image, inputs, 1, 0, 1).getBlue() + 0.2);
    assertThat(at(image, inputs, 1, 0, -1).getBlue())
        .isGreaterThan(at(image, inputs, 1, 0, -1).getRed() + 0.2);
  }

  @Test
  void aNeuronShowsItsOwnMapNotThatOfANeighbour() {
    WritableImage image = paint(mapped);
    LayerColumn hidden = mapped.layout().column(0);
    assertThat(at(image, hidden, 0, 1, 0).getBlue())
        .isGreaterThan(at(image, hidden, 0, 1, 0).getRed() + 0.3);
    Color second = at(image, hidden, 1, 0.6, 0);
    assertThat(Math.abs(second.getBlue() - second.getRed())).isLessThan(0.1);
  }

  @Test
  void aNeuronThatIsLesionedOrSelectedLooksSo() {
    Part neuron = new Part.Neuron(0, 0);
    NetworkPicture lesioned = mapped(operated(plain, Set.of(neuron), Set.of()), maps(25));
    LayerColumn hidden = plain.layout().column(0);
    Color inMap = at(paint(lesioned), hidden, 0, 1, -0.9);
    assertThat(inMap)
        .isEqualTo(at(paint(operated(plain, Set.of(neuron), Set.of())), hidden, 0, 1, -0.9));
    WritableImage selected = paint(mapped(selecting(plain, neuron), maps(25)));
    Color ring = pixel(selected, hidden.x(), hidden.y(0) - hidden.radius() - 0.32 * 13);
    assertThat(ring).isEqualTo(Palette.LIGHT.accent());
  }

  @Test
  void aLayerThatShowsGradientsHasNoMaps() {
    assertThat(mapped.showsMaps(mapped.layout().column(0))).isTrue();
    assertThat(plain.showsMaps(plain.layout().column(0))).isFalse();
  }

  @Test
  void neuronsThatMapsOfAnotherNetworkLackShowTheirNumbers() {
    NetworkPicture deeper = picture(Layouts.spec(2, List.of(2, 2, 2)), k -> 1, 0.5);
    NetworkPicture other = mapped(deeper, maps(25));
    assertThat(other.showsMaps(other.layout().column(0))).isTrue();
    assertThat(other.showsMaps(other.layout().column(2))).isFalse();
    assertThat(ink(paint(other), other.layout().column(2)))
        .isEqualTo(ink(paint(deeper), deeper.layout().column(2)));
  }

  private static double ink(WritableImage image, LayerColumn column) {
    return ink(image, new double[] {column.x(), column.y(0)});
  }

  @Test
  void cornersAreRounded() {
    assertThat(NeuronMapTile.alpha(16, 16, 32)).isEqualTo(255);
    assertThat(NeuronMapTile.alpha(0, 0, 32)).isZero();
    assertThat(NeuronMapTile.alpha(0, 16, 32)).isEqualTo(255);
  }

  @Test
  void oneMapByItselfHasUpAboveAndRightToTheRight() {
    NeuronMapPicture picture = new NeuronMapPicture(maps(25), -1, 1, "x1", "x2");
    double em = 13;
    WritableImage image =
        SleeplessRobot.call(
            () -> {
              Canvas canvas = new Canvas(NeuronMapPainter.width(em), NeuronMapPainter.height(em));
              new NeuronMapPainter()
                  .paint(canvas.getGraphicsContext2D(), picture, Palette.LIGHT, em);
              return canvas.snapshot(null, null);
            });
    double middle = NeuronMapPainter.height(em) / 2;
    Color up = pixel(image, 58, middle - 45);
    Color down = pixel(image, 58, middle + 45);
    assertThat(up.getBlue()).isGreaterThan(up.getRed() + 0.2);
    assertThat(down.getRed()).isGreaterThan(down.getBlue() + 0.2);
  }
}
