package engram.inspect;

import engram.nn.Backprop;
import engram.nn.BackwardPass;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.Parameters;
import engram.training.NextStep;
import engram.training.recipe.PreparedData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * ∂L/∂w over the batch of the next step: the mean of δ x over its rows, and what the penalties add.
 *
 * @param rows the largest products first
 * @param mean of all products
 * @param l2 λ₂ w, 0 for a bias
 * @param l1 λ₁ sgn w, 0 for a bias
 * @param gradient that of the next step
 */
public record BatchRule(List<Row> rows, double mean, double l2, double l1, double gradient) {

  /**
   * One row's own ∂L/∂w.
   *
   * @param row of the data set
   * @param delta ∂L/∂z of the neuron that the weight leads to
   * @param x what comes in at the weight; 1 for a bias
   */
  public record Row(int row, double delta, double x) {
    double product() {
      return delta * x;
    }
  }

  public BatchRule {
    rows = List.copyOf(rows);
  }

  /** One forward and one backward pass a row: slow for a large network and a large batch. */
  public static BatchRule of(Moment moment, WorkedWeight weight, NextStep next) {
    PreparedData data = moment.snapshot().data();
    int[] train = data.split().train();
    List<Row> rows = new ArrayList<>(next.rows().length);
    double sum = 0;
    for (int place = 0; place < next.rows().length; place++) {
      Row row = row(moment, weight, next, place, train[next.rows()[place]]);
      rows.add(row);
      sum += row.product();
    }
    rows.sort(Comparator.comparingDouble(row -> -Math.abs(row.product())));
    double w = weight.value();
    boolean penalised = !weight.isBias();
    return new BatchRule(
        rows,
        sum / rows.size(),
        penalised ? weight.settings().l2() * w : 0,
        penalised ? weight.settings().l1() * Math.signum(w) : 0,
        next.gradients().get(weight.index()));
  }

  private static Row row(Moment moment, WorkedWeight weight, NextStep next, int place, int row) {
    Parameters parameters = moment.parameters();
    PreparedData data = moment.snapshot().data();
    Loss loss = moment.snapshot().recipe().loss();
    ForwardPass forward = next.forward(parameters, data.input(row), place);
    BackwardPass backward = Backprop.backward(parameters, forward, loss, data.target(row), 1);
    int layer = weight.target().layer();
    double x = weight.from().isPresent() ? forward.incoming(layer, weight.from().getAsInt()) : 1;
    return new Row(row, backward.delta(layer, weight.target().unit()), x);
  }
}
