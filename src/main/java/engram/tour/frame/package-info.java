/**
 * What every stage of the tour stands on: the {@link engram.tour.frame.TourWindow} that it drives,
 * the hands of {@link engram.tour.frame.Stages}, and {@link engram.tour.frame.FxDriver}, which
 * tests and benchmarks use too.
 */
package engram.tour.frame;
