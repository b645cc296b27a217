/**
 * Present: what thirty people see from eight metres. One sentence, one number, one picture, and the
 * curve as the timeline; keys choose what the picture is about. What is presented is a {@code
 * Presented}, which each workspace offers; {@code PresentView} shows it. Its door is {@code
 * PresentRoom}; begin with {@code PresentSubject}.
 */
package engram.ui.present;
