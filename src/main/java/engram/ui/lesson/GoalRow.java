package engram.ui.lesson;

import engram.lesson.Goal;

/**
 * A goal as it is shown.
 *
 * @param text in the present language
 * @param now what the run has, in words
 * @param met whether the run meets it
 */
record GoalRow(Goal goal, String text, String now, boolean met) {}
