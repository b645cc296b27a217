package engram.memory.experiments;

import engram.memory.Spread;
import engram.memory.forgetting.ForgettingCurve;
import engram.memory.forgetting.ForgettingPoint;
import engram.memory.heads.Answers;
import engram.memory.heads.LookingCourse;
import engram.memory.heads.LookingMoment;
import engram.memory.heads.Machine;
import engram.memory.heads.MachinesCourse;
import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionPoint;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListTrace;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.memory.sleep.LetterRecall;
import engram.memory.sleep.SleepCourse;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.SpacingCourse;
import engram.memory.tag.DigitsCourse;
import engram.memory.tag.TagCourse;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Sixteen signs that stand for many numbers: another number, however little, gives other signs. So
 * a saved experiment can be told to have given the same numbers again without keeping them.
 */
public final class Fingerprint {
  // FNV-1a, 64 bits
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long hash = START;

  private Fingerprint() {}

  /** The weights of each rule behind the last step. */
  public static String of(NeuronCourse course) {
    Fingerprint print = new Fingerprint();
    for (NeuronRule rule : NeuronRule.values()) {
      for (double weight : course.weights(rule, NeuronCourse.STEPS)) print.add(weight);
    }
    return print.text();
  }

  /**
   * Where a recall came to.
   *
   * @param overlaps with each stored pattern
   */
  public static String of(double energy, double[] overlaps) {
    Fingerprint print = new Fingerprint();
    print.add(energy);
    for (double overlap : overlaps) print.add(overlap);
    return print.text();
  }

  /** What both stores hold of each item when it is asked for. */
  public static String of(ListCourse course) {
    Fingerprint print = new Fingerprint();
    for (int item = 0; item < course.setup().items(); item++) {
      ListTrace trace = course.end().traces().get(item);
      print.add(trace.fast());
      print.add(trace.slow());
      print.add(course.end().recall().get(item));
    }
    return print.text();
  }

  /** What is recalled of each letter behind each night, and how often each was dreamt of. */
  public static String of(SleepCourse course) {
    Fingerprint print = new Fingerprint();
    for (SleepCourse.Night night : course.nights()) {
      for (LetterRecall letter : night.letters()) {
        print.add(letter.letter());
        print.add(letter.strength());
        print.add(letter.recalled());
        print.add(letter.withoutFast());
      }
      night.dreams().forEach(print::add);
    }
    return print.text();
  }

  /** What fires, what is seen and how afraid the mouse is behind each act, and what is tagged. */
  public static String of(TagCourse course) {
    Fingerprint print = new Fingerprint();
    for (TagCourse.Moment moment : course.moments()) {
      moment.recall().firing().stream().forEach(print::add);
      for (double cell : moment.recall().seen()) print.add(cell);
      print.add(moment.recall().fear());
      moment.tag().stream().forEach(print::add);
    }
    return print.text();
  }

  /** Which neurons are tagged, what all give for the digit, and each answer at each step. */
  public static String of(DigitsCourse course) {
    Fingerprint print = new Fingerprint();
    course.tag().forEach(print::add);
    course.random().forEach(print::add);
    course.activity().forEach(print::add);
    course.moments().forEach(moment -> moment.answers().forEach(print::add));
    return print.text();
  }

  /** What each machine answers to each cue behind each letter. */
  public static String of(MachinesCourse course) {
    Fingerprint print = new Fingerprint();
    for (List<Answers> moment : course.moments()) {
      for (Answers each : moment) {
        for (Machine machine : Machine.values()) {
          for (double cell : each.cells(machine)) print.add(cell);
        }
      }
    }
    return print.text();
  }

  /** How often the head is right behind each step, at what loss, and where it looks. */
  public static String of(LookingCourse course) {
    Fingerprint print = new Fingerprint();
    for (LookingMoment moment : course.moments()) {
      print.add(moment.right());
      print.add(moment.loss());
      for (double cell : moment.head().gaze()) print.add(cell);
    }
    return print.text();
  }

  /** What the stores hold behind each step, and how the exam goes. */
  public static String of(SpacingCourse course) {
    Fingerprint print = new Fingerprint();
    for (SpacingCourse.Moment moment : course.moments()) {
      moment.levels().levels().forEach(print::add);
      print.add(moment.levels().recall());
    }
    ExamPlan plan = course.setup().plan();
    print.add(plan.inExam(course.setup().model()));
    print.add(plan.afterwards(course.setup().model()));
    return print.text();
  }

  /** What is left at all shares, in all draws; not the training behind it. */
  public static String of(LesionCurve curve) {
    Fingerprint print = new Fingerprint();
    for (LesionPoint point : curve.points()) {
      for (Spread each : List.of(point.test(), point.train(), point.touched(), point.table())) {
        print.add(each.mean());
        print.add(each.deviation());
      }
    }
    return print.text();
  }

  /**
   * Both tasks behind each epoch.
   *
   * @param first while the first was learned
   * @param curves one a cure, in any order
   */
  public static String of(List<ForgettingPoint> first, List<ForgettingCurve> curves) {
    Fingerprint print = new Fingerprint();
    first.forEach(print::add);
    curves.stream()
        .sorted(Comparator.comparing(curve -> curve.cure().kind()))
        .forEach(curve -> curve.points().forEach(print::add));
    return print.text();
  }

  /** Those numbers, in their order. */
  public static String of(double[] numbers) {
    Fingerprint print = new Fingerprint();
    for (double number : numbers) print.add(number);
    return print.text();
  }

  private void add(ForgettingPoint point) {
    add(point.old());
    add(point.fresh());
  }

  private void add(double number) {
    // the two zeros are one number
    long bits = Double.doubleToLongBits(number == 0 ? 0 : number);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      hash = (hash ^ (bits >>> shift & 0xff)) * PRIME;
    }
  }

  private String text() {
    return HexFormat.of().toHexDigits(hash);
  }
}
