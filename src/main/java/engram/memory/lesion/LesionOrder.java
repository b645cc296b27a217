package engram.memory.lesion;

import engram.data.NumpyRandom;
import engram.nn.Parameters;
import engram.nn.Part;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What a growing lesion takes first. */
public enum LesionOrder {
  /** A {@code permutation} of the parts. */
  RANDOM("random") {
    @Override
    List<Part> sort(LesionKind kind, Parameters parameters, NumpyRandom random) {
      List<Part> parts = kind.parts(parameters.spec());
      return Arrays.stream(random.permutation(parts.size())).mapToObj(parts::get).toList();
    }
  },

  /** The strongest first, of equals the first. */
  STRONGEST("strongest") {
    @Override
    List<Part> sort(LesionKind kind, Parameters parameters, NumpyRandom random) {
      Comparator<Part> weakest = Comparator.comparingDouble(p -> kind.strength(parameters, p));
      return kind.parts(parameters.spec()).stream().sorted(weakest.reversed()).toList();
    }
  };

  private final String id;

  LesionOrder(String id) {
    this.id = id;
  }

  /** Its name on the command line and in texts. */
  public String id() {
    return id;
  }

  abstract List<Part> sort(LesionKind kind, Parameters parameters, NumpyRandom random);
}
