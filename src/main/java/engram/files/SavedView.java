package engram.files;

import engram.nn.Part;
import java.util.Optional;

/**
 * What is looked at of a run. Names that another version does not know are ignored there.
 *
 * @param workspace name of the one in front
 * @param companion name of the pane beside the network, if one is open
 * @param selected part of the network whose numbers are shown, if any
 * @param sample its row among the data; -1 if it is not known
 * @param program whether the program stands in the place of the five steps
 * @param neuronMaps whether the neurons show maps
 * @param numbers whether the equations show numbers
 */
public record SavedView(
    String workspace,
    Optional<String> companion,
    Optional<Part> selected,
    int sample,
    boolean program,
    boolean neuronMaps,
    boolean numbers) {

  /** With that pane beside the network. */
  public SavedView withCompanion(String newCompanion) {
    return new SavedView(
        workspace, Optional.of(newCompanion), selected, sample, program, neuronMaps, numbers);
  }
}
