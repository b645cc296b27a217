package engram.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A Jupyter notebook of the {@link NumpyScript}: its parts as cells, and pictures of its curves.
 */
final class Notebook {
  private static final String PICTURES =
      """
      import matplotlib.pyplot as plt

      for name, curve in curves.items():
          plt.figure(figsize=(7, 3))
          for part, values in curve.items():
              plt.plot([np.nan if value is None else value for value in values], label=part)
          plt.xlabel("epoch")
          plt.ylabel(name)
          plt.legend()
      plt.show()

      plt.figure(figsize=(7, 3))
      most = max(abs(weights).max() for weights in W)
      for k, weights in enumerate(W):
          plt.subplot(1, len(W), k + 1)
          plt.title("weights of layer " + str(k + 1))
          plt.imshow(weights, cmap="RdBu", vmin=-most, vmax=most, aspect="auto")
          plt.xlabel("to neuron")
      plt.colorbar()
      plt.show()
      """;

  private final ArrayNode cells;
  private final ObjectNode root = new ObjectMapper().createObjectNode();

  private Notebook() {
    cells = root.putArray("cells");
    ObjectNode kernel = root.putObject("metadata").putObject("kernelspec");
    kernel.put("display_name", "Python 3").put("language", "python").put("name", "python3");
    root.put("nbformat", 4).put("nbformat_minor", 5);
  }

  static Script of(Exported run, String rows) {
    Notebook notebook = new Notebook();
    String program = NumpyScript.forNotebook(run, rows);
    String[] parts = program.split("(?m)^" + PythonText.HEAD);
    int end = parts[0].indexOf("\"\"\"\n", 3);
    notebook.words("# " + parts[0].substring(3, end).strip());
    notebook.code(parts[0].substring(end + 4));
    for (String part : List.of(parts).subList(1, parts.length)) {
      int line = part.indexOf('\n');
      notebook.words("## " + part.substring(0, line));
      notebook.code(part.substring(line + 1));
    }
    notebook.words("## Pictures");
    notebook.code(PICTURES);
    return new Script(notebook.root.toPrettyString() + "\n", DataScript.beside(run.rows()));
  }

  private void words(String text) {
    cell("markdown", text);
  }

  private void code(String text) {
    ObjectNode cell = cell("code", text.strip());
    cell.putNull("execution_count");
    cell.putArray("outputs");
  }

  private ObjectNode cell(String kind, String text) {
    ObjectNode cell = cells.addObject();
    cell.put("id", "cell-" + cells.size()).put("cell_type", kind).putObject("metadata");
    ArrayNode lines = cell.putArray("source");
    String[] all = text.split("\n", -1);
    for (int k = 0; k < all.length; k++) lines.add(k < all.length - 1 ? all[k] + "\n" : all[k]);
    return cell;
  }
}
