/**
 * Drives the window through a lesson and takes a picture of each stage, for {@code engram tour}.
 * Its door is {@link engram.tour.Tour} with the {@link engram.tour.frame.TourWindow} that it
 * drives; only {@code app} opens it. Begin with {@code TrainStages}: a stage is declared once, by
 * its name and what it does, and the hands for it are in {@link engram.tour.frame.Stages}.
 */
package engram.tour;
