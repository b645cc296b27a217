/**
 * Measures what a stage of the tour shows, as a class sees it: how small texts are, how they stand
 * out from their ground, which of them are cut off or lie over each other. Only the tour uses it.
 * Begin with {@link engram.tour.measure.WindowMeasure}, which looks at a window stage by stage;
 * {@code SceneTexts} finds the texts, those of controls and, by {@code CanvasTexts}, painted ones.
 */
package engram.tour.measure;
