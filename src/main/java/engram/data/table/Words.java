package engram.data.table;

import java.util.Arrays;
import java.util.List;

/** Different texts, numbered from 0 as they come. */
final class Words {
  static final int NONE = -1;

  private String[] words = new String[8];
  private int size;

  /** By hash, open addressing: the number of a word plus 1, or 0 where none is. */
  private int[] places = new int[16];

  int size() {
    return size;
  }

  String get(int code) {
    return words[code];
  }

  List<String> all() {
    return List.of(Arrays.copyOf(words, size));
  }

  /** Its number; a new one if it is new. */
  int add(char[] text, int from, int length) {
    int place = place(text, from, length);
    if (places[place] > 0) return places[place] - 1;
    if (size == words.length) words = Arrays.copyOf(words, 2 * size);
    words[size++] = new String(text, from, length);
    places[place] = size;
    if (2 * size > places.length) rehash();
    return size - 1;
  }

  int add(String text) {
    return add(text.toCharArray(), 0, text.length());
  }

  /** Its number, or {@link #NONE}. */
  int find(String text) {
    return places[place(text.toCharArray(), 0, text.length())] - 1;
  }

  Words copy() {
    Words copy = new Words();
    copy.words = words.clone();
    copy.size = size;
    copy.places = places.clone();
    return copy;
  }

  private int place(char[] text, int from, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) hash = 31 * hash + text[from + i];
    int place = spread(hash) & (places.length - 1);
    while (places[place] > 0 && !equal(words[places[place] - 1], text, from, length)) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private void rehash() {
    places = new int[2 * places.length];
    for (int code = 0; code < size; code++) {
      int place = spread(words[code].hashCode()) & (places.length - 1);
      while (places[place] > 0) place = (place + 1) & (places.length - 1);
      places[place] = code + 1;
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }

  private static boolean equal(String word, char[] text, int from, int length) {
    if (word.length() != length) return false;
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text[from + i]) return false;
    }
    return true;
  }
}
