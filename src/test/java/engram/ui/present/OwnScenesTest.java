package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.ui.base.Language;
import engram.ui.labs.frame.OwnTable;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.surface.SurfaceView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The run of a table of the user's own, presented. */
@ExtendWith(StageExtension.class)
class OwnScenesTest {
  @ParameterizedTest
  @MethodSource("engram.ui.labs.frame.OwnTable#all")
  void allCanBeReadWithAnyNumberOfClassesAndAnyNames(OwnTable own) {
    try (PaintedScene scene = new PaintedScene(own.trained())) {
      Map<String, PaintedScene.Scene> scenes = new LinkedHashMap<>();
      scenes.put("network", new NetworkScene(scene.shared, scene.train.before)::paint);
      scenes.put("neuron", new NeuronScene(scene.train, scene.run.texts)::paint);
      scenes.put("weight", new WeightScene(scene.train)::paint);
      scenes.put("formula", new FormulaScene(scene.train)::paint);
      MapScene map = new MapScene(scene.run.texts);
      SurfaceView view = scene.map(0, OptionalInt.of(1));
      scenes.put(
          "map",
          (sheet, area) -> {
            double side = Math.min(area.width(), area.height() - MapScene.BELOW);
            PresentArea square = new PresentArea(area.x(), area.y(), side, side + MapScene.BELOW);
            map.paint(sheet, square, view, 3, MapScene.Ground.MAP);
          });
      for (Language language : Language.values()) {
        scene.run.preferences.languageProperty().set(language);
        for (int[] page : new int[][] {{1280, 800}, {1440, 2560}}) {
          scenes.forEach(
              (name, painted) -> {
                RecordedDrawing drawing =
                    PaintedScene.paint(page[0], page[1], Palette.LIGHT, painted);
                assertThat(OwnTable.wrong(drawing, page[0], page[1]))
                    .as(name + " " + language + " " + page[0])
                    .isEmpty();
                PaintedScene.requireInside(drawing, page[0], page[1]);
              });
        }
      }
    }
  }
}
