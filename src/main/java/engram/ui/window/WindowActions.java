package engram.ui.window;

import engram.export.ExportFormat;
import engram.export.RunTable;
import java.nio.file.Path;
import java.util.Optional;

/** What the menu asks of the window as a whole. */
public interface WindowActions {

  /** Puts everything back to the first start; asks first if that ends anything. */
  void beginAnew();

  /** Asks for a file to open. */
  Optional<Path> askForFile();

  /** Opens a file of any kind. */
  void open(Path file);

  /** Saves the run that is shown to its file; asks for one if it has none. */
  void saveRun();

  /** Asks for a file and saves the run that is shown. */
  void saveRunAs();

  /** Asks for a file and saves the experiment that is seen. */
  void saveExperiment();

  /** Lets the user write about the run that is shown. */
  void writeNotes();

  /** Asks for a file and begins a run with the weights or the network in it. */
  void loadWeights();

  /** Asks for a file and writes the weights and biases of the present moment. */
  void exportParameters();

  /** Asks for a file and writes the run that is shown for another program. */
  void exportRun(ExportFormat format);

  void exportTable(RunTable table);

  /** Shows the model card of the network, to be copied or saved. */
  void showCard();

  /** Asks for a picture of the window or of a pane, and saves or copies it. */
  void savePicture();

  /** Asks for a file and saves the training that is shown as a film. */
  void saveFilm();

  void switchFullScreen();

  /** Whether the window filled the screen; then it does no longer. */
  boolean leaveFullScreen();

  void showHelp();

  void showAbout();

  /** Closes the window; asks first if something is not saved. */
  void quit();
}
