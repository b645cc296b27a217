package engram.ui.paint;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * The colours of the classes: ten that differ from each other and from the colours of the signs,
 * also for eyes that see no red or no green. A class has one fill in both themes, and an edge that
 * is 4.5 : 1 against the ground of the theme: around its marks, for its curves, and for text.
 *
 * @param fill of marks, bars and regions
 * @param edge as dark on a light ground, or as light on a dark one, as a text
 */
record ClassColors(List<Color> fill, List<Color> edge) {
  /** Wong's green, reddish purple and yellow first, then what is left of the room. */
  private static final List<Color> FILLS =
      colors(
          "#009e73", "#cc79a7", "#f0e442", "#983bde", "#443333", "#68dbe2", "#3b5b12", "#8ce889",
          "#672158", "#c9d6b7");

  static final ClassColors LIGHT =
      new ClassColors(
          FILLS,
          colors(
              "#00664b", "#8a3f69", "#6b6200", "#6a1fb0", "#443333", "#0b6670", "#3b5b12",
              "#1f6b1d", "#672158", "#566245"));

  static final ClassColors DARK =
      new ClassColors(
          FILLS,
          colors(
              "#3fd0a4", "#e3a5c6", "#f0e442", "#c796f5", "#d0bcbc", "#68dbe2", "#a3cf63",
              "#8ce889", "#e08fca", "#c9d6b7"));

  private static List<Color> colors(String... webs) {
    return List.of(webs).stream().map(Color::web).toList();
  }
}
