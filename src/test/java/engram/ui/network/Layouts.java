package engram.ui.network;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.ui.graph.LabelSizes;
import engram.ui.graph.NetworkLayout;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any shape in any pane that a window can have. */
public class Layouts extends DomainContextBase {
  public static final LabelSizes LABELS = new LabelSizes(82, 48, 70, 62, 92);

  @Provide
  Arbitrary<NetworkLayout> layouts() {
    Arbitrary<Integer> units =
        Arbitraries.oneOf(Arbitraries.integers().between(1, 14), Arbitraries.of(30, 64, 128, 784));
    Arbitrary<NetworkSpec> specs =
        Combinators.combine(units, units.list().ofMinSize(1).ofMaxSize(7)).as(Layouts::spec);
    return Combinators.combine(
            specs,
            Arbitraries.doubles().between(560, 1400),
            Arbitraries.doubles().between(260, 900),
            Arbitraries.of(13.0, 17.0))
        .as(
            (spec, width, height, em) ->
                NetworkLayout.of(spec, width, height, em, LABELS, OptionalInt.empty()));
  }

  public static NetworkSpec spec(int inputs, List<Integer> units) {
    return new NetworkSpec(
        inputs, units.stream().map(u -> new LayerSpec(u, Activation.TANH)).toList());
  }
}
