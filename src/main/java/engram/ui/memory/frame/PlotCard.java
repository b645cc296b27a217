package engram.ui.memory.frame;

import engram.ui.plot.Plot;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/**
 * A chart of an experiment in a card of its own.
 *
 * @param id of the chart in the window; of what is around it with a word behind
 * @param prefix of the keys of its texts
 * @param shown asked again whenever one of the changes is another
 * @param go gets the share of the horizontal axis that is pressed or dragged to
 * @param measuring of what it shows, if that waits until one asks for it
 * @param wanted whether it is there, if that changes
 */
public record PlotCard(
    String id,
    String prefix,
    Supplier<Shown> shown,
    List<ObservableValue<?>> changes,
    Optional<DoubleConsumer> go,
    Optional<MemoryMeasuring<?, ?>> measuring,
    Optional<ObservableValue<Boolean>> wanted) {

  /**
   * What is seen in it.
   *
   * @param plot empty while there is nothing to draw
   * @param beside the title
   * @param over a sentence on the chart, or instead of it
   * @param below the chart
   */
  public record Shown(Optional<Plot> plot, String beside, String over, String below) {
    public static Shown of(Optional<Plot> plot, String beside) {
      return new Shown(plot, beside, "", "");
    }

    public Shown over(String sentence) {
      return new Shown(plot, beside, sentence, below);
    }

    public Shown below(String sentence) {
      return new Shown(plot, beside, over, sentence);
    }
  }

  public static PlotCard of(
      String id, String prefix, Supplier<Shown> shown, ObservableValue<?>... changes) {
    return new PlotCard(
        id, prefix, shown, List.of(changes), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static PlotCard measured(
      String id, String prefix, Supplier<Shown> shown, MemoryMeasuring<?, ?> measuring) {
    return new PlotCard(
        id,
        prefix,
        shown,
        List.of(
            measuring.subjectProperty(), measuring.foundProperty(), measuring.runningProperty()),
        Optional.empty(),
        Optional.of(measuring),
        Optional.empty());
  }

  public PlotCard going(DoubleConsumer newGo) {
    return new PlotCard(id, prefix, shown, changes, Optional.of(newGo), measuring, wanted);
  }

  /** It is there only while that is so. */
  public PlotCard during(ObservableValue<Boolean> newWanted) {
    return new PlotCard(id, prefix, shown, changes, go, measuring, Optional.of(newWanted));
  }
}
