package engram.ui.memory.sleep;

import engram.memory.recall.Pattern;
import engram.memory.sleep.LetterRecall;
import engram.memory.sleep.SleepCourse.Night;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import engram.ui.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is seen of a life behind a night, in words and shares.
 *
 * @param letters that have happened, the oldest first
 * @param nights all of the life
 * @param cut the night behind which the fast store is cut out; 0 for none
 * @param explained the letter that is explained; −1 if there is none
 */
record SleepPicture(
    Heads heads, List<Letter> letters, List<NightMark> nights, int cut, int explained) {

  /**
   * @param recalled by both, 0 … 1
   * @param withoutFast by the slow network alone, 0 … 1
   * @param strength in the fast store, 0 … 1
   * @param dreamt share of the dreams of the night that is seen
   */
  record Letter(
      Pattern pattern, double recalled, double withoutFast, double strength, double dreamt) {}

  /** How a night is spent. */
  enum NightKind {
    SLEPT,
    AWAKE,
    /** Nobody dreams: there is no fast store. */
    DREAMLESS
  }

  /**
   * @param passed whether it is over
   */
  record NightMark(NightKind kind, boolean passed) {}

  /**
   * What is written above the letters, and beside the nights.
   *
   * @param lane between both rows of letters
   */
  record Heads(String both, String lane, String alone, String nights, String cut) {}

  static SleepPicture of(SleepViewModel sleep, Texts texts) {
    SleepSetup setup = sleep.settings.getSetup();
    boolean dreams = setup.teacher() == SleepTeacher.DREAMS;
    Optional<Night> night = sleep.night();
    return new SleepPicture(
        new Heads(
            head(texts, "sleep.head.both", night.map(Night::recalled)),
            dreams ? texts.get("sleep.head.dreams") : "",
            head(texts, "sleep.head.alone", night.map(Night::withoutFast)),
            texts.get("sleep.head.nights"),
            texts.get("sleep.head.cut")),
        night.map(SleepPicture::letters).orElse(List.of()),
        IntStream.rangeClosed(1, SleepLife.NIGHTS)
            .mapToObj(n -> new NightMark(kind(setup, n), n <= sleep.step()))
            .toList(),
        dreams ? setup.cut() : 0,
        sleep.happened() > 0 ? sleep.explained() : -1);
  }

  private static String head(Texts texts, String key, Optional<Double> share) {
    return texts.get(key, share.map(SleepWords::percent).orElse("–"));
  }

  private static NightKind kind(SleepSetup setup, int night) {
    if (setup.teacher() == SleepTeacher.DAY || setup.isCut(night - 1)) return NightKind.DREAMLESS;
    return setup.isAwake(night) ? NightKind.AWAKE : NightKind.SLEPT;
  }

  private static List<Letter> letters(Night night) {
    List<Letter> all = new ArrayList<>();
    double dreamt = Math.max(1, night.dreamt());
    for (int k = 0; k < night.letters().size(); k++) {
      LetterRecall each = night.letters().get(k);
      all.add(
          new Letter(
              SleepWords.letter(each).pattern(),
              each.recalled(),
              each.withoutFast(),
              each.strength(),
              night.dreams().get(k) / dreamt));
    }
    return all;
  }
}
