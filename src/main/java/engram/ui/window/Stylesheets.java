package engram.ui.window;

import engram.ui.base.Theme;
import java.util.List;
import java.util.stream.Stream;

/**
 * The style sheets of a scene: the theme's colours, what all panes share, then one for each pane.
 * They stand on the scene, since a sheet on a pane makes JavaFX match all its nodes anew.
 */
public final class Stylesheets {
  private static final String START = "start/start";

  private Stylesheets() {}

  /** All of a scene. */
  public static List<String> of(Theme theme) {
    return Stream.concat(first(theme).stream(), later().stream()).toList();
  }

  /** Those that the first frame needs: parsing them all would hold it up. */
  public static List<String> first(Theme theme) {
    return files(
        "base/" + theme.id(),
        "base/engram",
        "controls/controls",
        "transport/transport",
        "steps/steps",
        "network/network",
        "inspector/inspector",
        "formula/formula",
        "equations/equations",
        "curves/curves",
        "curves/timeline");
  }

  /** The same where the first screen is what is seen. */
  public static List<String> firstWithStart(Theme theme) {
    return Stream.concat(first(theme).stream(), files(START).stream()).toList();
  }

  /** Those of what is not seen at first. */
  static List<String> later() {
    return files(
        "window/companion",
        "selection/selection",
        "network/surgery",
        "program/program",
        "paths/paths",
        "twin/twin",
        "branches/branches",
        "explore/explorer",
        "explore/landscape",
        "glossary/glossary",
        "lesson/lesson",
        START,
        "find/find",
        "guide/guide",
        "document/document",
        "predict/predict",
        "questions/questions",
        "grades/grades",
        "clinic/clinic",
        "data/data",
        "runfile/recovery",
        "data/files/import",
        "data/table/data-table",
        "surface/surface",
        "pictures/pictures",
        "results/results",
        "labs/frame/labs",
        "memory/frame/memory",
        "memory/lesion/lesion",
        "memory/lists/lists",
        "memory/spacing/spacing",
        "memory/neuron/neuron",
        "memory/sleep/sleep",
        "memory/tag/tag",
        "memory/heads/heads");
  }

  private static List<String> files(String... names) {
    return Stream.of(names).map(name -> "/engram/ui/" + name + ".css").toList();
  }
}
