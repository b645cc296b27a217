package engram.cli;

/** What an experiment came to that can be saved and replayed. */
interface ExperimentReport extends Report {
  /** Of the numbers, as {@link engram.memory.experiments.Fingerprint} writes it. */
  String fingerprint();
}
