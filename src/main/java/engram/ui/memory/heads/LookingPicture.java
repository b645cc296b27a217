package engram.ui.memory.heads;

import engram.memory.heads.Attention;
import engram.memory.heads.LookingCourse;
import engram.memory.heads.LookingHead;
import engram.memory.heads.Scenery;
import engram.memory.heads.Sights;
import engram.ui.base.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is seen of a head behind a step.
 *
 * @param heads above the cue, where it looks, the sights and what is seen
 * @param feet below them
 * @param cue its cells, ±1
 * @param gaze how much the head looks at each cell, 0 … 1 of the most
 * @param sights the cells of each of the twelve
 * @param inks how black each of them is, 0 … 1
 * @param answer what is seen, −1 … 1
 * @param scenery of the cue; what is being painted before the head has learned with it
 * @param target the sight with the cue's letter
 * @param explained the cell that is explained
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
record LookingPicture(
    List<String> heads,
    List<String> feet,
    double[] cue,
    double[] gaze,
    List<double[]> sights,
    double[] inks,
    double[] answer,
    int target,
    Scenery scenery,
    int explained) {

  static Optional<LookingPicture> of(HeadsViewModel heads, Texts texts) {
    return heads.moment().map(moment -> of(heads, moment.head(), texts));
  }

  private static LookingPicture of(HeadsViewModel heads, LookingHead head, Texts texts) {
    LookingCourse course = heads.getLooking().orElseThrow();
    Sights sights = heads.sights().orElseThrow();
    Attention attention = head.attend(sights);
    double[] gaze = head.gaze();
    double most = Arrays.stream(gaze).max().orElseThrow();
    List<double[]> rows = new ArrayList<>();
    double[] inks = new double[Sights.COUNT];
    for (int k = 0; k < Sights.COUNT; k++) {
      rows.add(sights.sight(k));
      inks[k] = HeadsWords.ink(attention.weights().get(k));
    }
    return new LookingPicture(
        List.of(
            texts.get("heads.column.cue"),
            texts.get("heads.column.gaze"),
            texts.get("heads.column.sights"),
            texts.get("heads.column.seen")),
        List.of(
            texts.get("heads.caption.half"),
            gazeCaption(course, head, texts),
            texts.get(
                "heads.caption.target",
                HeadsWords.percent(attention.weights().get(sights.target()))),
            texts.get("heads.caption.seen")),
        sights.cue(),
        Arrays.stream(gaze).map(each -> each / most).toArray(),
        rows,
        inks,
        attention.output().stream().mapToDouble(Double::doubleValue).toArray(),
        sights.target(),
        heads.scenery(),
        heads.explained());
  }

  private static String gazeCaption(LookingCourse course, LookingHead head, Texts texts) {
    boolean[] mask = course.setup().mask();
    return texts.get(
        "heads.caption.gaze",
        HeadsWords.gaze(head, mask, false),
        HeadsWords.gaze(head, mask, true));
  }
}
