/**
 * The stages of the tour on the labs of the Challenges, a class a lab; only {@link
 * engram.tour.Tour} names them. Begin with {@code RaceStages}: the hands that all labs share are in
 * {@code LabStages}.
 */
package engram.tour.labs;
