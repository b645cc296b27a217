package engram.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.JsonRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Programs started by a Python that has what they need. */
public final class PythonRun {
  private static final Map<String, Optional<String>> FOUND = new ConcurrentHashMap<>();

  private PythonRun() {}

  /** Ends the test, with a printed reason, where no python3 has those modules. */
  static String with(String modules) {
    Optional<String> python = FOUND.computeIfAbsent(modules, PythonRun::find);
    if (python.isEmpty()) abort("skipped: no python3 here can import " + modules);
    return python.get();
  }

  private static Optional<String> find(String modules) {
    for (String python : List.of("python3", "/usr/bin/python3")) {
      try {
        Process process =
            new ProcessBuilder(python, "-c", "import " + modules)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() == 0) return Optional.of(python);
      } catch (IOException e) {
        System.out.println("there is no " + python);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    System.out.println("no python3 here can import " + modules + ": its tests are skipped");
    return Optional.empty();
  }

  /** The one line of JSON that a program prints; nothing may stand on standard error. */
  static JsonNode json(String python, Path script, String... arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(python, script.toString()));
    line.addAll(List.of(arguments));
    Path errors = Files.createTempFile("engram", ".err");
    Process process = new ProcessBuilder(line).redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    String told = Files.readString(errors);
    Files.delete(errors);
    assertThat(told).as(script + "\n%s", code == 0 ? "" : Files.readString(script)).isEmpty();
    assertThat(code).isZero();
    return JsonRun.STRICT.readTree(out);
  }
}
