package engram.memory.lesion;

import engram.data.Identified;
import engram.data.NumpyRandom;
import engram.nn.Parameters;
import engram.nn.Part;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What a growing lesion takes first. */
public enum LesionOrder implements Identified {
  /** A {@code permutation} of the parts. */
  RANDOM {
    @Override
    List<Part> sort(LesionKind kind, Parameters parameters, NumpyRandom random) {
      List<Part> parts = kind.parts(parameters.spec());
      return Arrays.stream(random.permutation(parts.size())).mapToObj(parts::get).toList();
    }
  },

  /** The strongest first, of equals the first. */
  STRONGEST {
    @Override
    List<Part> sort(LesionKind kind, Parameters parameters, NumpyRandom random) {
      Comparator<Part> weakest = Comparator.comparingDouble(p -> kind.strength(parameters, p));
      return kind.parts(parameters.spec()).stream().sorted(weakest.reversed()).toList();
    }
  };

  abstract List<Part> sort(LesionKind kind, Parameters parameters, NumpyRandom random);
}
