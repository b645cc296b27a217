package engram.labs.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a network looks at over all samples; immutable.
 *
 * @param rows how many samples were asked, test samples if there are any
 * @param accuracy of them
 * @param importances of each {@link InputGroup} in turn
 * @param dependences on the features that matter most; none of a picture
 * @param planes of the inputs and of each layer in turn
 * @param tree fitted to the answers
 */
public record Overall(
    int rows,
    double accuracy,
    List<Importance> importances,
    List<Dependence> dependences,
    List<LayerPlane> planes,
    AnswerTree tree) {

  /** The groups, the most important first; of equals in their order. */
  public List<Integer> byImportance() {
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < importances.size(); k++) order.add(k);
    order.sort((a, b) -> Double.compare(importances.get(b).mean(), importances.get(a).mean()));
    return order;
  }

  /** In one row what was found, and what that picture shows. */
  double[] numbers(LookPicture shown) {
    DoubleStream more =
        switch (shown) {
          case LAYERS -> planes.stream().flatMapToDouble(each -> Arrays.stream(each.numbers()));
          case TREE -> Arrays.stream(tree.numbers());
          default -> DoubleStream.empty();
        };
    return DoubleStream.concat(Arrays.stream(numbers()), more).toArray();
  }

  /** In one row what the pictures of one sample and of what matters show. */
  private double[] numbers() {
    DoubleStream shuffled =
        importances.stream()
            .flatMapToDouble(each -> DoubleStream.of(each.mean(), each.deviation()));
    DoubleStream lines =
        dependences.stream()
            .flatMap(each -> Arrays.stream(each.lines()))
            .flatMap(Arrays::stream)
            .flatMapToDouble(Arrays::stream);
    return DoubleStream.concat(DoubleStream.of(accuracy), DoubleStream.concat(shuffled, lines))
        .toArray();
  }
}
