package engram.files;

import engram.data.Dataset;
import engram.lesson.Lesson;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.Position;
import engram.training.RunRecord;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Makes a run of its fields; what it takes is within what a run can have been. */
final class RunReader {
  private static final int LONGEST_NAME = 1000;
  private static final int MOST_BRANCHES = 1000;
  private static final int MOST_CHANGES = 100_000;
  private static final int MOST_PRINTS = 1000;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final JsonFields root;

  private final RowsPlace place;

  private RunReader(JsonFields root, RowsPlace place) {
    this.root = root;
    this.place = place;
  }

  /**
   * @param place where rows are looked for that the file names and does not have
   */
  static SavedRun read(JsonFile file, RowsPlace place) throws ExperimentFileException {
    JsonFields root = file.fields(RunFile.FORMAT, RunFile.VERSION, ExperimentFault.NO_RUN);
    return new RunReader(root, place).read();
  }

  private SavedRun read() throws ExperimentFileException {
    String notes = root.has("notes") ? root.word("notes", RunFile.LONGEST_NOTES) : "";
    Optional<OwnRows> rows = rows();
    RecipeReader recipes = new RecipeReader(root.object("recipe"), rows);
    Recipe recipe = recipes.read();
    RunRecord run = run(recipe);
    Optional<Parameters> parameters = Optional.empty();
    if (root.has("parameters")) parameters = Optional.of(parameters(recipe.network()));
    Optional<Lesson> lesson = Optional.empty();
    if (root.has("lesson")) lesson = Optional.of(new LessonReader(root.object("lesson")).read());
    Optional<SavedView> view = Optional.empty();
    if (root.has("view")) view = Optional.of(view(root.object("view"), recipe.network()));
    return new SavedRun(run, recipes.namedRows(), parameters, notes, lesson, view, root.others());
  }

  private Optional<OwnRows> rows() throws ExperimentFileException {
    if (root.has("rows")) {
      Dataset rows = new RowsReader(root.object("rows")).read();
      return Optional.of(new OwnRows(rows, Optional.empty()));
    }
    if (!root.has("rows-file")) return Optional.empty();
    return Optional.of(new RowsFileReader(root.object("rows-file"), place).read());
  }

  private static SavedView view(JsonFields fields, NetworkSpec network)
      throws ExperimentFileException {
    Optional<String> companion = Optional.empty();
    if (fields.has("companion")) companion = Optional.of(fields.word("companion", LONGEST_NAME));
    Optional<Part> selected = Optional.empty();
    if (fields.has("selected")) {
      selected = Optional.of(new ChangeReader(fields.object("selected"), network).readPart());
    }
    return new SavedView(
        fields.word("workspace", LONGEST_NAME),
        companion,
        selected,
        fields.has("sample") ? fields.count("sample", Integer.MAX_VALUE) : -1,
        fields.truth("program"),
        fields.truth("neuron-maps"),
        fields.truth("numbers"));
  }

  private RunRecord run(Recipe recipe) throws ExperimentFileException {
    List<RunRecord.Line> lines = new ArrayList<>();
    for (JsonFields each : root.objects("branches", MOST_BRANCHES)) {
      lines.add(line(each, recipe.network(), lines.size()));
    }
    JsonFields shown = root.object("shown");
    int branch = shown.count("branch", lines.size() - 1);
    List<Intervention> here = new ArrayList<>();
    for (JsonFields each : shown.fields("changes", MOST_CHANGES)) {
      here.add(new ChangeReader(each, recipe.network()).read());
    }
    Position at = position(shown);
    String print = sha256(shown);
    try {
      return new RunRecord(recipe, lines, branch, at, here, print);
    } catch (IllegalArgumentException e) {
      throw root.unfit("branches");
    }
  }

  private static RunRecord.Line line(JsonFields fields, NetworkSpec network, int number)
      throws ExperimentFileException {
    String name = fields.has("name") ? fields.word("name", LONGEST_NAME) : "";
    OptionalInt from =
        number == 0 ? OptionalInt.empty() : OptionalInt.of(fields.count("from", number - 1));
    List<RunRecord.Made> made = new ArrayList<>();
    for (JsonFields each : fields.fields("changes", MOST_CHANGES)) {
      made.add(new RunRecord.Made(position(each), new ChangeReader(each, network).read()));
    }
    List<RunRecord.Print> prints = new ArrayList<>();
    for (JsonFields each : fields.fields("prints", MOST_PRINTS)) {
      prints.add(new RunRecord.Print(each.count("epoch", StopRule.MOST_EPOCHS), sha256(each)));
    }
    RunRecord.Line line = new RunRecord.Line(name, from, made, position(fields), prints);
    return line;
  }

  private static Position position(JsonFields fields) throws ExperimentFileException {
    int epoch = fields.count("epoch", StopRule.MOST_EPOCHS);
    return new Position(epoch, fields.has("row") ? fields.count("row", Integer.MAX_VALUE) : 0);
  }

  private static String sha256(JsonFields fields) throws ExperimentFileException {
    String text = fields.text("sha256", 64);
    if (!SHA256.matcher(text).matches()) throw fields.unfit("sha256");
    return text;
  }

  private Parameters parameters(NetworkSpec network) throws ExperimentFileException {
    JsonFields fields = root.object("parameters");
    List<JsonFields> layers = fields.objects("layers", network.layerCount());
    if (layers.size() != network.layerCount()) throw root.unfit("parameters");
    double[] values = new double[network.parameterCount()];
    for (int k = 0; k < layers.size(); k++) {
      JsonFields layer = layers.get(k);
      List<JsonPart> weights = layer.list("weights", network.inputsOf(k));
      if (weights.size() != network.inputsOf(k)) throw layer.unfit("weights");
      for (int from = 0; from < weights.size(); from++) {
        double[] row = layer.numbers(weights.get(from), "weights", network.unitsOf(k));
        System.arraycopy(row, 0, values, network.weightIndex(k, from, 0), row.length);
      }
      double[] bias = layer.numbers("bias", network.unitsOf(k));
      System.arraycopy(bias, 0, values, network.biasIndex(k, 0), bias.length);
    }
    return Parameters.of(network, values);
  }
}
