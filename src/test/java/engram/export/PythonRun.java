package engram.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.cli.JsonRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Programs run by a Python that has what they need: each in a process of its own, forked from one
 * that has imported the modules, which takes longer than most of the programs. It ends with the
 * tests, when its standard input does.
 */
final class PythonRun {
  private static final Path FORKS = Path.of("src/test/resources/export-python/forks.py");
  private static final Map<String, Optional<PythonRun>> FOUND = new ConcurrentHashMap<>();

  private final String command;
  private final Writer programs;
  private final BufferedReader codes;

  private PythonRun(String command, List<String> modules) {
    this.command = command;
    List<String> line = new ArrayList<>(List.of(command, FORKS.toString()));
    line.addAll(modules);
    try {
      Process process =
          new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      programs = process.outputWriter();
      codes = process.inputReader();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the test, with a printed reason, where no python3 has those modules. */
  static PythonRun with(String... modules) {
    List<String> names = List.of(modules);
    String all = String.join(", ", names);
    return FOUND
        .computeIfAbsent(all, each -> find(names))
        .orElseGet(() -> abort("skipped: no python3 here can import " + all));
  }

  private static Optional<PythonRun> find(List<String> modules) {
    String all = String.join(", ", modules);
    for (String python : List.of("python3", "/usr/bin/python3")) {
      try {
        Process process =
            new ProcessBuilder(python, "-c", "import " + all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() == 0) return Optional.of(new PythonRun(python, modules));
      } catch (IOException e) {
        System.out.println("there is no " + python);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    System.out.println("no python3 here can import " + all + ": its tests are skipped");
    return Optional.empty();
  }

  /** What starts it. */
  String command() {
    return command;
  }

  /** The one line of JSON that a program prints; nothing may stand on standard error. */
  JsonNode json(Path script) throws IOException {
    Path out = Files.createTempFile("engram", ".json");
    Path errors = Files.createTempFile("engram", ".err");
    try {
      String code = code(script, out, errors);
      String told = Files.readString(errors);
      assertThat(told)
          .as(script + "\n%s", told.isEmpty() ? "" : Files.readString(script))
          .isEmpty();
      assertThat(code).as("exit code of %s", script).isEqualTo("0");
      return JsonRun.STRICT.readTree(out.toFile());
    } finally {
      Files.delete(out);
      Files.delete(errors);
    }
  }

  private synchronized String code(Path script, Path out, Path errors) throws IOException {
    List<String> files = List.of(script.toString(), out.toString(), errors.toString());
    programs.write(new ObjectMapper().writeValueAsString(files) + "\n");
    programs.flush();
    return codes.readLine();
  }
}
