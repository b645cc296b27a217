package engram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages are the data flow: what each may import. */
class ArchitectureTest {
  private static final Path MAIN = Path.of("src/main/java/engram");
  private static final Pattern IMPORT = Pattern.compile("import (?:static )?([\\w.]+);");

  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("data", Set.of("org.ejml", "de.siegmar.fastcsv", "com.ezylang.evalex")),
          Map.entry("nn", Set.of("org.ejml")),
          Map.entry("training", Set.of("engram.data", "engram.nn", "org.slf4j")),
          Map.entry("memory", Set.of("engram.data", "engram.nn", "engram.training", "org.ejml")),
          Map.entry(
              "inspect", Set.of("engram.data", "engram.nn", "engram.training", "engram.memory")),
          Map.entry(
              "store",
              Set.of(
                  "engram.data",
                  "engram.nn",
                  "engram.training",
                  "engram.memory",
                  "com.fasterxml.jackson",
                  "org.slf4j")),
          Map.entry(
              "ui",
              Set.of("engram.render", "engram.view", "engram.viewmodel", "javafx", "org.jfree")),
          Map.entry(
              "viewmodel",
              Set.of(
                  "engram.data",
                  "engram.nn",
                  "engram.training",
                  "engram.inspect",
                  "engram.memory",
                  "engram.store",
                  "engram.ui",
                  "javafx.beans",
                  "javafx.collections",
                  "javafx.util.Subscription",
                  "org.slf4j")),
          Map.entry(
              "render",
              Set.of(
                  "engram.nn",
                  "engram.inspect",
                  "engram.ui",
                  "javafx.scene.canvas",
                  "javafx.scene.image",
                  "javafx.scene.paint",
                  "javafx.scene.text",
                  "javafx.scene.shape",
                  "javafx.geometry")),
          Map.entry(
              "view",
              Set.of(
                  "engram.data",
                  "engram.nn",
                  "engram.training",
                  "engram.inspect",
                  "engram.memory",
                  "engram.viewmodel",
                  "engram.render",
                  "engram.ui",
                  "javafx",
                  "org.jfree",
                  "org.kordamp",
                  "org.scilab",
                  "org.slf4j",
                  "atlantafx")),
          Map.entry(
              "tour",
              Set.of(
                  "engram.data",
                  "engram.nn",
                  "engram.training",
                  "engram.inspect",
                  "engram.memory",
                  "engram.viewmodel",
                  "engram.view.FormulaView",
                  "javafx")),
          Map.entry(
              "cli",
              Set.of(
                  "engram.data",
                  "engram.nn",
                  "engram.training",
                  "engram.inspect",
                  "engram.memory",
                  "engram.store",
                  "org.ejml",
                  "picocli",
                  "com.fasterxml.jackson",
                  "org.slf4j")));

  @Test
  void everyPackageImportsOnlyWhatTheDataFlowAllows() {
    List<String> forbidden = new ArrayList<>();
    for (Path file : sources()) {
      String pack = MAIN.relativize(file).getName(0).toString();
      Set<String> allowed = MAY_IMPORT.get(pack);
      if (allowed == null) continue;
      for (String imported : imports(file)) {
        boolean own = imported.startsWith("engram." + pack + ".");
        boolean jdk = imported.startsWith("java.") || imported.startsWith("com.sun.management");
        if (!own && !jdk && allowed.stream().noneMatch(p -> imported.startsWith(p))) {
          forbidden.add(file + " imports " + imported);
        }
      }
    }
    assertThat(forbidden).isEmpty();
  }

  @Test
  void everyPackageIsInTheDataFlow() throws IOException {
    try (Stream<Path> packages = Files.list(MAIN)) {
      assertThat(packages.map(p -> p.getFileName().toString()).filter(p -> !p.equals("app")))
          .allSatisfy(pack -> assertThat(MAY_IMPORT).containsKey(pack));
    }
  }

  @Test
  void noAwtBelowTheView() {
    assertThat(sources())
        .filteredOn(
            file -> Stream.of("view", "app", "ui").noneMatch(p -> file.startsWith(MAIN.resolve(p))))
        .allSatisfy(file -> assertThat(imports(file)).noneMatch(i -> i.startsWith("java.awt")));
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> imports(Path file) {
    List<String> imports = new ArrayList<>();
    Matcher matcher = IMPORT.matcher(read(file));
    while (matcher.find()) imports.add(matcher.group(1));
    return imports;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
