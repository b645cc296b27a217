package engram.app.breaks;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Arrays;

/** The places where a line may end: another's, without those that {@link LineBreakRules} forbid. */
final class LineBreaks extends BreakIterator {
  private BreakIterator all;

  /** Ascending, from the text's begin to its end; its array is never changed. */
  private int[] places = {0};

  private int at;

  /** Of no text. */
  LineBreaks(BreakIterator all) {
    this.all = all;
  }

  /** At the first place of the same text. */
  @Override
  public Object clone() {
    LineBreaks copy = (LineBreaks) super.clone();
    copy.all = (BreakIterator) all.clone();
    return copy;
  }

  @Override
  public void setText(CharacterIterator text) {
    all.setText(text);
    LineBreakRules rules = new LineBreakRules(read(text));
    int begin = text.getBeginIndex();
    int[] kept = new int[text.getEndIndex() - begin + 1];
    int count = 0;
    for (int place = all.first(); place != DONE; place = all.next()) {
      if (rules.allow(place - begin)) kept[count++] = place;
    }
    places = Arrays.copyOf(kept, count);
    at = 0;
  }

  private static String read(CharacterIterator text) {
    StringBuilder read = new StringBuilder();
    for (char c = text.first(); text.getIndex() < text.getEndIndex(); c = text.next()) {
      read.append(c);
    }
    return read.toString();
  }

  @Override
  public CharacterIterator getText() {
    return all.getText();
  }

  @Override
  public int first() {
    return go(0);
  }

  @Override
  public int last() {
    return go(places.length - 1);
  }

  @Override
  public int next(int n) {
    int to = at + n;
    if (to >= 0 && to < places.length) return go(to);
    go(to < 0 ? 0 : places.length - 1);
    return DONE;
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int current() {
    return places[at];
  }

  @Override
  public int following(int offset) {
    int found = Arrays.binarySearch(places, offset);
    return goOrDone(found >= 0 ? found + 1 : -found - 1);
  }

  @Override
  public int preceding(int offset) {
    int found = Arrays.binarySearch(places, offset);
    return goOrDone(found >= 0 ? found - 1 : -found - 2);
  }

  @Override
  public boolean isBoundary(int offset) {
    int found = Arrays.binarySearch(places, offset);
    go(Math.min(found >= 0 ? found : -found - 1, places.length - 1));
    return found >= 0;
  }

  private int goOrDone(int index) {
    boolean there = index >= 0 && index < places.length;
    go(there ? index : index < 0 ? 0 : places.length - 1);
    return there ? places[at] : DONE;
  }

  private int go(int index) {
    at = index;
    return places[at];
  }
}
