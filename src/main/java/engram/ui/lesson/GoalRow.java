package engram.ui.lesson;

import engram.homework.Goal;
import java.util.Optional;

/**
 * A goal as it is shown.
 *
 * @param goal empty if what is written there is none
 * @param text in the present language
 * @param now what the run has, in words; why it is no goal, if it is none
 * @param met whether the run meets it
 */
record GoalRow(Optional<Goal> goal, String text, String now, boolean met) {}
