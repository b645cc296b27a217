package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.ui.paint.Palette;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/**
 * The digits of both tasks in the order of their bands, and their colours: one a task, paler from
 * band to band.
 *
 * @param order those of the first task nearest to 0, the strongest first
 */
record LedgerDigits(List<Integer> order) {
  static final int OF_A_TASK = 5;

  static LedgerDigits of(Ledger ledger) {
    double[] sizes = new double[ledger.classes()];
    for (int label = 0; label < sizes.length; label++) {
      sizes[label] = Math.abs(ledger.parts()[label][ledger.done()]);
    }
    List<Integer> order =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(label -> label / OF_A_TASK)
                    .thenComparingDouble(label -> -sizes[label]))
            .toList();
    return new LedgerDigits(order);
  }

  List<Integer> ofFirst() {
    return order.subList(0, OF_A_TASK);
  }

  List<Integer> ofSecond() {
    return order.subList(OF_A_TASK, order.size());
  }

  Color color(Palette palette, int label) {
    Color task = palette.classColor(label < OF_A_TASK ? 1 : 0);
    int rank = order.indexOf(label) % OF_A_TASK;
    return task.interpolate(palette.card(), 0.13 * rank);
  }
}
