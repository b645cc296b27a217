package engram.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.data.DataException;
import engram.data.Dataset;
import engram.data.Task;
import engram.data.read.Format;
import engram.data.read.TextEncoding;
import engram.data.table.ColumnKind;
import engram.data.table.DecimalMark;
import engram.data.table.ImportPlan;
import engram.files.input.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads rows from the file that a run names, if it is still the one that it was saved with. */
final class RowsFileReader {
  private static final int LONGEST_PATH = 1000;
  private static final int LONGEST_CLASS = 1000;
  private static final int MOST_COLUMNS = 100_000;
  private static final int MOST_CLASSES = 100_000;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final JsonFields fields;
  private final RowsPlace place;

  RowsFileReader(JsonFields fields, RowsPlace place) {
    this.fields = fields;
    this.place = place;
  }

  /** Writes what {@link #read} reads. */
  static void write(RowsFile file, ObjectNode node) {
    node.put("path", file.path());
    node.put("bytes", file.bytes());
    node.put("sha256", file.sha256());
    Format format = file.reading().format();
    node.put("arff", format.arff());
    node.put("encoding", id(format.encoding()));
    node.put("separator", String.valueOf(format.separator()));
    node.put("decimal", id(format.decimalMark()));
    node.put("header", format.header());
    ImportPlan plan = file.reading().plan();
    ArrayNode columns = node.putArray("columns");
    plan.kinds().stream().map(ColumnKind::id).forEach(columns::add);
    node.put("target", plan.target());
    node.put("task", plan.task().id());
    ArrayNode classes = node.putArray("classes");
    file.reading().classes().forEach(classes::add);
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  OwnRows read() throws ExperimentFileException {
    String path = fields.text("path", LONGEST_PATH);
    long bytes = fields.whole("bytes", 1, InputFile.MOST_OF_TABLE);
    String sha256 = fields.text("sha256", 64);
    if (!SHA256.matcher(sha256).matches()) throw fields.unfit("sha256");
    RowsReading reading = new RowsReading(format(), plan(), classes());
    RowsFile named = new RowsFile(find(path), path, bytes, sha256, reading);
    check(named);
    return new OwnRows(rows(named), Optional.of(named));
  }

  private Format format() throws ExperimentFileException {
    boolean arff = fields.truth("arff");
    TextEncoding encoding =
        fields.choice("encoding", List.of(TextEncoding.values()), RowsFileReader::id);
    String separator = fields.word("separator", 1);
    if (separator.isEmpty()) throw fields.unfit("separator");
    DecimalMark mark = fields.choice("decimal", List.of(DecimalMark.values()), RowsFileReader::id);
    return new Format(arff, encoding, separator.charAt(0), mark, fields.truth("header"));
  }

  private ImportPlan plan() throws ExperimentFileException {
    List<ColumnKind> kinds = new ArrayList<>();
    for (JsonPart each : fields.list("columns", MOST_COLUMNS)) {
      kinds.add(fields.choice(each, "columns", List.of(ColumnKind.values()), ColumnKind::id));
    }
    int target = fields.count("target", kinds.size() - 1);
    Task task = fields.choice("task", List.of(Task.values()), Task::id);
    return new ImportPlan(kinds, target, task);
  }

  private List<String> classes() throws ExperimentFileException {
    Set<String> classes = new LinkedHashSet<>();
    for (JsonPart each : fields.entries("classes", MOST_CLASSES)) {
      String name = fields.word(each, "classes", LONGEST_CLASS);
      if (!classes.add(name)) throw fields.repeated(each, "classes");
    }
    return List.copyOf(classes);
  }

  /** A run from elsewhere leads to no file outside its folder, be it by a link. */
  private Path find(String path) throws ExperimentFileException {
    if (place.chosen().isPresent()) return place.chosen().get();
    if (!RowsFile.isInside(path)) throw fault(ExperimentFault.ROWS_FILE_OUTSIDE);
    if (place.folder().isEmpty()) throw missing();
    try {
      Path folder = place.folder().get().toRealPath();
      Path real = folder.resolve(path).toRealPath();
      if (!real.startsWith(folder)) throw fault(ExperimentFault.ROWS_FILE_OUTSIDE);
      return real;
    } catch (IOException e) {
      throw missing();
    }
  }

  private void check(RowsFile named) throws ExperimentFileException {
    Path file = named.file();
    if (!Files.isRegularFile(file)) throw missing();
    try {
      boolean same =
          Files.size(file) == named.bytes() && RowsFile.sha256(file).equals(named.sha256());
      if (!same) throw fault(ExperimentFault.ROWS_FILE_CHANGED);
    } catch (IOException e) {
      throw JsonFile.unreadable(e, InputFile.name(file));
    }
  }

  private Dataset rows(RowsFile named) throws ExperimentFileException {
    try (InputFile input = InputFile.ofTable(named.file(), place.monitor())) {
      return named.reading().rows(input, place.monitor());
    } catch (DataException | IllegalArgumentException e) {
      throw fault(ExperimentFault.ROWS_FILE_UNFIT);
    }
  }

  private ExperimentFileException missing() throws ExperimentFileException {
    return fault(ExperimentFault.ROWS_FILE_MISSING);
  }

  private ExperimentFileException fault(ExperimentFault fault) throws ExperimentFileException {
    String bytes = fields.part("bytes").found();
    String sha256 = fields.text("sha256", 64);
    return fields.fault(fault, "path", fields.part("path"), bytes, sha256);
  }
}
