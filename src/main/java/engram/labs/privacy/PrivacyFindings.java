package engram.labs.privacy;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What is found so far, part by part in this order; immutable.
 *
 * @param noisy empty before the membership is whole
 * @param erasure empty before all is trained that it needs
 * @param fooling empty before all is attacked
 * @param poison empty before all is trained that it needs
 */
public record PrivacyFindings(
    Membership membership,
    Optional<Erasure> erasure,
    Optional<Fooling> fooling,
    Optional<Poison> poison,
    Optional<NoisyResults> noisy) {

  /** All numbers that a saved lab is compared by. */
  public double[] numbers() {
    DoubleStream losses =
        membership.epochs().stream()
            .flatMapToDouble(
                each ->
                    DoubleStream.concat(
                        DoubleStream.of(each.members()), DoubleStream.of(each.heldOut())));
    DoubleStream erased =
        erasure.stream()
            .flatMapToDouble(
                found ->
                    DoubleStream.concat(
                        found.neverSeen().stream().mapToDouble(loss -> loss),
                        found.scrubbed().stream().mapToDouble(Erasure.Network::loss)));
    DoubleStream noise =
        noisy.stream()
            .flatMap(found -> found.points().stream())
            .flatMap(point -> point.measures().stream())
            .flatMapToDouble(each -> DoubleStream.of(each.accuracy(), each.area()));
    DoubleStream fooled =
        fooling.stream()
            .flatMap(found -> found.points().stream())
            .flatMapToDouble(
                each -> DoubleStream.of(each.oneStep(), each.plain(), each.hardened()));
    DoubleStream taught = poison.stream().flatMapToDouble(found -> DoubleStream.of(found.shares()));
    return Stream.of(losses, erased, noise, fooled, taught).flatMapToDouble(each -> each).toArray();
  }
}
