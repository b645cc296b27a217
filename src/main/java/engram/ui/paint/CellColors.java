package engram.ui.paint;

import javafx.scene.paint.Color;

/**
 * The colours of a nerve cell, and of the parts of an artificial neuron that are like its own.
 *
 * @param soma of soma and sum, also as text
 * @param somaFill of the sum
 * @param dendrite of dendrites, and of the soma's rim
 * @param light of the soma's middle
 * @param nucleus in the soma
 * @param axon of axon, activation and output, also as text
 * @param axonFill of the activation, and of myelin
 * @param axonMiddle of the axon
 */
public record CellColors(
    Color soma,
    Color somaFill,
    Color dendrite,
    Color light,
    Color nucleus,
    Color axon,
    Color axonFill,
    Color axonMiddle) {
  private static final CellColors LIGHT =
      of("#5f479c", "#e4ddf3", "#c9bce6", "#f6f3fc", "#b7a5df", "#b3184f", "#f8dce5", "#df9eb5");

  private static final CellColors DARK =
      of("#b9a3f0", "#3d3362", "#54468a", "#6a5aa6", "#7d69bd", "#ff7eb0", "#5a2740", "#8a3d60");

  /** Those that go with that palette. */
  public static CellColors of(Palette palette) {
    return palette.equals(Palette.LIGHT) ? LIGHT : DARK;
  }

  private static CellColors of(
      String soma,
      String somaFill,
      String dendrite,
      String light,
      String nucleus,
      String axon,
      String axonFill,
      String axonMiddle) {
    return new CellColors(
        Color.web(soma),
        Color.web(somaFill),
        Color.web(dendrite),
        Color.web(light),
        Color.web(nucleus),
        Color.web(axon),
        Color.web(axonFill),
        Color.web(axonMiddle));
  }
}
