package engram.view;

import engram.viewmodel.Theme;
import java.util.List;
import java.util.stream.Stream;

/**
 * The style sheets of a scene: the theme's colours, what all panes share, then one for each pane.
 * They stand on the scene, since a sheet on a pane makes JavaFX match all its nodes anew.
 */
public final class Stylesheets {
  private Stylesheets() {}

  public static List<String> of(Theme theme) {
    return Stream.of(
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
            "timeline",
            "companion",
            "surgery",
            "program",
            "twin",
            "branches",
            "explorer",
            "landscape")
        .map(name -> "/css/" + name + ".css")
        .toList();
  }
}
