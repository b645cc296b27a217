package engram.ui.present;

import engram.ui.base.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;

/** Three foci, and a note of what was done. */
final class TestSubject implements PresentSubject, Transport {
  final List<String> done = new ArrayList<>();
  boolean part;

  @Override
  public List<String> foci() {
    return IntStream.range(0, 3).mapToObj(String::valueOf).toList();
  }

  @Override
  public PresentSentence sentence(int focus) {
    return new PresentSentence("", "");
  }

  @Override
  public PresentNumber number(int focus) {
    return PresentNumber.NONE;
  }

  @Override
  public Transport transport() {
    return this;
  }

  @Override
  public boolean isRunning() {
    return false;
  }

  @Override
  public String stepName() {
    return "step";
  }

  @Override
  public void next() {
    done.add("next");
  }

  @Override
  public void previous() {
    done.add("previous");
  }

  @Override
  public boolean isPart() {
    return part;
  }

  @Override
  public void showWhole() {
    part = false;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of();
  }

  @Override
  public void holdBefore(boolean held) {
    done.add(held ? "before" : "now");
  }

  @Override
  public void choose(int focus) {
    done.add("focus " + focus);
  }

  @Override
  public void toggle() {
    done.add("toggle");
  }

  @Override
  public void stepForward() {
    done.add("forward");
  }

  @Override
  public void stepBack() {
    done.add("back");
  }

  @Override
  public void reset() {
    done.add("reset");
  }
}
