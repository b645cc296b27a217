/**
 * The lesson sheet beside the network. A teacher writes instructions, goals and questions, locks
 * controls, and saves the sheet for pupils; a pupil reads it, sees which goals the run meets, and
 * answers. The sheet is part of the run's document. Nothing but the wiring uses it; begin with
 * {@code LessonViewModel}.
 */
package engram.ui.lesson;
