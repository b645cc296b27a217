package engram.ui.lesson;

/** Who looks at the sheet. */
public enum LessonMode {
  /** There is none. */
  NONE,
  /** Who writes it. */
  TEACHER,
  /** Who fills it in, or a teacher who looks at it so. */
  PUPIL
}
