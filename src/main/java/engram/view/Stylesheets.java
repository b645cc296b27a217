package engram.view;

import engram.ui.base.Theme;
import java.util.List;
import java.util.stream.Stream;

/**
 * The style sheets of a scene: the theme's colours, what all panes share, then one for each pane.
 * They stand on the scene, since a sheet on a pane makes JavaFX match all its nodes anew.
 */
public final class Stylesheets {
  private Stylesheets() {}

  /** All of a scene. */
  public static List<String> of(Theme theme) {
    return Stream.concat(first(theme).stream(), later().stream()).toList();
  }

  /** Those that the first frame needs: parsing them all would hold it up. */
  public static List<String> first(Theme theme) {
    return files(
        theme.id(),
        "engram",
        "controls",
        "transport",
        "steps",
        "network",
        "inspector",
        "formula",
        "equations",
        "curves",
        "timeline");
  }

  /** Those of what is not seen at first. */
  public static List<String> later() {
    return files(
        "companion",
        "selection",
        "surgery",
        "program",
        "twin",
        "branches",
        "explorer",
        "landscape",
        "data",
        "import",
        "data-table",
        "surface",
        "pictures",
        "results",
        "memory",
        "lesion",
        "stores",
        "neuron");
  }

  private static List<String> files(String... names) {
    return Stream.of(names).map(name -> "/css/" + name + ".css").toList();
  }
}
