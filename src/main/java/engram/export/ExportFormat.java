package engram.export;

import engram.data.Identified;
import engram.files.WholeFile;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a run can be written as. */
public enum ExportFormat implements Identified {
  /** A Python program that trains the run with NumPy alone. */
  NUMPY(".py", NumpyScript::of),
  /** The same as a Jupyter notebook, with pictures of the curves and weights. */
  NOTEBOOK(".ipynb", Notebook::of),
  /** A Python program that trains the recipe with PyTorch. */
  PYTORCH(".py", TorchScript::of),
  /** A Python program that trains the recipe with Keras. */
  KERAS(".py", KerasScript::of),
  /** A Python program that trains a network like it with scikit-learn. */
  SKLEARN(".py", SklearnScript::of),
  /** The trained network, see {@link OnnxNetwork}. */
  ONNX(".onnx", null),
  /** One of the {@link RunTable}s. */
  CSV(".csv", null),
  /** A {@link engram.export.card.ModelCard}, as a page or as text. */
  CARD(".html", null),
  /** A picture of lines and letters. */
  SVG(".svg", null),
  /** The same as a page. */
  PDF(".pdf", null),
  /** A picture of pixels. */
  PNG(".png", null),
  /** One that moves. */
  GIF(".gif", null);

  private final String ending;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Script.Kind script;

  ExportFormat(String ending, Script.Kind script) {
    this.ending = ending;
    this.script = script;
  }

  /** How the names of such files end. */
  public String ending() {
    return ending;
  }

  /** Whether it is a picture; those stand in {@link engram.export.picture}. */
  public boolean isPicture() {
    return this == SVG || this == PDF || this == PNG || this == GIF;
  }

  /** Whether it is a program, so that {@link #writeScript} writes it. */
  public boolean isScript() {
    return script != null;
  }

  /**
   * Writes the trained network.
   *
   * @throws IOException if it can't be written
   */
  public static void writeOnnx(PreparedData data, Parameters parameters, Path file)
      throws IOException {
    byte[] bytes = OnnxNetwork.of(data, parameters);
    WholeFile.write(file, part -> Files.write(part, bytes));
  }

  /**
   * Writes the program, and the rows beside it where they are many.
   *
   * @return the file of the rows; empty if they are in the program
   * @throws IOException if one can't be written
   */
  public Optional<Path> writeScript(Exported run, Path file) throws IOException {
    return Script.write(run, script, file).rows().map(rows -> Script.rowsOf(file));
  }
}
