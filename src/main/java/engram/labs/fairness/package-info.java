/**
 * Who is admitted, group by group: made-up applicants with known biases, the networks that learn
 * from their records, rates by group and threshold, which definitions of fairness hold and which
 * exclude one another, and whether a network's sureness comes true. Pure and seeded; for the
 * command line and the window. Begin reading at {@link engram.labs.fairness.Admissions} and {@link
 * engram.labs.fairness.AdmissionRun}.
 */
package engram.labs.fairness;
