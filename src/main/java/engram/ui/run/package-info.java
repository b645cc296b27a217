/**
 * The run, the sample and the selection that all rooms share, and what parts, data, changes and
 * scores are called. Every room gets {@code Shared}; commands on the run go through {@code
 * RunViewModel}, with which one begins to read.
 */
package engram.ui.run;
