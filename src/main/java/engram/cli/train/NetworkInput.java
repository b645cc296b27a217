package engram.cli.train;

import engram.cli.CommandFailure;
import engram.cli.WrongOptions;
import engram.foreign.ForeignNetwork;
import engram.foreign.NetworkFault;
import engram.foreign.NetworkFile;
import engram.foreign.NetworkFileException;
import engram.nn.Parameters;
import engram.training.Intervention;
import engram.training.Run;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** A file that has a network or its weights, given to a command. */
final class NetworkInput {
  /** What another file or other options would have avoided. */
  private static final Set<NetworkFault> OF_OPTIONS =
      EnumSet.of(
          NetworkFault.NO_FILE,
          NetworkFault.LAYERS,
          NetworkFault.OTHER_SHAPE,
          NetworkFault.OTHER_ACTIVATION,
          NetworkFault.ACTIVATIONS,
          NetworkFault.INPUTS,
          NetworkFault.OUTPUTS,
          NetworkFault.ENDING);

  private NetworkInput() {}

  /** Something that is made of the file. */
  @FunctionalInterface
  interface Work<T> {
    T make() throws NetworkFileException;
  }

  /**
   * @throws WrongOptions if the file does not go with the options
   * @throws CommandFailure if it can't be read, or holds no dense network
   */
  static <T> T of(Work<T> work) {
    try {
      return work.make();
    } catch (NetworkFileException e) {
      if (OF_OPTIONS.contains(e.fault())) throw new WrongOptions(e.getMessage());
      throw new CommandFailure(e.getMessage());
    }
  }

  static ForeignNetwork read(Path file) {
    return of(() -> NetworkFile.read(file));
  }

  /** The run, which is at its start, begins with the network's numbers. */
  static void begin(Run run, ForeignNetwork network) {
    Parameters parameters =
        of(() -> network.parameters(run.recipe().network(), run.data().inputs()));
    run.change(new Intervention.SetParameters(parameters));
  }
}
