/**
 * The command {@code bench}, which times training, time travel and the window. Nobody but the
 * program's start uses it, which also hands in what measures the window; begin reading at {@link
 * engram.cli.bench.BenchCommand}.
 */
package engram.cli.bench;
