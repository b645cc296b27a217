/**
 * The lab on fairness: two groups' scores with a threshold each, the rates that come of them, and
 * which definitions of fairness are met. Begin reading at {@link
 * engram.ui.labs.fairness.FairnessRoom}.
 */
package engram.ui.labs.fairness;
