package engram;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Below, layers: the core, in which each package uses those named here. Above, rooms: folders of
 * {@code engram.ui}, one a feature.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("engram");

  /** By the first folder below {@code engram}; what lies in one folder may use all of it. */
  private static final Map<String, Set<String>> CORE =
      Map.ofEntries(
          Map.entry("data", Set.of("org.ejml", "de.siegmar.fastcsv", "com.ezylang.evalex")),
          Map.entry("nn", Set.of("org.ejml", "jdk.incubator.vector")),
          Map.entry("training", Set.of("data", "nn", "org.slf4j")),
          Map.entry("memory", Set.of("data", "nn", "training", "org.ejml")),
          Map.entry("inspect", Set.of("data", "nn", "training", "memory")),
          Map.entry("labs", Set.of("data", "nn", "training", "inspect", "memory", "org.ejml")),
          Map.entry("lesson", Set.of("data", "nn", "training")),
          Map.entry(
              "files",
              Set.of(
                  "data",
                  "nn",
                  "training",
                  "memory",
                  "labs",
                  "lesson",
                  "com.fasterxml.jackson",
                  "org.slf4j")),
          Map.entry(
              "homework",
              Set.of("data", "nn", "training", "lesson", "files", "de.siegmar.fastcsv")),
          Map.entry(
              "export",
              Set.of(
                  "data",
                  "nn",
                  "training",
                  "inspect",
                  "files",
                  "labs",
                  "de.siegmar.fastcsv",
                  "com.fasterxml.jackson",
                  "com.google.protobuf",
                  "javax.imageio",
                  "javax.xml",
                  "org.w3c.dom",
                  "org.apache.batik",
                  "org.apache.pdfbox",
                  "de.rototor.pdfbox")),
          Map.entry(
              "foreign",
              Set.of(
                  "data",
                  "nn",
                  "training",
                  "files",
                  "de.siegmar.fastcsv",
                  "com.fasterxml.jackson",
                  "com.google.protobuf")),
          Map.entry(
              "cli",
              Set.of(
                  "foreign",
                  "data",
                  "nn",
                  "training",
                  "inspect",
                  "memory",
                  "labs",
                  "lesson",
                  "files",
                  "homework",
                  "de.siegmar.fastcsv",
                  "export",
                  "org.ejml",
                  "picocli",
                  "com.fasterxml.jackson",
                  "org.slf4j")));

  /** What every room may use. */
  private static final Set<String> GROUND =
      Set.of("base", "controls", "paint", "plot", "formula", "selection", "run", "places", "graph");

  /** Which neighbours a room uses besides; a room that is not named here uses none. */
  private static final Map<String, Set<String>> NEIGHBOURS =
      Map.ofEntries(
          Map.entry("batch", Set.of("transport")),
          Map.entry("branches", Set.of("curves")),
          Map.entry(
              "data",
              Set.of(
                  "data.draw",
                  "data.files",
                  "data.look",
                  "data.own",
                  "data.table",
                  "steps",
                  "surface")),
          Map.entry("data.draw", Set.of("data.own", "surface")),
          Map.entry("data.files", Set.of("data.own")),
          Map.entry("data.look", Set.of("data.draw")),
          Map.entry("data.own", Set.of("steps")),
          Map.entry("data.table", Set.of("data.own")),
          Map.entry("document", Set.of("document.pictures", "present", "program", "window")),
          Map.entry("document.pictures", Set.of("present", "program")),
          Map.entry("equations", Set.of("inspector")),
          Map.entry("explore", Set.of("curves", "steps", "surface")),
          Map.entry("inspector", Set.of("pictures")),
          Map.entry(
              "labs",
              Set.of(
                  "labs.fairness",
                  "labs.frame",
                  "labs.ledger",
                  "labs.missing",
                  "labs.privacy",
                  "labs.look",
                  "labs.race",
                  "labs.why",
                  "memory.frame",
                  "present")),
          Map.entry("labs.fairness", Set.of("labs.frame", "memory.frame", "present")),
          Map.entry("labs.frame", Set.of("memory.frame", "present", "surface")),
          Map.entry("labs.ledger", Set.of("labs.frame", "memory.frame", "present")),
          Map.entry("labs.privacy", Set.of("labs.frame", "memory.frame", "present")),
          Map.entry("labs.missing", Set.of("labs.frame", "memory.frame", "present")),
          Map.entry("labs.look", Set.of("labs.frame", "memory.frame", "present")),
          Map.entry("labs.race", Set.of("labs.frame", "memory.frame", "present")),
          Map.entry("labs.why", Set.of("labs.frame", "memory.frame", "present")),
          Map.entry("lesson", Set.of("runfile")),
          Map.entry(
              "memory",
              Set.of(
                  "memory.forgetting",
                  "memory.frame",
                  "memory.heads",
                  "memory.lesion",
                  "memory.lists",
                  "memory.neuron",
                  "memory.recall",
                  "memory.sleep",
                  "memory.spacing",
                  "memory.tag",
                  "present")),
          Map.entry("memory.forgetting", Set.of("memory.frame", "present")),
          Map.entry("memory.frame", Set.of("present")),
          Map.entry("memory.heads", Set.of("memory.frame", "present")),
          Map.entry("memory.lesion", Set.of("memory.frame", "present")),
          Map.entry("memory.lists", Set.of("memory.frame", "present")),
          Map.entry("memory.neuron", Set.of("memory.frame", "present")),
          Map.entry("memory.recall", Set.of("memory.frame", "present")),
          Map.entry("memory.sleep", Set.of("memory.frame", "present")),
          Map.entry("memory.spacing", Set.of("memory.frame", "present")),
          Map.entry("memory.tag", Set.of("memory.frame", "present")),
          Map.entry("network", Set.of("batch", "surface")),
          Map.entry("paths", Set.of("inspector")),
          Map.entry("pictures", Set.of("data.table")),
          Map.entry("predict", Set.of("curves")),
          Map.entry("present", Set.of("curves", "program", "surface")),
          Map.entry("program", Set.of("batch", "transport")),
          Map.entry("questions", Set.of("predict")),
          Map.entry("twin", Set.of("curves", "steps")),
          Map.entry("window", Set.of("network", "transport")));

  /** Methods of {@link Math} whose last bits the JDK may choose; Elementary has those in use. */
  private static final Set<String> NOT_THE_SAME_EVERYWHERE =
      Set.of(
          ("sin cos tan asin acos atan atan2 sinh cosh tanh exp expm1 log log10 log1p pow hypot"
                  + " cbrt toDegrees toRadians")
              .split(" "));

  private static final Pattern FXML_CONTROLLER =
      Pattern.compile("fx:controller=\"([\\w.]+)\\.\\w+\"");
  private static final Pattern FXML_KEY = Pattern.compile("\"%([\\w.-]+)\"");

  @Test
  void theCoreComputesTheSameBitsOnEveryJdk() {
    Set<String> calls = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!CORE.containsKey(folder(type))) continue;
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        if (access.getTargetOwner().isEquivalentTo(Math.class)
            && NOT_THE_SAME_EVERYWHERE.contains(access.getTarget().getName())) {
          calls.add(access.getDescription());
        }
      }
    }
    assertThat(calls).isEmpty();
  }

  @Test
  void everyPackageOfTheCoreUsesOnlyWhatTheOrderAllows() {
    Set<String> forbidden = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      Set<String> allowed = CORE.get(folder(type));
      if (allowed == null) continue;
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        JavaClass used = use.getTargetClass().getBaseComponentType();
        if (used.isPrimitive() || isOfTheJdk(used) || folder(used).equals(folder(type))) continue;
        boolean named =
            used.getPackageName().startsWith("engram")
                ? allowed.contains(folder(used))
                : allowed.stream().anyMatch(used.getPackageName()::startsWith);
        if (!named) forbidden.add(type.getName() + " uses " + used.getName());
      }
    }
    assertThat(forbidden).isEmpty();
  }

  @Test
  void everyFolderIsOfTheCoreOrOfTheWindow() throws IOException {
    Set<String> known = new TreeSet<>(CORE.keySet());
    known.addAll(Set.of("ui", "tour", "app"));
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/engram"))) {
      assertThat(folders.map(f -> f.getFileName().toString())).allMatch(known::contains);
    }
  }

  @Test
  void aFolderHasAtMostFortyFiles() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.list(folder)) {
          assertThat(files.filter(Files::isRegularFile))
              .as("%s", folder)
              .hasSizeLessThanOrEqualTo(40);
        }
      }
    }
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    SlicesRuleDefinition.slices().matching("engram.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /** So that it can be measured. */
  @Test
  void textIsPaintedAndClearedInOnePlace() {
    Set<String> elsewhere = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (type.getName().equals("engram.ui.paint.PaintedText")) continue;
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        if (access.getTargetOwner().getName().equals("javafx.scene.canvas.GraphicsContext")
            && Set.of("fillText", "strokeText", "clearRect")
                .contains(access.getTarget().getName())) {
          elsewhere.add(access.getDescription());
        }
      }
    }
    assertThat(elsewhere).isEmpty();
  }

  /** Besides the ground floor, which all rooms stand on, and the core. */
  @Test
  void aRoomUsesOnlyTheNeighboursNamedHere() {
    Map<String, Set<String>> neighbours = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      String room = type.getPackageName();
      if (!room.startsWith("engram.ui.") || GROUND.contains(room.substring(10))) continue;
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        String used = use.getTargetClass().getBaseComponentType().getPackageName();
        if (!used.startsWith("engram.ui.") || used.equals(room)) continue;
        String name = used.substring(10);
        if (GROUND.contains(name)) continue;
        neighbours.computeIfAbsent(room.substring(10), r -> new TreeSet<>()).add(name);
      }
    }
    assertThat(neighbours).isEqualTo(NEIGHBOURS);
  }

  @Test
  void theGroundFloorUsesNoRoom() {
    Set<String> forbidden = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String room = type.getPackageName();
      if (!room.startsWith("engram.ui.") || !GROUND.contains(room.substring(10))) continue;
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        String used = use.getTargetClass().getBaseComponentType().getPackageName();
        boolean above = used.startsWith("engram.ui.") && !GROUND.contains(used.substring(10));
        if (above || used.startsWith("engram.app") || used.startsWith("engram.tour")) {
          forbidden.add(type.getName() + " uses " + used);
        }
      }
    }
    assertThat(forbidden).isEmpty();
  }

  @Test
  void noMoreThanTwoClassesUseEachOtherInACircle() {
    Map<JavaClass, Set<JavaClass>> uses = new HashMap<>();
    for (JavaClass type : CLASSES) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        JavaClass from = outermost(type);
        JavaClass to = outermost(use.getTargetClass().getBaseComponentType());
        if (to.getPackageName().startsWith("engram") && !to.equals(from)) {
          uses.computeIfAbsent(from, c -> new HashSet<>()).add(to);
        }
      }
    }
    Map<JavaClass, Set<JavaClass>> reached = new HashMap<>();
    uses.keySet().forEach(type -> reached.put(type, reach(type, uses)));
    Set<Set<String>> circles = new HashSet<>();
    for (JavaClass type : reached.keySet()) {
      Set<String> circle = new TreeSet<>(Set.of(type.getName()));
      for (JavaClass other : reached.get(type)) {
        if (reached.getOrDefault(other, Set.of()).contains(type)) circle.add(other.getName());
      }
      if (circle.size() > 2) circles.add(circle);
    }
    assertThat(circles).isEmpty();
  }

  private static Set<JavaClass> reach(JavaClass from, Map<JavaClass, Set<JavaClass>> uses) {
    Set<JavaClass> reached = new HashSet<>();
    Deque<JavaClass> left = new ArrayDeque<>(Set.of(from));
    while (!left.isEmpty()) {
      for (JavaClass next : uses.getOrDefault(left.remove(), Set.of())) {
        if (reached.add(next)) left.add(next);
      }
    }
    return reached;
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  /** Nor does anything that it uses, directly or not. */
  @Test
  void aViewModelKnowsNoNode() {
    Deque<JavaClass> left = new ArrayDeque<>();
    Map<JavaClass, String> ways = new HashMap<>();
    for (JavaClass type : CLASSES) {
      if (type.getSimpleName().endsWith("ViewModel")) {
        left.add(type);
        ways.put(type, type.getName());
      }
    }
    assertThat(ways).hasSizeGreaterThan(50);
    Set<String> forbidden = new TreeSet<>();
    while (!left.isEmpty()) {
      JavaClass type = left.remove();
      if (draws(type)) forbidden.add(ways.get(type));
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        JavaClass used = use.getTargetClass().getBaseComponentType();
        if (!used.getPackageName().startsWith("engram.ui") || ways.containsKey(used)) continue;
        ways.put(used, ways.get(type) + " -> " + used.getName());
        left.add(used);
      }
    }
    assertThat(forbidden).isEmpty();
  }

  /** A view lies beside its controller, and its texts beside it or where all rooms have theirs. */
  @Test
  void everyViewLiesInTheRoomOfItsControllerAndItsTexts() throws IOException {
    Map<String, Properties> texts = new TreeMap<>();
    for (Path file : AllTexts.files("en")) texts.put(room(file), AllTexts.read(file));
    List<String> wrong = new ArrayList<>();
    for (Path view : views()) {
      String fxml = Files.readString(view);
      Matcher controller = FXML_CONTROLLER.matcher(fxml);
      if (controller.find() && !controller.group(1).replace('.', '/').equals(room(view))) {
        wrong.add(view + " has its controller in " + controller.group(1));
      }
      Matcher key = FXML_KEY.matcher(fxml);
      while (key.find()) {
        if (Stream.of(room(view), "engram/ui/base")
            .noneMatch(r -> texts.getOrDefault(r, new Properties()).containsKey(key.group(1)))) {
          wrong.add(view + " says " + key.group(1) + ", which stands elsewhere");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Path> views() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("resources"))) {
      return files
          .filter(f -> f.toString().endsWith(".fxml"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static String room(Path file) {
    return Path.of("resources").relativize(file.getParent()).toString().replace('\\', '/');
  }

  private static boolean draws(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(use -> use.getTargetClass().getBaseComponentType().getPackageName())
        .anyMatch(p -> p.startsWith("javafx.scene") || p.startsWith("javafx.fxml"));
  }

  private static boolean isOfTheJdk(JavaClass type) {
    return type.getPackageName().startsWith("java.")
        || type.getPackageName().startsWith("com.sun.management");
  }

  /** {@code data} of {@code engram.data.sets}; empty outside {@code engram}. */
  private static String folder(JavaClass type) {
    String[] names = type.getPackageName().split("\\.");
    return names.length > 1 && names[0].equals("engram") ? names[1] : "";
  }
}
