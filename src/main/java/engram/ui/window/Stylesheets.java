package engram.ui.window;

import engram.ui.base.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The style sheets of a scene: the theme's colours, what all panes share, then one for each pane.
 * They stand on the scene, since a sheet on a pane makes JavaFX match all its nodes anew; and
 * joined to two, since for each node it compares all sheets of the scene with one another and asks
 * each of them.
 */
public final class Stylesheets {
  private static final String START = "start/start";

  /** Sheets that were joined, by their names; none refers to another file. */
  private static final Map<List<String>, String> JOINED = new ConcurrentHashMap<>();

  private Stylesheets() {}

  /** All of a scene. */
  public static List<String> of(Theme theme) {
    return List.of(joined(seenFirst(theme)), joined(later()));
  }

  /** Those that the first frame needs: parsing them all would hold it up. */
  public static List<String> first(Theme theme) {
    return List.of(joined(seenFirst(theme)));
  }

  /** The same where the first screen is what is seen. */
  public static List<String> firstWithStart(Theme theme) {
    return List.of(joined(seenFirst(theme)), joined(List.of(START)));
  }

  private static List<String> seenFirst(Theme theme) {
    return List.of(
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

  /** Those of what is not seen at first. */
  private static List<String> later() {
    return List.of(
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

  private static String joined(List<String> names) {
    return JOINED.computeIfAbsent(names, Stylesheets::read);
  }

  /** As an address that has the text in itself. */
  private static String read(List<String> names) {
    try (InputStream all =
        new SequenceInputStream(
            Collections.enumeration(names.stream().map(Stylesheets::open).toList()))) {
      String text = Base64.getEncoder().encodeToString(all.readAllBytes());
      return "data:text/css;charset=UTF-8;base64," + text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    String file = "/engram/ui/" + name + ".css";
    return Objects.requireNonNull(Stylesheets.class.getResourceAsStream(file), file);
  }
}
